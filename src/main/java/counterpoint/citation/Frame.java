package counterpoint.citation;

import org.jspecify.annotations.Nullable;

/// What is being read: the text of a block itself, or the parenthetical of one citation.
final class Frame {
    /// A parenthetical that is not closed within so many characters is taken for an unmatched bracket.
    static final int REACH = 3_000;

    final @Nullable Frame outer;
    /// The citation that the parenthetical explains; null for the block itself.
    final @Nullable Draft owner;
    final int open;
    final int depth;

    @Nullable
    Draft last;

    Frame(@Nullable Frame outer, @Nullable Draft owner, int open) {
        this.outer = outer;
        this.owner = owner;
        this.open = open;
        this.depth = outer == null ? 0 : outer.depth + 1;
    }
}
