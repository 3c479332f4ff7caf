package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipBylineTest {
    private static final String CAPTION = "SUPREME COURT OF THE UNITED STATES No. 12–96 SHELBY COUNTY v. HOLDER [June 25, 2013] ";

    private static SlipByline.Found found(String byline) {
        return new SlipByline().find(CAPTION + byline + " The Court errs.", Optional.of("Roberts")).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JUSTICE SCALIA delivered the opinion of the Court.|MAJORITY|Scalia",
                "CHIEF JUSTICE ROBERTS delivered the opinion of the Court, except as to Part III–B.|MAJORITY|Roberts",
                "THE CHIEF JUSTICE delivered the opinion of the Court.|MAJORITY|Roberts",
                "JUSTICE BREYER announced the judgment of the Court and delivered an opinion, in which JUSTICE KAGAN joins.|PLURALITY|Breyer",
                "JUSTICE O’CONNOR, concurring.|CONCURRENCE|O’Connor",
                "JUSTICE THOMAS, concurring in the judgment.|CONCURRENCE_IN_JUDGMENT|Thomas",
                "JUSTICE ALITO, concurring in part and dissenting in part.|CONCURRENCE_IN_PART|Alito",
                "JUSTICE GINSBURG, with whom JUSTICE BREYER joins, dissenting.|DISSENT|Ginsburg",
                "JUSTICE SOTOMAYOR, dissenting from denial of certiorari.|DISSENT|Sotomayor",
                "Statement of JUSTICE KAVANAUGH respecting the denial of certiorari.|STATEMENT|Kavanaugh"})
    void saysKindAndAuthor(String byline, OpinionKind kind, String author) {
        SlipByline.Found found = found(byline);
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.author().map(Judge::name)).contains(author);
        assertThat(found.span().of(CAPTION + byline)).isEqualTo(byline);
    }

    @Test
    void everyoneWhoJoinsIsNamedAlsoInPart() {
        assertThat(found(
                "JUSTICE STEVENS, with whom THE CHIEF JUSTICE and JUSTICE SOUTER join, and with whom JUSTICE BREYER"
                        + " joins except for footnote 5, dissenting.")
                .joined())
                .containsExactly("Roberts", "Souter", "Breyer");
    }

    @Test
    void theCourtMaySignItself() {
        SlipByline.Found found = found("PER CURIAM.");
        assertThat(found.kind()).isEqualTo(OpinionKind.PER_CURIAM);
        assertThat(found.author()).isEmpty();
    }

    @Test
    void proseFarFromTheCaptionIsNoByline() {
        String prose = "word ".repeat(80) + "As Justice Jackson, concurring, said, it is so.";
        assertThat(new SlipByline().find(CAPTION + prose, Optional.empty())).isEmpty();
    }

    @Test
    void theLineUpOfTheSyllabusSaysWhoJoinedTheCourt() {
        assertThat(new SlipByline()
                .lineUp("974 So. 2d 1238, vacated. SCALIA, J., delivered the opinion of the Court, in which"
                        + " ROBERTS, C. J., and KENNEDY, THOMAS, and ALITO, JJ., joined. ALITO, J., filed a concurring opinion."))
                .isEqualTo(List.of("Roberts", "Kennedy", "Thomas", "Alito"));
    }
}
