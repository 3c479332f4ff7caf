package counterpoint.authority;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.citation.Citation;
import counterpoint.citation.CitationFinder;
import counterpoint.citation.SampleDecision;
import counterpoint.opinion.Correction.CitationMeans;
import counterpoint.opinion.Correction.NotACitation;
import counterpoint.opinion.Correction.OfCitation;
import counterpoint.opinion.Decision;
import counterpoint.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What becomes of a table when the reader says what a citation means.
class ReaderDecisionsTest {
    private static final String TEXT = "Johnson v. Jones, 515 U.S. 304 (1995). Johnson v. Scott, 576 F.3d 658 (7th Cir. 2009). Under Johnson, no. See"
            + " Johnson, 515 U.S. at 310. Id. at 311.";
    private static final String JONES = "Johnson v. Jones, 515 U.S. 304 (1995)";
    private static final String SCOTT = "Johnson v. Scott, 576 F.3d 658 (7th Cir. 2009)";

    private static TableOfAuthorities table(String text, OfCitation... said) {
        Decision decision = SampleDecision.of(text);
        List<Citation> citations = new CitationFinder().find(decision);
        return new AuthorityResolver().resolve(decision, citations,
                new Surroundings(List.of(), List.of(), List.of(said)));
    }

    private static Span place(String text, String words) {
        int start = text.lastIndexOf(words);
        return new Span(start, start + words.length());
    }

    private static List<String> meanings(TableOfAuthorities table) {
        return table.mentions().stream()
                .map(mention -> mention.authority().map(Authority::key).orElse("-"))
                .toList();
    }

    @Test
    void theReaderDecidesAndWhatFollowsGoesWithIt() {
        TableOfAuthorities table = table(TEXT, new CitationMeans(place(TEXT, "Johnson, 515 U.S. at 310"), SCOTT));
        assertThat(meanings(table)).containsExactly(JONES, SCOTT, SCOTT, SCOTT, SCOTT);
        assertThat(table.mentions().get(3).resolution())
                .isEqualTo(new Resolution(
                        Resolution.State.RESOLVED,
                        "you decided that it means Johnson v. Scott",
                        OptionalInt.empty(),
                        List.of(),
                        Optional.empty(),
                        true));
        assertThat(table.mentions().get(4).resolution().byReader()).isFalse();
    }

    @Test
    void anAmbiguousNameIsDecided() {
        String text = "Johnson v. Jones, 515 U.S. 304 (1995). Johnson v. Scott, 576 F.3d 658 (7th Cir. 2009).\n";
        Decision decision = SampleDecision.of(text.strip(), "Under Johnson, no.");
        List<Citation> citations = new CitationFinder().find(decision);
        AuthorityResolver resolver = new AuthorityResolver();
        assertThat(resolver.resolve(decision, citations).mentions().getLast().resolution().state())
                .isEqualTo(Resolution.State.AMBIGUOUS);
        Span name = citations.getLast().raw();
        assertThat(meanings(resolver.resolve(decision, citations,
                new Surroundings(List.of(), List.of(), List.of(new CitationMeans(name, JONES))))))
                .containsExactly(JONES, SCOTT, JONES);
    }

    @Test
    void aTypedCitationIsTheCaseThatItCites() {
        Span last = place(TEXT, "Id. at 311");
        assertThat(meanings(table(TEXT, new CitationMeans(last, "576 F.3d 658"))).getLast()).isEqualTo(SCOTT);
        assertThat(meanings(table(TEXT, new CitationMeans(last, "johnson v. scott"))).getLast()).isEqualTo(SCOTT);
        assertThat(meanings(table(TEXT, new CitationMeans(last, "Roe v. Wade, 410 U.S. 113 (1973)"))).getLast())
                .isEqualTo("Roe v. Wade, 410 U.S. 113 (1973)");
        assertThat(meanings(table(TEXT, new CitationMeans(last, "42 U.S.C. § 1983"))).getLast())
                .isEqualTo("42 U.S.C. § 1983");
        assertThat(meanings(table(TEXT, new CitationMeans(last, "the brief"))).getLast()).isEqualTo("the brief");
    }

    @Test
    void aFullCitationIsDecidedWithItsParallels() {
        String text = "Roe v. Wade, 410 U.S. 113 (1973). Row v. Wade, 411 U.S. 999, 93 S. Ct. 705 (1973). See 93 S. Ct. at"
                + " 710.";
        TableOfAuthorities table = table(
                text,
                new CitationMeans(place(text, "Row v. Wade, 411 U.S. 999, 93 S. Ct. 705 (1973)"),
                        "Roe v. Wade, 410 U.S. 113 (1973)"));
        assertThat(meanings(table)).containsOnly("Roe v. Wade, 410 U.S. 113 (1973)");
        assertThat(table.authorities().getFirst().citations()).containsExactly("410 U.S. 113", "93 S. Ct. 705");
    }

    @Test
    void whatIsNoCitationIsGoneAndIdGoesFartherBack() {
        TableOfAuthorities table = table(TEXT,
                new NotACitation(place(TEXT, "Johnson v. Scott, 576 F.3d 658 (7th Cir. 2009)")));
        assertThat(meanings(table)).containsExactly(JONES, JONES, JONES, JONES);
        assertThat(table.mentions()).extracting(Mention::index).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aNameThatNobodyBearsAnyMoreIsGoneToo() {
        String text = "Nelson v. May, 1 F.3d 10 (1st Cir. 1990). In Nelson, the court held otherwise.";
        assertThat(table(text).mentions()).hasSize(2);
        assertThat(table(text, new NotACitation(place(text, "Nelson v. May, 1 F.3d 10 (1st Cir. 1990)"))).mentions())
                .isEmpty();
    }

    @Test
    void whatStoodInTheParentheticalStaysWhereItIs() {
        String text = "A v. B, 1 F.3d 10 (1st Cir. 1990) (citing C v. D, 2 F.3d 20 (2d Cir. 1991) (quoting E v. F, 3 F.3d"
                + " 30 (3d Cir. 1992))).";
        TableOfAuthorities table = table(text, new NotACitation(place(text, "C v. D, 2 F.3d 20 (2d Cir. 1991)")));
        assertThat(table.mentions())
                .extracting(mention -> mention.citation().within())
                .containsExactly(OptionalInt.empty(), OptionalInt.of(0));
    }

    @Test
    void theLastWordHoldsAndAPlaceWithoutCitationChangesNothing() {
        Span place = place(TEXT, "Id. at 311");
        assertThat(table(TEXT, new NotACitation(place), new CitationMeans(place, SCOTT)).mentions()).hasSize(5);
        assertThat(table(TEXT, new CitationMeans(place, SCOTT), new NotACitation(place)).mentions()).hasSize(4);
        assertThat(table(TEXT, new NotACitation(new Span(0, 4)), new NotACitation(new Span(9_000, 9_010))))
                .isEqualTo(table(TEXT));
    }

    @Test
    void anotherEndOfTheSameCitationIsFound() {
        Span shorter = place(TEXT, "Johnson, 515 U.S. at 31");
        assertThat(Arrays.asList(shorter, place(TEXT, "See Johnson, 515 U.S. at 310.")))
                .allSatisfy(span -> assertThat(meanings(table(TEXT, new CitationMeans(span, SCOTT))).get(3))
                        .isEqualTo(SCOTT));
    }
}
