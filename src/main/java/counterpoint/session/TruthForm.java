package counterpoint.session;

import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/// A value that is a yes or a no, as one field of its document: `weakLinks` of `session.json`.
///
/// @param field its name in the document
/// @param standard what holds unless the document says otherwise
/// @param value the value of a yes or a no
/// @param isTrue whether a value is a yes
record TruthForm<V>(String field, boolean standard, Function<Boolean, V> value, Predicate<V> isTrue)
        implements
            Form<V> {
    @Override
    public V read(ObjectNode document) {
        return value.apply(Fields.truth(document, field, standard));
    }

    @Override
    public void write(V kept, ObjectNode document) {
        document.put(field, isTrue.test(kept));
    }
}
