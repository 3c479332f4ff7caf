package counterpoint.citation;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Decision;
import counterpoint.text.CleanText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItalicsTest {
    /// What is printed before a bar, the stretches in italics after it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See Anderson v. Creighton, 483 U.S. 635, 638 (1987). | See; Anderson v. Creighton",
                "Under Graham v. Connor, 490 U.S. 386(1989), it is. | Graham v. Connor",
                "See, e.g., Allen v. City, No. 05-2489, 2011 WL 197426, at *1 (W.D. Tenn., Jan. 20, 2011) |"
                        + " See, e.g.,; Allen v. City",
                "Graham v. Connor, 490 U.S. 386 (1989); but see id. at 396. | Graham v. Connor; but see; id.",
                "Foresee 42 U.S.C. § 1983. | ",
                "See 42 U.S.C. § 1983. | See",
            })
    void namesAndSignals(String printed, String expected) {
        Decision decision = SampleDecision.of(printed);
        CleanText text = decision.opinions().getFirst().body().getFirst().text();
        List<String> italics = new CitationFinder().find(decision).stream()
                .flatMap(citation -> Italics.of(citation, text))
                .map(span -> span.of(text.text()))
                .toList();
        assertThat(String.join("; ", italics)).isEqualTo(expected == null ? "" : expected);
    }
}
