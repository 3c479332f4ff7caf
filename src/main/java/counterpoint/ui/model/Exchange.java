package counterpoint.ui.model;

import counterpoint.compare.Link;
import counterpoint.opinion.Passage;
import java.util.Optional;

/// A passage on the left and the one on the right that it meets.
///
/// @param left the passage on the left
/// @param right the passage on the right
/// @param link the computed link between them; empty if only the reader's choice joins them
/// @param chosen whether it is the pair that the reader looks at
public record Exchange(Passage left, Passage right, Optional<Link> link, boolean chosen) {
    /// The passage in one column.
    public Passage in(Column column) {
        return switch (column) {
            case LEFT -> left;
            case RIGHT -> right;
        };
    }
}
