package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.TableOfAuthorities;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A text of one paragraph whose slip pages 12 and 13 begin at 0 and 60, and its F.3d pages 1135 and 1136 at 0 and 40.
class PinCitesTest {
    private static final Caption CASE = new Caption(
            Optional.of("Smith v. Finkley"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("252 F.3d 1124"),
            List.of());

    private static final PageMarker SLIP_12 = new PageMarker("12", PageMarker.SLIP, new Span(0, 0));
    private static final PageMarker SLIP_13 = new PageMarker("13", PageMarker.SLIP, new Span(60, 60));
    private static final PageMarker F3D_1135 = new PageMarker("1135", "F.3d", new Span(0, 0));
    private static final PageMarker F3D_1136 = new PageMarker("1136", "F.3d", new Span(40, 40));

    @Test
    void aPlaceIsCitedToBothPrints() {
        Edition edition = edition(List.of(SLIP_12, SLIP_13), List.of(F3D_1135, F3D_1136));

        assertThat(PinCites.of(CASE, edition, at(5), at(20))).contains("252 F.3d at 1135; slip op. at 12");
    }

    @Test
    void aStretchOverPagesIsCitedAsARange() {
        Edition edition = edition(List.of(SLIP_12, SLIP_13), List.of(F3D_1135, F3D_1136));

        assertThat(PinCites.of(CASE, edition, at(5), at(70))).contains("252 F.3d at 1135–36; slip op. at 12–13");
    }

    @Test
    void aPageOfADatabaseHasAStar() {
        Caption inDatabase = new Caption(CASE.name(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of("2021 WL 3660880"), List.of());
        PageMarker star = new PageMarker("7", PageMarker.STAR, new Span(0, 0));

        assertThat(PinCites.of(inDatabase, edition(List.of(star), List.of()), at(5), at(9)))
                .contains("2021 WL 3660880, at *7");
    }

    @Test
    void withoutPagesThereIsNoPinCite() {
        assertThat(PinCites.of(CASE, edition(List.of(), List.of()), at(5), at(9))).isEmpty();
    }

    private static Place at(int clean) {
        return new Place("dissent", false, 0, new Span(clean, clean));
    }

    private static Edition edition(List<PageMarker> printed, List<PageMarker> others) {
        SourceText source = new SourceText("slip.txt", StandardCharsets.UTF_8, "x".repeat(100));
        Opinion opinion = new Opinion(
                "dissent",
                OpinionKind.DISSENT,
                Optional.empty(),
                List.of(),
                new Span(0, 100),
                List.of(new Paragraph(CleanText.verbatim(source, new Span(0, 100)), 1, false, false)),
                List.of());
        Decision decision = new Decision(
                source, Caption.unknown(), List.of(opinion), printed, List.of(), List.of());
        return new Edition(
                "slip.txt",
                "Slip opinion",
                decision,
                opinion,
                new TableOfAuthorities(List.of(), List.of()),
                List.of(),
                others);
    }
}
