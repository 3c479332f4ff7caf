package counterpoint.note;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// JSON that a file holds and this version does not understand, or not all of it; kept as it was, and never changed.
public final class Unread {
    /// Nothing of the kind.
    public static final Unread NONE = new Unread(null);

    private final @Nullable ObjectNode json;

    private Unread(@Nullable ObjectNode json) {
        this.json = json;
    }

    /// A copy of the JSON is kept.
    static Unread of(ObjectNode json) {
        return new Unread(json.deepCopy());
    }

    /// A copy of the JSON, free to be changed; empty if there is none.
    Optional<ObjectNode> copy() {
        return json == null ? Optional.empty() : Optional.of(json.deepCopy());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unread unread && (json == null ? unread.json == null : json.equals(unread.json));
    }

    @Override
    public int hashCode() {
        return json == null ? 0 : json.hashCode();
    }

    @Override
    public String toString() {
        return json == null ? "nothing unread" : "something unread";
    }
}
