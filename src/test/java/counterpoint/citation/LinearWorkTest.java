package counterpoint.citation;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.AuthorityResolver;
import counterpoint.authority.TableOfAuthorities;
import counterpoint.opinion.Decision;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Counts the scanner's steps, not seconds: twice the text is at most 2.1 times the work.
class LinearWorkTest {
    /// Some fifteen pages, far beyond whatever the scanner looks back or ahead by a fixed number of letters: work that
    /// grew with the square would be four times as much for twice as many.
    private static final int LETTERS = 60_000;

    private final Catalogue catalogue = new Catalogue();

    static Stream<String> hostile() {
        return Stream.of(
                "(",
                ")",
                "A v. B, 1 U.S. 2 (citing ",
                "[hereinafter ",
                "“",
                "Id. ",
                "1, ",
                "9",
                "§ ",
                "§§ 1, ",
                "Of The And ",
                "A, ",
                " v. ",
                "515 U.S. ",
                "at 5, ",
                "p. 2, ",
                "App. at 5 ",
                "Johnson v. Jones, 515 U.S. 304, 313, 115 S. Ct. 2151 (1995); ",
                "— U.S. ",
                "Restatement (",
                "42 U.S.C. §§ 1, ",
                "G. L. c. ",
                "Penal Code ",
                "of the Voting ",
                "§ 5 of the Civil ",
                "Const. art. I, ",
                "93 Harv. L. Rev. ",
                "Doe, A Title, ",
                "Brief for Petitioner ",
                "Brief for Local ",
                "ECF Nos. 1; 2 at 3; ",
                "ECF No. [1",
                "Doe, A Title, N. Y. Times, May 3, ",
                "Doe, A Title, 45 Healthcare And ",
                "(J. Doe ed., ",
                "1 Greenl. Ev. § 4; ",
                "[28 U.S.C.] ",
                "A v. B, Ft. W. & ",
                "A v. B, Ft. W. ",
                "J.L.",
                "20 J. Doe, Story on ",
                "[hereinafter Doe Brief] ",
                "J. Doe, Evidence ",
                "ante, at ",
                "Def.’s Supp. App. ",
                "Rule 5, ",
                "12a-",
                "Art. I, § ",
                "No. 1-",
                "No. 05-1234, 05-1235, ",
                "5O9 ",
                "l0 U.S. ",
                "1 U.S. 1, 2, and n. 3, ",
                "1 U.S. 1; 2 S. Ct. 2; ",
                "50 Cal.3d 1 [",
                "(Smith, supra, ",
                "1 Cal. 2 [3 P.2d 4] (1990) ",
                "Smith et al. v. ",
                "“Smith” ",
                "(Jones), ",
                "In re (A) ",
                "Foo v. Bar (5 N.Y. 1 ",
                "1 F.3d 2 (table) (",
                "van der ",
                "Citizens to ",
                "cert. denied, 5 U.S. 1, ",
                "(La. 1/5/99), ",
                "9 Cir., 1962, 3 F.2d 4, ",
                "___ – ",
                "1 U.S. ___, ___ – ",
                "*A* _b_ <em>",
                "\u00ad\u200f1 U.S. 1 ",
                "Id. at p. ",
                "and 5, ");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void workGrowsWithTheText(String part) {
        int times = LETTERS / part.length();
        long once = steps(part.repeat(times));
        long twice = steps(part.repeat(2 * times));
        assertThat((double) twice / once).isLessThan(2.1);
    }

    private long steps(String printed) {
        return new BlockScanner(catalogue, LegibleText.of(printed).text()).scan().steps();
    }

    @Test
    void aMillionBracketsHoldNoCitation() {
        assertThat(new CitationFinder(catalogue).find(SampleDecision.of("(".repeat(1_000_000))))
                .isEmpty();
    }

    @Test
    void aHundredThousandCitationsAreResolved() {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < 50_000; number++) {
            text.append("Roe v. Doe, ")
                    .append(number % 999 + 1)
                    .append(" F.3d ")
                    .append(number + 1)
                    .append(" (1st Cir. 1999). Id. ");
        }
        Decision decision = SampleDecision.of(text.toString());
        List<Citation> found = new CitationFinder(catalogue).find(decision);
        TableOfAuthorities table = new AuthorityResolver().resolve(decision, found);
        assertThat(found).hasSize(100_000);
        assertThat(table.mentions()).allMatch(mention -> mention.authority().isPresent());
        assertThat(table.authorities())
                .allSatisfy(authority -> assertThat(table.counts(authority.key())).isNotEmpty());
    }

    @Test
    void numbersBeyondIntAreKeptAsPrinted() {
        assertThat(new CitationFinder(catalogue)
                .find(SampleDecision.of(
                        "Roe v. Doe, 515 U.S. 99999999999999, 88888888888888 (1995). Id. at 77777777777777.")))
                .extracting(found -> found.pin().orElse(""))
                .containsExactly("", "77777777777777");
    }
}
