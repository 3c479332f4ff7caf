package counterpoint.ui.reader;

import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.text.TextPosition;
import java.util.Arrays;
import java.util.List;

/// How far down a text its positions are, counted in characters, since most blocks were never measured. What is folded
/// counts nothing.
final class Depths {
    /// The space between two blocks, in characters.
    private static final int BETWEEN = 40;

    private final int[] starts;
    private final int[] lengths;

    Depths(List<TextBlock> blocks) {
        starts = new int[blocks.size() + 1];
        lengths = new int[blocks.size()];
        for (int block = 0; block < lengths.length; block++) {
            boolean folded = blocks.get(block).style() == BlockStyle.FOLDED;
            lengths[block] = folded ? 0 : blocks.get(block).text().length();
            starts[block + 1] = starts[block] + (folded ? 0 : lengths[block] + BETWEEN);
        }
    }

    /// The depth of a position, 0 at the beginning to 1 at the end.
    double of(TextPosition position) {
        int all = all();
        return all == 0
                ? 0
                : (starts[position.block()] + (double) Math.min(lengths[position.block()], position.offset())) / all;
    }

    /// Up to the end of the last block: there is no space after it.
    private int all() {
        return Math.max(0, starts[lengths.length] - BETWEEN);
    }

    /// The position at a depth.
    TextPosition at(double depth) {
        if (lengths.length == 0) {
            return TextPosition.START;
        }
        int wanted = (int) (Math.clamp(depth, 0, 1) * all());
        int found = Arrays.binarySearch(starts, 0, lengths.length, wanted);
        int block = found >= 0 ? found : -found - 2;
        while (block < lengths.length - 1 && starts[block + 1] == starts[block]) {
            block++;
        }
        return new TextPosition(block, Math.min(lengths[block], wanted - starts[block]));
    }
}
