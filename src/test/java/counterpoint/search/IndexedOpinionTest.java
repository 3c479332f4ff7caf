package counterpoint.search;

import static counterpoint.compare.SampleCitation.JOHNSON;
import static counterpoint.compare.SampleCitation.mention;
import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class IndexedOpinionTest {
    private static final Place FIRST = new Place("dissent", false, 0, new Span(0, 40));
    private static final Passage PASSAGE = new Passage("dissent", 1, 12, "Johnson, 515 U.S. at 313, is an exception",
            List.of(FIRST), new Span(10, 50));

    @Test
    void passageKnowsItsCaseAndWhatItCites() {
        Mention cited = mention(JOHNSON, FIRST.at(new Span(0, 24)), "Johnson, 515 U.S. at 313", "313");
        IndexedPassage indexed = opinion(OpinionKind.DISSENT, PageMarker.SLIP, "38", List.of(), List.of(cited, cited))
                .indexed()
                .getFirst();
        assertThat(indexed)
                .isEqualTo(new IndexedPassage(
                        "smith-v-finkley",
                        "Smith v. Finkley",
                        "smith-v-finkley/slip-opinion.txt",
                        "dissent",
                        OpinionKind.DISSENT,
                        Optional.of("Sykes"),
                        12,
                        new Span(10, 50),
                        "Smith v. Finkley, No. 20-1754, slip op. at 38 (7th Cir. 2021) (Sykes, C.J., dissenting)",
                        PASSAGE.text(),
                        List.<Authority>of(JOHNSON),
                        Optional.of("United States Court of Appeals for the Seventh Circuit"),
                        OptionalInt.of(2021),
                        List.of(),
                        List.of("smith-v-finkley/f3d.txt"),
                        List.of()));
    }

    @Test
    void pageOfTheReporterIsCitedWithTheReporter() {
        assertThat(pinCite(OpinionKind.MAJORITY, "F.3d", "1135", List.of("252 F.3d 1124")))
                .isEqualTo("Smith v. Finkley, 252 F.3d 1124, 1135 (7th Cir. 2021)");
    }

    @Test
    void slipPageIsNotCitedAsAPageOfTheReporter() {
        assertThat(pinCite(OpinionKind.PER_CURIAM, PageMarker.SLIP, "3", List.of("252 F.3d 1124")))
                .isEqualTo("Smith v. Finkley, 252 F.3d 1124 (7th Cir. 2021) (per curiam)");
    }

    private static String pinCite(OpinionKind kind, String series, String page, List<String> citations) {
        return opinion(kind, series, page, citations, List.of()).indexed().getFirst().pinCite();
    }

    private static IndexedOpinion opinion(
            OpinionKind kind, String series, String page, List<String> citations, List<Mention> mentions) {
        SourceText source = new SourceText("slip-opinion.txt", StandardCharsets.UTF_8, "x".repeat(60));
        Judge sykes = new Judge("Sykes", Optional.of("Chief Judge"));
        Opinion opinion = new Opinion(
                "dissent", kind, Optional.of(sykes), List.of(), new Span(0, 60), List.of(), List.of());
        PageMarker marker = new PageMarker(page, series, new Span(0, 4));
        Decision decision = new Decision(source, Caption.unknown(), List.of(opinion), List.of(marker), List.of(),
                List.of());
        Caption caption = new Caption(
                Optional.of("Smith v. Finkley"),
                Optional.of("20-1754"),
                Optional.of("United States Court of Appeals for the Seventh Circuit"),
                Optional.empty(),
                Optional.of(CourtDate.parse("2021-08-18")),
                citations,
                List.of());
        return new IndexedOpinion(
                "smith-v-finkley",
                caption,
                "smith-v-finkley/slip-opinion.txt",
                List.of("smith-v-finkley/f3d.txt"),
                "dissent",
                kind,
                Optional.of(sykes),
                Pages.of(decision, List.of()),
                List.of(PASSAGE),
                mentions,
                List.of(),
                List.of());
    }
}
