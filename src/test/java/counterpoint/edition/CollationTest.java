package counterpoint.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.opinion.Block;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.Place;
import counterpoint.text.CleanText;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Prints made of plain paragraphs.
class CollationTest {
    private static final String OPENING = "The majority holds that the officers acted reasonably as a matter of law."
            + " I cannot agree that a court should rule on every such case.";

    @Test
    void aPrintDoesNotDifferFromItself() {
        for (Print print : List.of(Medina.slip(), Medina.f3d())) {
            Collation collation = new Collator().collate(print, print);

            assertThat(collation.differences()).isEmpty();
            for (int block = 0; block < print.opinion().body().size(); block++) {
                int length = print.opinion().body().get(block).text().length();
                for (int at = 0; at <= length; at += 7) {
                    Place place = new Place("dissent", false, block, new Span(at, at));
                    assertThat(collation.counterpart(place)).contains(place);
                }
            }
        }
    }

    @Test
    void twoDifferentOpinionsDoNotMatch() {
        Print majority = new Print(Medina.slip().decision(), Medina.slip().decision().opinions().getFirst());

        Collation collation = new Collator().collate(majority, Medina.f3d());

        assertThat(collation.matches()).isFalse();
        assertThat(collation.differences()).isEmpty();
        assertThat(collation.placedNotes().changed()).isFalse();
    }

    @Test
    void aWordThatOnlyOnePrintHasIsAChangeOfWords() {
        assertThat(differences(OPENING, OPENING.replace("should rule", "can or should rule")))
                .containsExactly(tuple(DifferenceKind.WORDING, "", "can or"));
    }

    @Test
    void anotherNumberIsNeverDamage() {
        assertThat(differences(OPENING + " See id. at 151.", OPENING + " See id. at 157."))
                .containsExactly(tuple(DifferenceKind.WORDING, "151", "157"));
    }

    @Test
    void anotherWordThatIsSpelledAlikeIsAChangeOfWords() {
        assertThat(differences(OPENING + " It has no effect on me.", OPENING + " It has no affect on me."))
                .containsExactly(tuple(DifferenceKind.WORDING, "effect", "affect"));
    }

    @Test
    void reporterCitationsThatOnlyOnePrintHasAreParallel() {
        assertThat(differences(
                OPENING + " Harlow v. Fitzgerald, 457 U.S. 800, 819 (1982).",
                OPENING + " Harlow v. Fitzgerald, 457 U.S. 800, 819, 102 S.Ct. 2727, 73 L.Ed.2d 396 (1982)."))
                .containsExactly(
                        tuple(DifferenceKind.PARALLEL_CITATION, "", "102 S.Ct. 2727, 73 L.Ed.2d 396"));
    }

    @Test
    void quotationMarksDashesAndHyphensArePunctuation() {
        assertThat(differences(
                OPENING + " “Heavy” burdens–in short–are for the split-second judgment of officers.",
                OPENING + " \"Heavy\" burdens—in short—are for the splitsecond judgment of officers."))
                .extracting(found -> found.toList().getFirst())
                .containsOnly(DifferenceKind.PUNCTUATION);
    }

    @Test
    void aPageInsideOfAWordStandsInsideOfTheWordInTheOtherPrint() {
        Print slip = print(OPENING);
        Print reporter = new Print(
                withPage(print(OPENING), new PageMarker("1134", "F.3d", new Span(6, 6))), print(OPENING).opinion());

        assertThat(new Collator().collate(slip, reporter).pages())
                .containsExactly(
                        new PageMarker("1133", "F.3d", new Span(0, 0)),
                        new PageMarker("1134", "F.3d", new Span(6, 6)));
    }

    /// Some words are changed, and one paragraph stands elsewhere; every other word keeps its place.
    @Property(tries = 30)
    void placesKeepTheirCounterpartsWhenTextIsEditedAndMoved(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            paragraphs.add(prose(random, 40 + random.nextInt(60), i));
        }
        List<String> edited = new ArrayList<>(paragraphs);
        String moved = edited.remove(3);
        edited.add(8, moved);
        edited.set(5, edited.get(5).replace(" of ", " on "));
        Print left = print(paragraphs.toArray(String[]::new));
        Print right = print(edited.toArray(String[]::new));

        Collation collation = new Collator().collate(left, right);

        for (int block = 0; block < paragraphs.size(); block++) {
            int there = edited.indexOf(paragraphs.get(block));
            if (there >= 0) {
                Place place = new Place("dissent", false, block, new Span(60, 60));
                assertThat(collation.counterpart(place))
                        .contains(new Place("dissent", false, there, new Span(60, 60)));
            }
        }
    }

    private static String prose(Random random, int words, int paragraph) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            boolean small = random.nextInt(3) == 0;
            text.append(word == 0 ? "" : " ").append(small ? "of" : "word" + paragraph + "x" + random.nextInt(400));
        }
        return text.append('.').toString();
    }

    private static List<org.assertj.core.groups.Tuple> differences(String left, String right) {
        return new Collator()
                .collate(print(left), print(right)).differences().stream()
                .map(one -> tuple(one.kind(), one.left().text(), one.right().text()))
                .toList();
    }

    private static Decision withPage(Print print, PageMarker page) {
        Decision decision = print.decision();
        return new Decision(
                decision.source(), decision.caption(), decision.opinions(), List.of(page), List.of(), List.of());
    }

    private static Print print(String... paragraphs) {
        SourceText source = new SourceText("print.txt", StandardCharsets.UTF_8, String.join("\n", paragraphs));
        List<Block> body = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            Span span = new Span(at, at + paragraph.length());
            body.add(new Paragraph(CleanText.verbatim(source, span), body.size() + 1, false, false));
            at = span.end() + 1;
        }
        Opinion opinion = new Opinion(
                "dissent",
                OpinionKind.DISSENT,
                Optional.empty(),
                List.of(),
                new Span(0, source.length()),
                body,
                List.of());
        return new Print(
                new Decision(source, Caption.unknown(), List.of(opinion), List.of(), List.of(), List.of()), opinion);
    }
}
