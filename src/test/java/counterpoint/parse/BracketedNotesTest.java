package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// From *Illinois v. Caballes*, 543 U.S. 405 (2005), as pages of the web print it, shortened.
class BracketedNotesTest {
    private static final String TEXT = """
            ILLINOIS v. CABALLES. No. 03-923.

            *406 Ralph E. Meczyk argued the cause for respondent. With him on the brief was Lawrence H. Hyman.[*]

            JUSTICE STEVENS delivered the opinion of the Court.

            Illinois State Trooper Daniel Gillette stopped respondent for speeding on an interstate highway.

            JUSTICE SOUTER, dissenting.

            We should not wait for these developments to occur before rethinking Place’s analysis.[1] A sniff “[2]” is none.

            JUSTICE GINSBURG, with whom JUSTICE SOUTER joins, dissenting.

            Illinois State Police Trooper Daniel Gillette stopped Roy Caballes for driving 71 miles per hour.[1]
            """;
    private static final String NOTES = """
            [*]  Briefs of amici curiae were filed by others.

            [1]  Kyllo was concerned with whether a search occurred.

            It was not concerned with dogs.

            [1]  Caballes does not argue otherwise.
            """;

    private static List<String> notes(String text) {
        return parse(text).opinions().stream()
                .flatMap(opinion -> opinion.footnotes().stream()
                        .map(note -> opinion.id() + " " + note.mark() + " " + note.text().text()))
                .toList();
    }

    private static Decision parse(String text) {
        return new DecisionParser().parse(new SourceText("a.txt", StandardCharsets.UTF_8, text));
    }

    @Test
    void notesInBracketsBelongToTheOpinionsThatReferToThem() {
        List<String> expected = List.of("majority * Briefs of amici curiae were filed by others.",
                "dissent 1 Kyllo was concerned with whether a search occurred. It was not concerned with dogs.",
                "dissent-2 1 Caballes does not argue otherwise.");
        assertThat(notes(TEXT + "\nNOTES\n\n" + NOTES)).isEqualTo(expected);
        assertThat(notes(TEXT + "\n" + NOTES)).isEqualTo(expected);
    }

    @Test
    void theirMarksAreNoTextAndTheTextIsReadAsPlainTextIs() {
        List<Opinion> opinions = parse(TEXT + "\nNOTES\n\n" + NOTES).opinions();
        assertThat(opinions.get(1).body()).extracting(block -> block.text().text()).containsExactly(
                "We should not wait for these developments to occur before rethinking Place’s analysis. A sniff “[2]” is none.");
        assertThat(opinions.get(2).body()).hasSize(1);
        assertThat(opinions.get(2).joined()).containsExactly("Souter");
    }

    @Test
    void numberedParagraphsAreNoNotes() {
        String text = TEXT.replace("[1]", "").replace("[*]", "") + "\n[1]  First he fled.\n\n[2]  Then he came back.\n";
        assertThat(notes(text)).isEmpty();
        assertThat(notes(TEXT + "\n[4]  He is wrong.\n\n[9]  He is right.\n")).isEmpty();
        assertThat(notes(NOTES + TEXT)).isEmpty();
    }
}
