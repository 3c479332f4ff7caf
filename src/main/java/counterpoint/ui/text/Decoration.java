package counterpoint.ui.text;

/// A mark on the characters of one block from `start` to before `end`; a tint lies behind the lines on which they stand.
public record Decoration(int block, int start, int end, DecorationKind kind) {

    public Decoration {
        if (block < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException("Not a range of a block: " + block + ", " + start + ".." + end);
        }
    }

    /// A tint behind the whole block.
    public static Decoration tint(int block, DecorationKind kind) {
        return new Decoration(block, 0, 0, kind);
    }
}
