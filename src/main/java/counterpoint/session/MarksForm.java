package counterpoint.session;

import counterpoint.note.Marks;
import counterpoint.note.MarksJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The reader's marks as the annotations of `notes/<case>.json`.
final class MarksForm implements Form<Marks> {
    private final MarksJson json = new MarksJson();
    private final String name;

    /// @param name what the collection is about
    MarksForm(String name) {
        this.name = name;
    }

    @Override
    public Marks read(ObjectNode document) {
        return json.read(document);
    }

    @Override
    public void write(Marks value, ObjectNode document) {
        json.write(value, name, document);
    }

    /// Ten thousand annotations are not copied because one has changed.
    @Override
    public ObjectNode copy(ObjectNode document) {
        return JsonNodeFactory.instance.objectNode().setAll(document);
    }
}
