package counterpoint.edition;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The slip and the F.3d text of the Medina dissent, laid beside each other.
class MedinaCollationTest {
    private final Collation collation = Medina.collated();

    @Test
    void theDifferencesAreThoseFoundByHand() throws IOException {
        List<String> found = collation.differences().stream()
                .filter(difference -> difference.kind() != DifferenceKind.PUNCTUATION)
                .map(MedinaCollationTest::line)
                .toList();

        assertThat(found).isEqualTo(fixture());
    }

    @Test
    void whatIsOnlySetDifferentlyIsPunctuation() {
        List<String> set = collation.differences().stream()
                .filter(difference -> difference.kind() == DifferenceKind.PUNCTUATION)
                .map(difference -> difference.left().text() + " | " + difference.right().text())
                .toList();

        assertThat(set)
                .hasSize(40)
                .contains(
                        "Crawford | Craw-ford",
                        "reaching’”discovery | reaching” discovery",
                        "1983–to | 1983 — -to",
                        "cert. granted | cert, granted",
                        "7. According | 7.According",
                        "majority’s | majority's",
                        "proof–to | proof—to",
                        "Cir. 1997 | Cir.1997");
    }

    @Test
    void footnotesWithoutMarksArePlacedByTheOtherPrint() throws IOException {
        Opinion placed = collation.left().opinion();

        assertThat(placed.footnotes().stream().map(MedinaCollationTest::line)).isEqualTo(gold());
    }

    @Test
    void noWordOfAFootnoteIsLeftInTheText() {
        Opinion placed = collation.left().opinion();

        assertThat(placed.body()).noneMatch(block -> block.text().text().contains("We also held")
                || block.text().text().contains("In his statement, Officer Bruning")
                || block.text().text().contains("I am particularly troubled")
                || block.text().text().contains("I recognize, of course"));
        assertThat(placed.body().stream().map(block -> block.text().text()))
                .anyMatch(text -> text.contains("by the fact finder.” We followed that admonition"));
    }

    @Test
    void everyF3dPageHasItsPlaceInTheSlip() {
        String slip = collation.left().decision().source().text();

        assertThat(collation.pages().stream().map(page -> page.label() + " " + around(slip, page)))
                .containsExactly(
                        "1133 issenting\n\t|I regret tha",
                        "1134 y.  In Craw|ford-El, the",
                        "1135 is outside |the Federal ",
                        "1136 e in light |of the surro",
                        "1137 hat extent |questions of",
                        "1138 th for any |judge to tak",
                        "1139 e-of-force |complaints, ",
                        "1140 t he could |have been fo");
    }

    private static String around(String text, PageMarker page) {
        int at = page.span().start();
        return text.substring(at - 11, at) + "|" + text.substring(at, at + 12);
    }

    /// Places found by hand: a row of words in the slip, and where it stands in F.3d; the second may be printed another
    /// way there.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I regret that I am unable | I regret that I am unable",
                "ford-El, the Court expressly ruled | ford-El, the Court expressly ruled",
                "Crawford-El authority relied | Craw-ford-El authority relied",
                "Crawford-El, however, the Court pointed | Cmwford-El, however, the Court pointed",
                "discovery, and we have since | discovery, and we have since",
                "at 593 n.14 (citations omitted) | at 593 n. 14, 118 S.Ct. 1584 (citations omitted)",
                "Crawford-El by concluding | Crawfordr-El by concluding",
                "plaintiff’s burden to plead | plaintiffs burden to plead",
                "or changing “the burden of proof | or changing “the burden of proof",
                "to provide a remedy for the violation | to provide a remedy for the violation",
                "48 U.S. 635 | 483 U.S. 635",
                "7-8.  The majority posits | 1128-1129. The majority posits",
                "We also held that excessive force | We also held that excessive force",
                "a heightened standard of review is | a heightened standard of review is",
                "We followed that admonition | We followed that admonition",
                "jurisdiction lacking over | jurisdiction lacking over",
                "Saucier v. Katz, 121 S. Ct. 480 (2000). I | Saucier v. Katz, — U.S. --, 121",
                "That’s a treacherous path | That’s a treacherous path",
                "In his statement, Officer | In his statement, Officer",
                "entered his mind that | entered his mind that",
                "In fact, the record reflects | In fact, the record reflects",
                "In view of the undisputed facts | In view of the undisputed facts",
                "unnecessary metaphysical problems | unnecessary metaphysical problems",
                "Certificate in Corrections | Certifícate in Corrections",
                "According to the Officer-Involved | According to the Officer-Involved",
                "cleared on all calendars | cleared on all calendars",
                "Rather than being conclusory | Rather than being conclusory",
                "Wright & Gold, Federal Practice | Wright & Gold, Federal Practice",
                "I therefore dissent. | I therefore dissent."
            })
    void aPlaceInOnePrintHasItsPlaceInTheOther(String slipWords, String f3dWords) {
        int slip = only(collation.left().decision().source().text(), slipWords);
        int f3d = only(collation.right().decision().source().text(), f3dWords);

        assertThat(collation.rawCounterpart(slip)).contains(f3d);
        assertThat(collation.reversed().rawCounterpart(f3d)).contains(slip);
    }

    @Test
    void whatOnePrintLacksIsWhereItIsMissing() {
        String f3d = collation.right().decision().source().text();
        int added = f3d.indexOf("118 S.Ct. 1584 (citations omitted). The tenor");
        String slip = collation.left().decision().source().text();

        assertThat(collation.reversed().rawCounterpart(added))
                .contains(slip.indexOf("Id. at 591 (citations omitted)") + "Id. at 591".length());
    }

    @Test
    void aStretchOverAChangedWordKeepsItsEnds() {
        Place slip = place(collation.left(), "Anderson v. Creighton, 48 U.S. 635, 639 (1987)");
        Place f3d = collation.counterpart(slip).orElseThrow();

        assertThat(f3d.clean().of(collation.right().opinion().block(f3d).text().text()))
                .isEqualTo("Anderson v. Creighton, 483 U.S. 635, 639, 107 S.Ct. 3034, 97 L.Ed.2d 523 (1987)");
    }

    private static Place place(Print print, String words) {
        for (int block = 0; block < print.opinion().body().size(); block++) {
            int at = print.opinion().body().get(block).text().text().indexOf(words);
            if (at >= 0) {
                return new Place("dissent", false, block, new Span(at, at + words.length()));
            }
        }
        throw new IllegalArgumentException(words);
    }

    /// The only place of some words within the dissent.
    private static int only(String text, String words) {
        int from = Math.max(0, text.indexOf("I regret that I am unable"));
        int at = text.indexOf(words, from);
        assertThat(at).as(words).isNotNegative();
        return at;
    }

    private static String line(Difference difference) {
        return difference.kind() + " | " + words(difference, difference.left()) + " | "
                + words(difference, difference.right());
    }

    private static String words(Difference difference, Reading reading) {
        boolean whole = reading.text().length() <= 40 && difference.kind() != DifferenceKind.MOVED_FOOTNOTE;
        return reading.text().isEmpty()
                ? "-"
                : whole ? reading.text() : reading.text().substring(0, 24).strip();
    }

    private static String line(Footnote note) {
        Span reference = note.reference().orElseThrow();
        return note.mark() + " " + note.span().start() + "–" + note.span().end() + " at " + reference.start() + "–"
                + reference.end();
    }

    private static List<String> gold() throws IOException {
        try (var stream = MedinaCollationTest.class
                .getResourceAsStream("/gold/medina-slip-opinion.structure.json")) {
            JsonNode json = JsonMapper.shared().readTree(Objects.requireNonNull(stream));
            return json.get("footnotes")
                    .valueStream()
                    .map(note -> note.get("mark").asString() + " " + note.get("start").asInt() + "–"
                            + note.get("end").asInt() + " at " + note.get("inferred_ref_at").asInt() + "–"
                            + note.get("inferred_ref_at").asInt())
                    .toList();
        }
    }

    private static List<String> fixture() throws IOException {
        try (var stream = MedinaCollationTest.class.getResourceAsStream("/edition/medina-differences.txt");
                var lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
