package counterpoint.authority;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.citation.CitationFinder;
import counterpoint.opinion.Block;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Paragraph;
import counterpoint.text.CleanText;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the opinions of a decision say of each other's pages, notes and parts.
///
/// The majority (Breyer) has pages 1 and 2, the concurrence (Thomas) and the dissent (Scalia) begin with page 1 again, as
/// the Supreme Court prints its slip opinions.
class InternalPlacesTest {
    private static final String MAJORITY = "II\nA\nThe first page. ~ The second page says it. ";
    private static final String CONCURRENCE = "I concur. ";
    private static final String NOTE = "A note of the majority.";
    private static final PageMarker OTHER = new PageMarker("1130", "F.3d", new Span(22, 22));

    /// The decision with a dissent of these words.
    private static Decision decision(String dissent) {
        String text = MAJORITY + CONCURRENCE + dissent + NOTE;
        SourceText source = new SourceText("sample.txt", StandardCharsets.UTF_8, text);
        int second = MAJORITY.length();
        int third = second + CONCURRENCE.length();
        int end = third + dissent.length();
        CleanText note = CleanText.verbatim(source, new Span(end, text.length()));
        List<Block> body = List.of(
                heading(source, new Span(0, 2), 1, "II"),
                heading(source, new Span(3, 4), 2, "A"),
                paragraph(source, new Span(5, second)));
        Opinion majority = new Opinion("majority", OpinionKind.MAJORITY, judge("Breyer"), List.of(),
                new Span(0, second), body,
                List.of(new Footnote(note, "3", Optional.empty())));
        Opinion concurrence = opinion("concurrence", OpinionKind.CONCURRENCE, "Thomas", source,
                new Span(second, third));
        Opinion other = opinion("dissent", OpinionKind.DISSENT, "Scalia", source, new Span(third, end));
        List<PageMarker> pages = new ArrayList<>(List.of(
                new PageMarker("1", PageMarker.SLIP, new Span(0, 0)),
                new PageMarker("2", PageMarker.SLIP, new Span(MAJORITY.indexOf('~'), MAJORITY.indexOf('~') + 1)),
                new PageMarker("1", PageMarker.SLIP, new Span(second, second)),
                new PageMarker("1", PageMarker.SLIP, new Span(third, third))));
        return new Decision(
                source, Caption.unknown(), List.of(majority, concurrence, other), pages, List.of(), List.of());
    }

    private static Opinion opinion(String id, OpinionKind kind, String judge, SourceText source, Span span) {
        return new Opinion(id, kind, judge(judge), List.of(), span, List.of(paragraph(source, span)), List.of());
    }

    private static Optional<Judge> judge(String name) {
        return Optional.of(new Judge(name, Optional.of("Justice")));
    }

    private static Block paragraph(SourceText source, Span span) {
        return new Paragraph(CleanText.verbatim(source, span), 1, false, false);
    }

    private static Block heading(SourceText source, Span span, int level, String number) {
        return new Heading(CleanText.verbatim(source, span), level, Optional.of(number), Optional.empty());
    }

    private static Mention last(String dissent) {
        Decision decision = decision(dissent);
        return new AuthorityResolver()
                .resolve(
                        decision,
                        new CitationFinder().find(decision),
                        new Surroundings(List.of(), List.of(OTHER), List.of()))
                .mentions()
                .getLast();
    }

    private static String place(String dissent) {
        return last(dissent)
                .target()
                .map(target -> target.opinion() + " " + target.page().orElse("-") + " " + target.footnote().orElse("-"))
                .orElse("nowhere");
    }

    @Test
    void anteIsTheFirstOpinionBeforeThatHasThePage() {
        assertThat(place("See ante, at 2. ")).isEqualTo("majority 2 -");
        assertThat(place("See ante, at 1. ")).isEqualTo("majority 1 -");
        assertThat(last("See ante, at 2. ").target().orElseThrow().span())
                .isEqualTo(new Span(MAJORITY.indexOf('~'), MAJORITY.length()));
        assertThat(last("See ante, at 2. ").resolution().because()).isEqualTo("page 2 of the majority");
    }

    @Test
    void aParentheticalTellsWhoseOpinionIsMeant() {
        assertThat(place("See ante, at 1 (THOMAS, J., concurring). ")).isEqualTo("concurrence 1 -");
        assertThat(place("See ante, at 1 (majority opinion). ")).isEqualTo("majority 1 -");
    }

    @Test
    void opinionsAreCalledByTheirKind() {
        assertThat(place("Majority op. at 2. ")).isEqualTo("majority 2 -");
        assertThat(place("See supra, at 1. ")).isEqualTo("dissent 1 -");
    }

    @Test
    void aFootnoteAndAPartAreFound() {
        assertThat(place("See ante, at 2, n. 3. ")).isEqualTo("majority 2 3");
    }

    @Test
    void anIdGoesOnInTheSameOpinion() {
        assertThat(place("See ante, at 1. Id., at 2. ")).isEqualTo("majority 2 -");
    }

    @Test
    void aPageOfAnotherPrintIsFoundAtItsPlace() {
        assertThat(place("Majority op. at 1130. ")).isEqualTo("majority 1130 -");
    }

    @Test
    void aPageThatIsNotThereIsWrongInPrint() {
        Mention mention = last("See ante, at 12. ");
        assertThat(mention.target()).isEmpty();
        assertThat(mention.authority()).isPresent();
        assertThat(mention.resolution().because())
                .isEqualTo(
                        "the page is wrong in print, or one of a print that is not here: the majority (pages 1 to 2) has no"
                                + " page 12");
        assertThat(last("See post, at 1. ").resolution().because())
                .isEqualTo("it points to an opinion that this source does not have");
    }

    @Test
    void partsAreFoundByTheirPath() {
        OpinionParts parts = new OpinionParts(decision("So. ").opinions().getFirst());
        assertThat(parts.part("II").map(Heading::span)).contains(new Span(0, 2));
        assertThat(parts.part("II-A").map(Heading::span)).contains(new Span(3, 4));
        assertThat(parts.part("II.A").map(Heading::span)).contains(new Span(3, 4));
        assertThat(parts.part("III")).isEmpty();
    }
}
