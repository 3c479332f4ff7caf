package counterpoint.session;

import tools.jackson.databind.node.ObjectNode;

/// The weak links as the field `weakLinks` of `session.json`; hidden unless it says otherwise.
final class WeakLinksForm implements Form<WeakLinks> {
    private static final String FIELD = "weakLinks";

    @Override
    public WeakLinks read(ObjectNode document) {
        return new WeakLinks(Fields.truth(document, FIELD, false));
    }

    @Override
    public void write(WeakLinks value, ObjectNode document) {
        document.put(FIELD, value.shown());
    }
}
