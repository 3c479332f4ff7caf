package counterpoint.ui.text;

/// What the reader has selected: from where the gesture began to where it is now. Either may come first.
public record TextSelection(TextPosition anchor, TextPosition caret) {

    public static final TextSelection NONE = at(TextPosition.START);

    public static TextSelection at(TextPosition position) {
        return new TextSelection(position, position);
    }

    public TextPosition start() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    public TextPosition end() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    public boolean isEmpty() {
        return anchor.equals(caret);
    }

    TextSelection extendedTo(TextPosition position) {
        return new TextSelection(anchor, position);
    }

    /// The first selected offset of a block; the block must lie within the selection.
    int startIn(int block) {
        return block == start().block() ? start().offset() : 0;
    }

    /// The offset after the last selected one of a block with `length` characters.
    int endIn(int block, int length) {
        return block == end().block() ? Math.min(length, end().offset()) : length;
    }

    boolean touches(int block) {
        return !isEmpty() && start().block() <= block && block <= end().block();
    }
}
