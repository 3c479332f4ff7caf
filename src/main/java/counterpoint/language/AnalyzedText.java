package counterpoint.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
/// @param words in order
record AnalyzedText(List<Word> words) {
    /// @param stem what counts as the same word
    /// @param start where it begins in the text
    /// @param end where it ends
    /// @param step how many places it stands behind the word before it; 0 for another reading of the same place
    record Word(String stem, int start, int end, int step) {
    }

    static AnalyzedText of(String text, Analyzer analyzer) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(
                        stem.toString(), offset.startOffset(), offset.endOffset(), step.getPositionIncrement()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string could not be read", impossible);
        }
        return new AnalyzedText(words);
    }

    Set<String> stems() {
        Set<String> stems = HashSet.newHashSet(words.size());
        for (Word word : words) {
            stems.add(word.stem());
        }
        return stems;
    }

    /// The words that stand at each place, in order.
    List<Set<String>> places() {
        List<Set<String>> places = new ArrayList<>();
        for (Word word : words) {
            if (word.step() > 0 || places.isEmpty()) {
                places.add(new HashSet<>());
            }
            places.getLast().add(word.stem());
        }
        return places;
    }

    /// The words for an index.
    TokenStream stream() {
        return new Stream(words);
    }

    private static final class Stream extends TokenStream {
        private final List<Word> words;
        private final CharTermAttribute stem = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private int next;

        Stream(List<Word> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (next == words.size()) {
                return false;
            }
            Word word = words.get(next);
            next++;
            stem.append(word.stem());
            offset.setOffset(word.start(), word.end());
            step.setPositionIncrement(word.step());
            return true;
        }
    }
}
