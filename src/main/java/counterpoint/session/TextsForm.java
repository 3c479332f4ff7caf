package counterpoint.session;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A value that is a list of words, as one field of its document: `recentCases` of `session.json`.
///
/// @param field its name in the document
/// @param value the value of some words; of none if the document has no such field
/// @param words its words, in the order to keep
record TextsForm<V>(String field, Function<List<String>, V> value, Function<V, List<String>> words)
        implements
            Form<V> {
    @Override
    public V read(ObjectNode document) {
        return value.apply(Fields.texts(document, field));
    }

    @Override
    public void write(V kept, ObjectNode document) {
        ArrayNode list = document.putArray(field);
        words.apply(kept).forEach(list::add);
    }
}
