package counterpoint.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a text as an analyzer cut it, to be looked at and then indexed without cutting it again.
///
/// It is kept for every passage of the open cases, so it is a few arrays and not an object a word.
final class AnalyzedText {
    private static final int USUAL = 64;

    private String[] stems = new String[USUAL];
    private int[] starts = new int[USUAL];
    private int[] ends = new int[USUAL];
    private int[] steps = new int[USUAL];
    private int size;

    private AnalyzedText() {
    }

    static AnalyzedText of(String text, Analyzer analyzer) {
        AnalyzedText analyzed = new AnalyzedText();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                analyzed.add(stem.toString(), offset.startOffset(), offset.endOffset(), step.getPositionIncrement());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string could not be read", impossible);
        }
        analyzed.resize(analyzed.size);
        return analyzed;
    }

    private void add(String stem, int start, int end, int step) {
        if (size == stems.length) {
            resize(2 * size);
        }
        stems[size] = stem;
        starts[size] = start;
        ends[size] = end;
        steps[size] = step;
        size++;
    }

    private void resize(int length) {
        stems = Arrays.copyOf(stems, length);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        steps = Arrays.copyOf(steps, length);
    }

    /// How many words it has.
    int size() {
        return size;
    }

    /// What counts as the same word as the one at `index`.
    String stem(int index) {
        return stems[index];
    }

    /// How many places the word at `index` stands behind the word before it; 0 for another reading of the same place.
    int step(int index) {
        return steps[index];
    }

    /// The words that stand at each place, in order.
    List<Set<String>> places() {
        List<Set<String>> places = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            if (steps[index] > 0 || places.isEmpty()) {
                places.add(new HashSet<>());
            }
            places.getLast().add(stems[index]);
        }
        return places;
    }

    /// The words for an index.
    TokenStream stream() {
        return new Stream(this);
    }

    private static final class Stream extends TokenStream {
        private final AnalyzedText text;
        private final CharTermAttribute stem = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private int next;

        Stream(AnalyzedText text) {
            this.text = text;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (next == text.size) {
                return false;
            }
            stem.append(text.stems[next]);
            offset.setOffset(text.starts[next], text.ends[next]);
            step.setPositionIncrement(text.steps[next]);
            next++;
            return true;
        }
    }
}
