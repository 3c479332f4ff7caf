package counterpoint.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The outlines around words that were found. Words with nothing but a blank between them share one: two lines side by side would
/// hide it.
public final class FoundOutlines {
    private final IntFunction<String> texts;
    private final List<Decoration> outlines = new ArrayList<>();

    /// @param texts of the blocks, by their numbers
    public FoundOutlines(IntFunction<String> texts) {
        this.texts = texts;
    }

    /// Outlines a word; those of a block come in the order of its text.
    public void add(int block, int start, int end) {
        int from = !outlines.isEmpty() && isNext(outlines.getLast(), block, start)
                ? outlines.removeLast().start()
                : start;
        outlines.add(new Decoration(block, from, end, DecorationKind.SEARCH_HIT));
    }

    private boolean isNext(Decoration before, int block, int start) {
        return before.block() == block
                && before.end() + 1 == start
                && texts.apply(block).charAt(before.end()) == ' ';
    }

    /// What was outlined, in order.
    public List<Decoration> all() {
        return List.copyOf(outlines);
    }
}
