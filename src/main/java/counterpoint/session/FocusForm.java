package counterpoint.session;

import counterpoint.note.Anchor;
import counterpoint.note.AnchorJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A focus as the fields `authority`, `mentions` and `view` of `session.json`.
final class FocusForm implements Form<Focus> {
    private final AnchorJson anchors = new AnchorJson();

    @Override
    public Focus read(ObjectNode document) {
        List<Anchor> mentions = new ArrayList<>();
        for (JsonNode mention : document.path("mentions")) {
            anchors.read(mention).ifPresent(mentions::add);
        }
        return new Focus(
                Fields.text(document, "authority"), mentions, Fields.text(document, "view").orElse("read"));
    }

    @Override
    public void write(Focus value, ObjectNode document) {
        Fields.put(document, "authority", value.authority());
        ArrayNode mentions = document.putArray("mentions");
        value.mentions().forEach(mention -> mentions.add(anchors.write(mention)));
        document.put("view", value.view());
    }
}
