package counterpoint.citation;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.AuthorityResolver;
import counterpoint.opinion.Decision;
import counterpoint.text.Span;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CitationPropertiesTest {
    private static final String PRINTED = String.join(
            " ",
            "See, e.g., Anderson v. Creighton, 483 U.S. 635, 638, 107 S.Ct. 3034 (1987) (quoting Harlow, 457 U.S. at"
                    + " 819);",
            "Wilson v. Meeks, 52 F.3d 1547 (10th Cir. 1995) [hereinafter Wilson I]. Id. at 1551 n.3. In Anderson, §"
                    + " 1983",
            "and 42 U.S.C. §§ 1981, 1983; Fed.R.Evid. 704, 705. Aplt. App. at 151; id. at 153. State v. Doe,"
                    + " 2010-Ohio-1,",
            "¶ 5. — U.S. --, 121 S.Ct. 480. U.S. Const. art. I, § 8. See infra at 7-8; 93 Harv. L. Rev. 752 (1980).");

    private final CitationFinder finder = new CitationFinder();

    @Property(tries = 600)
    void everyTruncationIsRead(@ForAll @IntRange(max = 420) int length) {
        check(SampleDecision.of(PRINTED.substring(0, Math.min(length, PRINTED.length()))));
    }

    @Property(tries = 400)
    void everySoupOfPartsIsRead(@ForAll("soup") String soup) {
        check(SampleDecision.of(soup));
    }

    /// `section 515` in words is none where no code is named.
    @Example
    void whatStandsBehindASectionThatIsNoCitationHasNoHolder() {
        Decision decision = SampleDecision.of("Under section 515 (Id. at 3).");
        check(decision);
        assertThat(finder.find(decision)).extracting(Citation::within).containsExactly(OptionalInt.empty());
    }

    /// The first text has lost its lines, the second is cut within a name, before whose `v.` so no party stands.
    @Example
    void namesAreReadWhereACopyCutThem() {
        check(SampleDecision.of("INDEPENDENT BUSINESS v. SEBELIUS Opinion of SCALIA, J. 138 S. Ct. 577, 589 (2018)."));
        check(SampleDecision.of("roll *424 v. United States, 267 U. S. 132\t267 U.S. 132\t-\tp=Carroll"));
        check(SampleDecision.of("l *4 v7US 2\t7S.2"));
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                "515",
                " ",
                "U.S.",
                " at ",
                "(",
                ")",
                "[hereinafter ",
                "]",
                "§",
                "Id.",
                "id.",
                " v. ",
                "Johnson",
                ",",
                ";",
                ".",
                "1995",
                "F.3d",
                "42 U.S.C. ",
                "“",
                "”",
                "—",
                "No. ",
                "Fed. R. Evid. ",
                "supra",
                "p. 2",
                "App.",
                "99999999999999",
                "\u200f",
                "\u00a0",
                "In re ",
                "&",
                "U.S. Const. ",
                "amend. ",
                "-Ohio-",
                "¶",
                "n.",
                "*",
                "_",
                "section ",
                "’s",
                "[",
                "l0 ",
                "5O9 ",
                "et al. ",
                "<em>",
                "</em>",
                "\u00ad",
                "(La. 1/5/99), ",
                " 9 Cir., ",
                "No. 12-345, ",
                "(1990) ",
                "slip op. ",
                "cert. denied ",
                "passim",
                "and n. 5")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private void check(Decision decision) {
        List<Citation> found = finder.find(decision);
        String source = decision.source().text();
        int last = 0;
        for (Citation citation : found) {
            assertThat(citation.raw().end()).isLessThanOrEqualTo(source.length());
            assertThat(citation.raw().start()).isGreaterThanOrEqualTo(last);
            last = citation.raw().start();
            assertThat(citation.raw().of(source)).isEqualTo(citation.text());
            citation.core()
                    .ifPresent(core -> assertThat(holds(core, source, citation)).isTrue());
            citation.within().ifPresent(holder -> assertThat(holder).isLessThan(found.size()));
        }
        assertThat(finder.find(decision)).isEqualTo(found);
        assertThat(new AuthorityResolver().resolve(decision, found).mentions()).hasSameSizeAs(found);
    }

    private static boolean holds(Span core, String source, Citation citation) {
        return citation.raw().contains(core)
                && Typography.digits(LegibleText.of(core.of(source)).text())
                        .contains(citation.volume().orElse(""));
    }
}
