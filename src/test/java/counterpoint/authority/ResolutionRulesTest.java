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
    void idAfterAStringMeansTheLastUnlessThePageDecides() {
        String string = "See A v. B, 1 F.3d 10 (1st Cir. 1990); C v. D, 2 F.3d 500 (2d Cir. 1991). ";
        assertThat(last(table(string + "Id. at 505."))).isEqualTo("C v. D, 2 F.3d 500 (2d Cir. 1991)");
        assertThat(last(table(string + "Id. at 12."))).isEqualTo("A v. B, 1 F.3d 10 (1st Cir. 1990)");
        assertThat(last(table(string + "Id."))).isEqualTo("C v. D, 2 F.3d 500 (2d Cir. 1991)");
        String near = "See A v. B, 1 F.3d 10 (1st Cir. 1990); C v. D, 2 F.3d 20 (2d Cir. 1991). ";
        assertThat(table(near + "Id. at 30.").mentions().getLast().resolution().because())
                .contains("the last of the authorities cited in one string before it, C v. D")
                .contains("page 30 could lie in another of them too");
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
    void decisionsOfOneYearThatFollowOneAnotherAreNoMisprints() {
        TableOfAuthorities table = table(
                "Robinson v. Robinson, 2016 UT App 32, ¶ 3. Robinson v. Robinson, 2016 UT App 33, ¶ 5.");
        assertThat(table.authorities())
                .extracting(Authority::key)
                .containsExactly(
                        "Robinson v. Robinson, 2016 UT App 32 (Utah Ct. App. 2016)",
                        "Robinson v. Robinson, 2016 UT App 33 (Utah Ct. App. 2016)");
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

    private static String lastMeant(TableOfAuthorities table) {
        return table.mentions().getLast().resolution().meant().orElse("-");
    }

    private static String lastBecause(TableOfAuthorities table) {
        return table.mentions().getLast().resolution().because();
    }

    @Test
    void idGoesOnFromThePageCitedBeforeInWhateverReporter() {
        assertThat(last(
                table("Brosseau v. Haugen, 543 U.S. 194 (2004). Mullenix v. Luna, 577 U.S. 7 (2015). Mullenix, 136 S."
                        + " Ct. at 308. Id. at 309.")))
                .isEqualTo("Mullenix v. Luna, 577 U.S. 7 (2015)");
    }

    @Test
    void idAtTheBeginningOfAnOpinionMeansNothing() {
        TableOfAuthorities table = table("Id. at 5. So it is.");
        assertThat(last(table)).isEqualTo("UNRESOLVED []");
        assertThat(lastBecause(table)).isEqualTo("nothing is cited before it in this opinion");
    }

    @Test
    void idInAParentheticalMeansTheCaseWhoseParentheticalItIs() {
        TableOfAuthorities table = table("A v. B, 1 F.3d 10 (1st Cir. 1990) (holding so, id. at 12).");
        assertThat(last(table)).isEqualTo("A v. B, 1 F.3d 10 (1st Cir. 1990)");
        assertThat(lastBecause(table))
                .isEqualTo("it stands in the parenthetical of A v. B, where nothing else is cited before it");
    }

    @Test
    void idAfterAQuotationThatCitesMeansItsSource() {
        assertThat(last(
                table("Johnson v. Jones, 515 U.S. 304 (1995). It said: “That is no order. See Harlow v. Fitzgerald,"
                        + " 457 U.S. 800 (1982).” Id.")))
                .isEqualTo("Johnson v. Jones, 515 U.S. 304 (1995)");
        assertThat(last(table("Johnson v. Jones, 515 U.S. 304 (1995). It is “no order.” See Harlow v. Fitzgerald,"
                + " 457 U.S. 800 (1982). It is “plain.” Id.")))
                .isEqualTo("Harlow v. Fitzgerald, 457 U.S. 800 (1982)");
    }

    @Test
    void idWithASectionMeansTheCodeCitedBefore() {
        assertThat(last(table("42 U.S.C. § 1983. Johnson v. Jones, 515 U.S. 304 (1995). Id. § 1985.")))
                .isEqualTo("42 U.S.C. § 1985");
        assertThat(last(table("42 U.S.C. § 1983. Id. § 1983."))).isEqualTo("42 U.S.C. § 1983");
    }

    @Test
    void idWithAPagePassesOverALaw() {
        assertThat(last(table("Johnson v. Jones, 515 U.S. 304 (1995). See 42 U.S.C. § 1983. Id. at 310.")))
                .isEqualTo("Johnson v. Jones, 515 U.S. 304 (1995)");
    }

    @Test
    void idFollowsACaseThatItsParagraphNamesIfThePageIsThere() {
        assertThat(last(table(
                "Plumhoff v. Rickard, 572 U.S. 765 (2014). Tolan v. Cotton, 572 U.S. 650 (2014).",
                "In Plumhoff, the officers fired. Id. at 768.")))
                .isEqualTo("Plumhoff v. Rickard, 572 U.S. 765 (2014)");
        assertThat(last(table(
                "Plumhoff v. Rickard, 572 U.S. 765 (2014). Tolan v. Cotton, 572 U.S. 650 (2014).",
                "In Plumhoff, the officers fired. Id. at 651.")))
                .isEqualTo("Tolan v. Cotton, 572 U.S. 650 (2014)");
    }

    @Test
    void thePageDecidesWhatAnIdAfterAnAmbiguousNameMeans() {
        String two = "Johnson v. Jones, 515 U.S. 304 (1995). Johnson v. Scott, 576 F.3d 658 (7th Cir. 2009).";
        assertThat(last(table(two, "See Johnson, supra. Id. at 660.")))
                .isEqualTo("Johnson v. Scott, 576 F.3d 658 (7th Cir. 2009)");
        assertThat(last(table(two, "See Johnson, supra. Id."))).startsWith("AMBIGUOUS");
    }

    @Test
    void laterHistoryIsADecisionOfItsOwnAndNoAntecedent() {
        TableOfAuthorities table = table(
                "Smith v. Jones, 5 F.3d 10 (2d Cir. 1990), aff’d, 505 U.S. 10 (1991). Id. at 12. See Smith, 5 F.3d at 13.");
        assertThat(table.authorities())
                .extracting(Authority::key)
                .containsExactly("Smith v. Jones, 5 F.3d 10 (2d Cir. 1990)", "Smith v. Jones, 505 U.S. 10 (1991)");
        assertThat(table.mentions().get(2).authority()).isEqualTo(table.mentions().get(0).authority());
        assertThat(last(table)).isEqualTo("Smith v. Jones, 5 F.3d 10 (2d Cir. 1990)");
    }

    @Test
    void anOrderOnAPetitionIsNoDecisionOfItsOwn() {
        assertThat(table("Smith v. Jones, 5 F.3d 10 (2d Cir. 1990), cert. denied, 505 U.S. 910 (1991).").authorities())
                .hasSize(1);
    }

    @Test
    void aLaterCitationOfTheOtherReporterIsTheSameCase() {
        TableOfAuthorities table = table("Mapp v. Ohio, 367 U.S. 643 (1961). Mapp v. Ohio, 81 S. Ct. 1684 (1961).");
        assertThat(table.authorities()).hasSize(1);
        assertThat(table.authorities().getFirst().citations()).containsExactly("367 U.S. 643", "81 S. Ct. 1684");
        assertThat(table("Doe v. Roe, 12 F.3d 100 (2d Cir. 1993). Doe v. Roe, 900 F. Supp. 10 (D. Conn. 1993).")
                .authorities())
                .hasSize(2);
        assertThat(table("Mapp v. Ohio, 367 U.S. 643 (1961). Mapp v. Ohio, 99 S. Ct. 1684 (1961).").authorities())
                .hasSize(2);
    }

    @Test
    void aShortFormTeachesTheOtherReporter() {
        assertThat(
                last(table("Johnson v. Jones, 515 U.S. 304 (1995). Johnson, 115 S. Ct. at 2155. 115 S. Ct. at 2156.")))
                .isEqualTo("Johnson v. Jones, 515 U.S. 304 (1995)");
        assertThat(last(table("Johnson v. Jones, 515 U.S. 304 (1995). Johnson, 136 S. Ct. at 2155.")))
                .startsWith("UNRESOLVED");
    }

    @Test
    void anotherSeriesOrTwoDigitsChangedOverAreMisprints() {
        String roe = "Roe v. Doe, 123 F.3d 100 (2d Cir. 1997). ";
        assertThat(lastMeant(table(roe + "Roe, 123 F.2d at 104."))).isEqualTo("123 F.3d at 104");
        assertThat(lastMeant(table(roe + "Roe, 132 F.3d at 104."))).isEqualTo("123 F.3d at 104");
        assertThat(lastMeant(table(roe + "Roe v. Doe, 132 F.3d 100 (2d Cir. 1997)."))).isEqualTo("123 F.3d 100");
        assertThat(lastMeant(table(roe + "Roe v. Doe, 123 F.2d 100 (2d Cir. 1997)."))).isEqualTo("123 F.3d 100");
        assertThat(lastMeant(table(roe + "Roe v. Doe, 123 F.3d 190 (2d Cir. 1997)."))).isEqualTo("123 F.3d 100");
        assertThat(lastMeant(table(roe + "Roe v. Doe, 145 F.3d 190 (2d Cir. 1997)."))).isEqualTo("-");
    }

    @Test
    void aMisprintOfTwoCasesIsNone() {
        assertThat(lastMeant(table("Roe v. Doe, 123 F.3d 100 (2d Cir. 1997). Roe v. Doe, 125 F.3d 90 (2d Cir. 1997)."
                + " Roe, 124 F.3d at 104.")))
                .isEqualTo("-");
    }

    @Test
    void aYearOrANameThatIsUsuallyPrintedOtherwiseIsAMisprint() {
        String twice = "Johnson v. Jones, 515 U.S. 304 (1995). Johnson v. Jones, 515 U.S. 304 (1995). ";
        assertThat(lastMeant(table(twice + "Johnson v. Jones, 515 U.S. 304 (1996)."))).isEqualTo("515 U.S. 304 (1995)");
        assertThat(lastMeant(table(twice + "Jonhson v. Jones, 515 U.S. 304 (1995).")))
                .isEqualTo("Johnson v. Jones, 515 U.S. 304");
        assertThat(lastMeant(table("Johnson v. Jones, 515 U.S. 304 (1995). Johnson v. Jones, 515 U.S. 304 (1996).")))
                .isEqualTo("-");
    }

    @Test
    void aPageFarFromTheCaseIsSaid() {
        TableOfAuthorities table = table("Johnson v. Jones, 515 U.S. 304 (1995). See Johnson, 515 U.S. at 913.");
        assertThat(last(table)).isEqualTo("Johnson v. Jones, 515 U.S. 304 (1995)");
        assertThat(lastBecause(table)).contains("page 913 lies far behind its first page, 304");
    }

    @Test
    void aSectionOfTwoCodesIsThatOfTheCodeCitedLast() {
        assertThat(last(table("18 U.S.C. § 3553. 28 U.S.C. § 3553. See 18 U.S.C. § 3553. Under § 3553, no.")))
                .isEqualTo("18 U.S.C. § 3553");
        assertThat(last(table("28 U.S.C. § 2254. A § 2255 motion."))).isEqualTo("28 U.S.C. § 2255");
        assertThat(last(table("28 U.S.C. § 2254. Under § 5 of the Act."))).startsWith("UNRESOLVED");
    }

    @Test
    void aTreatiseIsCitedAgainByItsAuthor() {
        assertThat(last(table("See Wright & Gold, Federal Practice & Procedure § 6284. Wright & Gold, supra, § 6290.")))
                .isEqualTo("Wright & Gold, Federal Practice & Procedure § 6284");
    }

    @Test
    void aSupraThatNamesAFootnoteNamesItsNumber() {
        assertThat(NoteCitations.number("Johnson, supra note 5, at 313")).isEqualTo(5);
        assertThat(NoteCitations.number("Johnson, supra, n. 12")).isEqualTo(12);
        assertThat(NoteCitations.number("Johnson, supra, at 313")).isEqualTo(PrintedPage.NONE);
        assertThat(NoteCitations.number("Johnson, supra")).isEqualTo(PrintedPage.NONE);
    }
}
