package counterpoint.session;

import tools.jackson.databind.node.ObjectNode;

/// How a value stands in a document: reading forgives everything, writing touches only the value's own fields.
///
/// @param <T> the value
public interface Form<T> {
    /// Reads the value; what is missing or makes no sense is as in the value's default.
    T read(ObjectNode document);

    /// Puts the value's fields into a document and leaves all other fields as they are.
    void write(T value, ObjectNode document);

    /// A copy of a document into which [#write] may write: the whole, unless the form replaces its fields as wholes and
    /// changes nothing within them, so that it can share what is large.
    default ObjectNode copy(ObjectNode document) {
        return document.deepCopy();
    }
}
