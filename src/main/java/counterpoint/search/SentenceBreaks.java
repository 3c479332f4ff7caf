package counterpoint.search;

import counterpoint.language.Sentences;
import counterpoint.text.Span;
import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The ends of sentences as the highlighter asks for them.
///
/// The JDK's own sentences end after `Mr.`, `v.` and `7th Cir.`, so that snippets would be cut within a citation.
final class SentenceBreaks extends BreakIterator {
    private final Sentences sentences;
    private CharacterIterator text = new StringCharacterIterator("");
    /// Where sentences begin, and the end of the text; white space belongs to the sentence before it.
    private int[] breaks = {0};
    private int current;

    SentenceBreaks(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public void setText(CharacterIterator newText) {
        text = newText;
        StringBuilder words = new StringBuilder(newText.getEndIndex() - newText.getBeginIndex());
        for (char c = newText.first(); newText.getIndex() < newText.getEndIndex(); c = newText.next()) {
            words.append(c);
        }
        breaks = breaks(words.toString(), newText.getBeginIndex());
        current = 0;
    }

    private int[] breaks(CharSequence words, int begin) {
        IntStream starts = sentences.in(words).stream().skip(1).mapToInt(Span::start);
        return IntStream.concat(IntStream.concat(IntStream.of(0), starts), IntStream.of(words.length()))
                .distinct()
                .map(offset -> begin + offset)
                .toArray();
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    @Override
    public int first() {
        return moveTo(0);
    }

    @Override
    public int last() {
        return moveTo(breaks.length - 1);
    }

    @Override
    public int next() {
        return next(1);
    }

    @Override
    public int previous() {
        return next(-1);
    }

    @Override
    public int next(int count) {
        return moveTo(current + count);
    }

    @Override
    public int current() {
        return breaks[current];
    }

    @Override
    public int following(int offset) {
        int found = Arrays.binarySearch(breaks, checked(offset));
        return moveTo(found >= 0 ? found + 1 : -found - 1);
    }

    @Override
    public int preceding(int offset) {
        int found = Arrays.binarySearch(breaks, checked(offset));
        return moveTo(found >= 0 ? found - 1 : -found - 2);
    }

    /// Goes to a break, or to the nearest and answers [#DONE] where there is none.
    private int moveTo(int index) {
        current = Math.clamp(index, 0, breaks.length - 1);
        return index == current ? breaks[current] : DONE;
    }

    private int checked(int offset) {
        if (offset < breaks[0] || offset > breaks[breaks.length - 1]) {
            throw new IllegalArgumentException(offset + " lies outside of the text");
        }
        return offset;
    }
}
