package counterpoint.ui.text;

import java.util.Comparator;

/// A place between two characters: before the character at `offset` of the block with index `block`.
public record TextPosition(int block, int offset) implements Comparable<TextPosition> {

    /// Where a text begins.
    public static final TextPosition START = new TextPosition(0, 0);

    private static final Comparator<TextPosition> ORDER = Comparator.comparingInt(TextPosition::block)
            .thenComparingInt(TextPosition::offset);

    public TextPosition {
        if (block < 0 || offset < 0) {
            throw new IllegalArgumentException("No such position: " + block + ", " + offset);
        }
    }

    @Override
    public int compareTo(TextPosition other) {
        return ORDER.compare(this, other);
    }
}
