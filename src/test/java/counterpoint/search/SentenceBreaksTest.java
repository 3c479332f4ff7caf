package counterpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.language.Sentences;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SentenceBreaksTest {
    private static final String TEXT = "Mr. Cram fired. Johnson v. Jones, 515 U.S. 304, is an exception. We reverse.";

    @Test
    void abbreviationsEndNoSentence() {
        List<String> sentences = new ArrayList<>();
        BreakIterator breaks = on(TEXT);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(TEXT.substring(start, end));
            start = end;
        }
        assertThat(sentences)
                .containsExactly(
                        "Mr. Cram fired. ", "Johnson v. Jones, 515 U.S. 304, is an exception. ", "We reverse.");
    }

    /// The JDK's iterator is the specification of what an iterator answers between breaks; on this text, which has no
    /// abbreviation, both have the same breaks.
    @Property
    void answersAsTheIteratorOfTheJdk(@ForAll @IntRange(max = 31) int offset) {
        String plain = "One here. Two there. Three yes.";
        BreakIterator ours = on(plain);
        BreakIterator theirs = BreakIterator.getSentenceInstance(Locale.US);
        theirs.setText(plain);
        assertThat(ours.isBoundary(offset)).isEqualTo(theirs.isBoundary(offset));
        assertThat(ours.current()).isEqualTo(theirs.current());
        assertThat(ours.following(offset)).isEqualTo(theirs.following(offset));
        assertThat(ours.current()).isEqualTo(theirs.current());
        assertThat(ours.preceding(offset)).isEqualTo(theirs.preceding(offset));
        assertThat(ours.current()).isEqualTo(theirs.current());
        assertThat(ours.last()).isEqualTo(theirs.last());
        assertThat(ours.next()).isEqualTo(theirs.next());
        assertThat(ours.previous()).isEqualTo(theirs.previous());
        assertThat(ours.first()).isEqualTo(theirs.first());
        assertThat(ours.previous()).isEqualTo(theirs.previous());
    }

    @Test
    void emptyTextHasOneBreak() {
        BreakIterator breaks = on("");
        assertThat(breaks.first()).isZero();
        assertThat(breaks.last()).isZero();
        assertThat(breaks.next()).isEqualTo(BreakIterator.DONE);
    }

    private static BreakIterator on(String text) {
        BreakIterator breaks = new SentenceBreaks(new Sentences());
        breaks.setText(text);
        return breaks;
    }
}
