package counterpoint.ui.text;

/// What the reader has selected: from where the gesture began to where it is now. Either may come first.
public record TextSelection(TextPosition anchor, TextPosition caret) {

    /// Nothing is selected.
    public static final TextSelection NONE = at(TextPosition.START);

    /// Where a gesture begins: nothing is selected yet.
    public static TextSelection at(TextPosition position) {
        return new TextSelection(position, position);
    }

    /// The end that comes first in the text.
    public TextPosition start() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    /// The end that comes last in the text.
    public TextPosition end() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    /// Whether no letter is selected.
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
