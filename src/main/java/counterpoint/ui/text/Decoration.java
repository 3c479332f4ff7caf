package counterpoint.ui.text;

/// A mark on the characters of one block from `start` to before `end`; a tint lies behind the lines on which they stand.
///
/// @param level 0 for a fill behind the letters; 1 and more for a band below them, the lower the higher: so fills that
///     overlap stay legible
public record Decoration(int block, int start, int end, DecorationKind kind, int level) {

    public Decoration {
        if (block < 0 || start < 0 || end < start || level < 0) {
            throw new IllegalArgumentException("Not a range of a block: " + block + ", " + start + ".." + end);
        }
    }

    /// A fill behind the letters, or a mark of another form.
    public Decoration(int block, int start, int end, DecorationKind kind) {
        this(block, start, end, kind, 0);
    }

    /// A tint behind the whole block.
    public static Decoration tint(int block, DecorationKind kind) {
        return new Decoration(block, 0, 0, kind);
    }
}
