package counterpoint.language;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private final Sentences sentences = new Sentences();

    private List<String> split(String text) {
        return sentences.in(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void aFullStopBeforeACapitalEndsASentence() {
        assertThat(split("He fled. The officers followed.")).containsExactly("He fled.", "The officers followed.");
    }

    @Test
    void namesOfCasesAreWhole() {
        assertThat(split("See Johnson v. Jones, 515 U.S. 304, 319 (1995). It held so."))
                .containsExactly("See Johnson v. Jones, 515 U.S. 304, 319 (1995).", "It held so.");
    }

    @Test
    void courtsAndReportersAreWhole() {
        assertThat(
                split("Koh v. Ustich, 933 F.3d 836 (7th Cir. 2019) (No. 18-123); 5 F. Supp. 2d 1 (W.D. Tenn. 2011)."))
                .hasSize(1);
    }

    @Test
    void initialsAndTitlesAreWhole() {
        assertThat(split("Mr. Medina met J. Smith and Dr. Low. Sgt. Jones left."))
                .containsExactly("Mr. Medina met J. Smith and Dr. Low.", "Sgt. Jones left.");
    }

    @Test
    void closingMarksBelongToTheSentence() {
        assertThat(split("“This perspective is critical.” Siler agreed. (It said “no.”) Next came Graham."))
                .containsExactly(
                        "“This perspective is critical.”", "Siler agreed.", "(It said “no.”)", "Next came Graham.");
    }

    @Test
    void aBracketedCapitalOpensASentence() {
        assertThat(split("It said so. “[t]he problem” remains.")).containsExactly("It said so.",
                "“[t]he problem” remains.");
    }

    @Test
    void idIsASentenceBeforeACapitalOnly() {
        assertThat(split("The Court agreed. Id. at 396. Id. The officers left."))
                .containsExactly("The Court agreed.", "Id. at 396.", "Id.", "The officers left.");
    }

    @Test
    void textGluedToIdBySomeLinkIsASentenceOfItsOwn() {
        assertThat(split("as a class.” Id.The doctrine has two.")).containsExactly("as a class.”", "Id.",
                "The doctrine has two.");
    }

    @Test
    void anAbbreviationMayEndASentenceBeforeAnOpener() {
        assertThat(split("It occurred at 1:00 p.m. The events unfolded. He sued Acme Inc. Jones did not."))
                .containsExactly("It occurred at 1:00 p.m.", "The events unfolded.",
                        "He sued Acme Inc. Jones did not.");
    }

    @Test
    void aTextWithoutAStopIsOneSentence() {
        assertThat(split("  no stop here ")).containsExactly("no stop here");
        assertThat(split(" \n ")).isEmpty();
    }

    @Test
    void aStretchMayEndWhereItsTextGoesOn() {
        String text = "He ran.” Then he fell";
        assertThat(Sentences.isEnded(text, new Span(0, 8))).isTrue();
        assertThat(Sentences.isEnded(text, new Span(0, 9))).isTrue();
        assertThat(Sentences.isEnded(text, new Span(0, 6))).isFalse();
        assertThat(Sentences.isEnded(text, new Span(7, 8))).isFalse();
    }
}
