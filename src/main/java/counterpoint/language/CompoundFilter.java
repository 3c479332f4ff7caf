package counterpoint.language;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/// Puts beside the first part of a hyphenated compound the whole of it as one word: `crawford` `crawfordel` `el`.
final class CompoundFilter extends TokenFilter {
    /// Compounds of more parts (`so-called-but-never-seen`) are not written as one word by anyone.
    private static final int MOST_PARTS = 3;

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final Deque<AttributeSource.State> waiting = new ArrayDeque<>();

    CompoundFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            restoreState(waiting.removeFirst());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        // Most words are no part of a compound, and stay where they are.
        if (flags.getFlags() == LegalTokenizer.HYPHEN_FOLLOWS) {
            readCompound();
            restoreState(waiting.removeFirst());
        }
        return true;
    }

    /// Reads the other parts of the compound of which one was read.
    private void readCompound() throws IOException {
        waiting.add(captureState());
        StringBuilder whole = new StringBuilder().append(word);
        int start = offset.startOffset();
        while (flags.getFlags() == LegalTokenizer.HYPHEN_FOLLOWS && input.incrementToken()) {
            whole.append(word);
            waiting.add(captureState());
        }
        if (waiting.size() <= MOST_PARTS) {
            addWhole(whole, start, offset.endOffset());
        }
    }

    private void addWhole(StringBuilder whole, int start, int end) {
        AttributeSource.State first = waiting.removeFirst();
        restoreState(first);
        word.setEmpty().append(whole);
        offset.setOffset(start, end);
        step.setPositionIncrement(0);
        waiting.addFirst(captureState());
        waiting.addFirst(first);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
