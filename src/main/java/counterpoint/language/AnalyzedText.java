package counterpoint.language;

import counterpoint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a text as [LegalAnalyzer] cuts it, each at a place of its own, to be looked at and then indexed without
/// cutting it again.
///
/// It is kept for every passage of the open cases, so it is a few arrays and not an object a word.
final class AnalyzedText {
    private static final int USUAL = 64;

    private String[] stems = new String[USUAL];
    private int[] starts = new int[USUAL];
    private int[] ends = new int[USUAL];
    private int size;

    private AnalyzedText() {
    }

    static AnalyzedText of(String text, LegalAnalyzer analyzer) {
        AnalyzedText analyzed = new AnalyzedText();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                analyzed.add(stem.toString(), offset.startOffset(), offset.endOffset());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string could not be read", impossible);
        }
        analyzed.resize(analyzed.size);
        return analyzed;
    }

    private void add(String stem, int start, int end) {
        if (size == stems.length) {
            resize(2 * size);
        }
        stems[size] = stem;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private void resize(int length) {
        stems = Arrays.copyOf(stems, length);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
    }

    /// How many words it has.
    int size() {
        return size;
    }

    /// What counts as the same word as the one at `index`.
    String stem(int index) {
        return stems[index];
    }

    /// From the beginning of one word to the end of another, in the text.
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /// The words as they count, in order.
    List<String> stems() {
        return List.of(stems);
    }

    /// Some of the words for an index, at their places.
    TokenStream stream(Set<String> wanted) {
        return new Stream(this, wanted);
    }

    private static final class Stream extends TokenStream {
        private final AnalyzedText text;
        private final CharTermAttribute stem = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final Set<String> wanted;
        private int next;

        Stream(AnalyzedText text, Set<String> wanted) {
            this.text = text;
            this.wanted = wanted;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            int from = next;
            while (next < text.size && !wanted.contains(text.stems[next])) {
                next++;
            }
            if (next == text.size) {
                return false;
            }
            step.setPositionIncrement(next - from + 1);
            stem.append(text.stems[next]);
            offset.setOffset(text.starts[next], text.ends[next]);
            next++;
            return true;
        }
    }
}
