package counterpoint.session;

import tools.jackson.databind.node.ObjectNode;

/// A focus as the fields `authority` and `view` of `session.json`.
final class FocusForm implements Form<Focus> {
    @Override
    public Focus read(ObjectNode document) {
        return new Focus(Fields.text(document, "authority"), Fields.text(document, "view").orElse("read"));
    }

    @Override
    public void write(Focus value, ObjectNode document) {
        Fields.put(document, "authority", value.authority());
        document.put("view", value.view());
    }
}
