package counterpoint.authority;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.citation.CitationFinder;
import counterpoint.citation.SampleDecision;
import counterpoint.opinion.Decision;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ResolutionRulesTest {
    private final CitationFinder finder = new CitationFinder();
    private final AuthorityResolver resolver = new AuthorityResolver();

    private TableOfAuthorities table(String... lines) {
        Decision decision = SampleDecision.of(lines);
        return resolver.resolve(decision, finder.find(decision));
    }

    private static String last(TableOfAuthorities table) {
        Mention mention = table.mentions().getLast();
        return mention.authority()
                .map(Authority::key)
                .orElse(mention.resolution().state() + " "
                        + mention.resolution().candidates());
    }

    @Test
    void idFollowsTheNearestFullCitation() {
        assertThat(last(table("A v. B, 1 F.3d 10 (1st Cir. 1990). C v. D, 2 F.3d 20 (2d Cir. 1991). Id. at 22.")))
                .isEqualTo("C v. D, 2 F.3d 20 (2d Cir. 1991)");
    }

    @Test
    void idPassesOverAParenthetical() {
        assertThat(last(table("Allen v. Muskogee, 119 F.3d 837, 840 (10th Cir. 1997) (quoting Sevier v. City"
                + " of Lawrence, 60 F.3d 695, 699 (10th Cir. 1995)). So. Id.")))
                .isEqualTo("Allen v. Muskogee, 119 F.3d 837 (10th Cir. 1997)");
    }

    @Test
    void idWhosePageCannotLieThereGoesFartherBack() {
        assertThat(last(table("Sevier v. City of Lawrence, 60 F.3d 695 (10th Cir. 1995) (holding, under"
                + " Johnson v. Jones, 515 U.S. 304 (1995), none, “conflict.” Id. at"
                + " 701).")))
                .isEqualTo("Sevier v. City of Lawrence, 60 F.3d 695 (10th Cir. 1995)");
    }

    @Test
    void idAfterTheRecordMeansTheRecord() {
        assertThat(last(table("A v. B, 1 F.3d 10 (1st Cir. 1990). He left, Aplt. App. at 151, and came, id. at 153.")))
                .isEqualTo("Aplt. App.");
    }

    @Test
    void statuteSpokenOfIsNoAntecedent() {
        assertThat(last(table("Johnson v. Jones, 515 U.S. 304, 313 (1995). It was not appealable under §"
                + " 1291 and 28 U.S.C. § 1291 here. Id.")))
                .isEqualTo("Johnson v. Jones, 515 U.S. 304 (1995)");
    }

    @Test
    void bareIdTakesOverThePin() {
        TableOfAuthorities table = table("Johnson v. Jones, 515 U.S. 304, 313 (1995). Id. So.");
        assertThat(table.mentions().getLast().impliedPin()).hasValue("313");
        assertThat(table.mentions().getLast().resolution().antecedent()).hasValue(0);
    }

    @Test
    void idAfterAStringIsAmbiguousUnlessThePageDecides() {
        String string = "See A v. B, 1 F.3d 10 (1st Cir. 1990); C v. D, 2 F.3d 500 (2d Cir. 1991). ";
        assertThat(last(table(string + "Id. at 505."))).isEqualTo("C v. D, 2 F.3d 500 (2d Cir. 1991)");
        assertThat(last(table(string + "Id. at 12."))).isEqualTo("A v. B, 1 F.3d 10 (1st Cir. 1990)");
        assertThat(last(table(string + "Id.")))
                .isEqualTo("AMBIGUOUS [C v. D, 2 F.3d 500 (2d Cir. 1991), A v. B, 1 F.3d 10 (1st Cir. 1990)]");
    }

    @Test
    void threeJohnsonsAreKeptApart() {
        String three = "Johnson v. Rogers, 944 F.3d 966 (7th Cir. 2019). Johnson v. Jones, 515 U.S. 304 (1995). Johnson v."
                + " Scott, 576 F.3d 658 (7th Cir. 2009).";
        assertThat(last(table(three, "See Johnson, 515 U.S. at 320.")))
                .isEqualTo("Johnson v. Jones, 515 U.S. 304 (1995)");
        assertThat(last(table(three, "See Johnson, 576 F.3d at 660.")))
                .isEqualTo("Johnson v. Scott, 576 F.3d 658 (7th Cir. 2009)");
        assertThat(last(table(three, "Under Johnson, no."))).startsWith("AMBIGUOUS");
        assertThat(last(table(three, "See Johnson, 515 U.S. at 320. Johnson does not block it.")))
                .isEqualTo("Johnson v. Jones, 515 U.S. 304 (1995)");
    }

    @Test
    void misprintOfOneDigitIsRecognisedAndShown() {
        TableOfAuthorities table = table("Johnson v. Jones, 515 U.S. 304 (1995). See Johnson, 415 U.S. at 316–17.");
        assertThat(last(table)).isEqualTo("Johnson v. Jones, 515 U.S. 304 (1995)");
        assertThat(table.mentions().getLast().resolution().meant()).hasValue("515 U.S. at 316–17");
        TableOfAuthorities full = table(
                "Anderson v. Creighton, 483 U.S. 635 (1987). Anderson v. Creighton, 48 U.S. 635, 639 (1987). Anderson"
                        + " v. Creighton, 483 U.S. 635 (1987).");
        assertThat(full.authorities())
                .extracting(Authority::key)
                .containsExactly("Anderson v. Creighton, 483 U.S. 635 (1987)");
        assertThat(full.mentions().get(1).resolution().meant()).hasValue("483 U.S. 635");
    }

    @Test
    void shortFormInAnotherReporterIsResolvedByName() {
        assertThat(last(table("Mullenix v. Luna, 577 U.S. 7 (2015). See Mullenix, 136 S. Ct. at 308.")))
                .isEqualTo("Mullenix v. Luna, 577 U.S. 7 (2015)");
    }

    @Test
    void nameStandsApartFromItsCitation() {
        assertThat(last(table(
                "Strand v. Minchuk, 910 F.3d 909 (7th Cir. 2018). We agreed in Strand. 910 F.3d at 918.")))
                .isEqualTo("Strand v. Minchuk, 910 F.3d 909 (7th Cir. 2018)");
    }

    @Test
    void parallelCitationsAreOneAuthority() {
        TableOfAuthorities table = table("Roe v. Wade, 410 U.S. 113, 93 S. Ct. 705 (1973). See 93 S. Ct. at 710.");
        assertThat(table.authorities())
                .containsExactly(new Authority(
                        "Roe v. Wade, 410 U.S. 113 (1973)",
                        AuthorityKind.CASE,
                        "Roe v. Wade",
                        List.of("410 U.S. 113", "93 S. Ct. 705"),
                        Optional.of("U.S."),
                        OptionalInt.of(1973)));
    }

    @Test
    void aliasNamesItsCase() {
        assertThat(last(table(
                "Wilson v. Meeks, 52 F.3d 1547 (10th Cir. 1995) [hereinafter Wilson I]. Wilson v. Layne, 526"
                        + " U.S. 603 (1999).",
                "Accord Wilson I, 52 F.3d at 1552.")))
                .isEqualTo("Wilson v. Meeks, 52 F.3d 1547 (10th Cir. 1995)");
    }

    @Test
    void bareSectionFindsItsCode() {
        assertThat(last(table("42 U.S.C. § 1983 and section 1983"))).isEqualTo("42 U.S.C. § 1983");
        assertThat(last(table("under § 5 of it"))).startsWith("UNRESOLVED");
    }

    @Test
    void keyLeavesOutACourtThatTheReporterTells() {
        assertThat(last(table("In re Doe, 43 Cal. 4th 757 (2008).")))
                .isEqualTo("In re Doe, 43 Cal. 4th 757 (2008)");
        assertThat(last(table("In re Doe, 43 Cal. App. 4th 757 (1996).")))
                .isEqualTo("In re Doe, 43 Cal. App. 4th 757 (Cal. Ct. App. 1996)");
        assertThat(last(table("Doe v. Roe, 5 P.2d 7 (Cal. 1931).")))
                .isEqualTo("Doe v. Roe, 5 P.2d 7 (Cal. 1931)");
    }

    @Test
    void databaseKeyHasTheWholeDate() {
        assertThat(last(table("Currier v. Doran, 2001 WL 202045 (10th Cir. Mar. 1, 2001).")))
                .isEqualTo("Currier v. Doran, 2001 WL 202045 (10th Cir. Mar. 1, 2001)");
    }

    @Test
    void whatAnotherEditionCitesIsKnown() {
        Authority johnson = table("Johnson v. Jones, 515 U.S. 304 (1995).").authorities().getFirst();
        Decision decision = SampleDecision.of("See Johnson, 515 U.S. at 313.");
        assertThat(resolver.resolve(decision, finder.find(decision), List.of(johnson))
                .mentions()
                .getFirst()
                .authority())
                .hasValue(johnson);
    }
}
