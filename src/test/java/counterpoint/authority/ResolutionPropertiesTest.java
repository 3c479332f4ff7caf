package counterpoint.authority;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Resolution.State;
import counterpoint.citation.Citation;
import counterpoint.citation.CitationFinder;
import counterpoint.citation.SampleDecision;
import counterpoint.opinion.Correction.CitationMeans;
import counterpoint.opinion.Correction.NotACitation;
import counterpoint.opinion.Correction.OfCitation;
import counterpoint.opinion.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What holds of every table, whatever is cited.
class ResolutionPropertiesTest {
    private final CitationFinder finder = new CitationFinder();
    private final AuthorityResolver resolver = new AuthorityResolver();

    @Provide
    Arbitrary<List<String>> opinions() {
        return Arbitraries.of(
                "Johnson v. Jones, 515 U.S. 304, 313, 115 S. Ct. 2151 (1995).",
                "Johnson v. Scott, 576 F.3d 658 (7th Cir. 2009) (quoting Graham v. Connor, 490 U.S. 386 (1989)).",
                "Graham v. Connor, 490 U.S. 386, 396 (1989).",
                "Graham v. Connor, 409 U.S. 386 (1989).",
                "See Johnson, 515 U.S. at 310; Johnson, 576 F.3d at 660;",
                "Johnson, 415 U.S. at 310.",
                "Johnson, 115 S. Ct. at 2155.",
                "Under Johnson, it is not so.",
                "In Graham, the Court held so.",
                "Johnson, supra, at 312.",
                "Id.",
                "Id. at 661.",
                "Id. at 9.",
                "(Id. at 311)",
                "Ibid.",
                "“Id., at 312.”",
                "Id. § 1985.",
                "42 U.S.C. § 1983.",
                "§ 1983",
                "§ 1985",
                "Aplt. App. at 151.",
                "Majority op. at 19.",
                "ante, at 12;",
                "infra note 3",
                "Doe v. Roe, 5 F.3d 10 (2d Cir. 1990), aff’d, 505 U.S. 10 (1991), cert. denied, 506 U.S. 1 (1992).",
                "Doe v. Roe, 2001 WL 202045 (10th Cir. Mar. 1, 2001).",
                "Id. at *4.",
                "(",
                ")",
                "”",
                "\n")
                .list()
                .ofMaxSize(30);
    }

    private static Decision decision(List<String> parts) {
        return SampleDecision.of(String.join(" ", parts).split("\n"));
    }

    @Property(tries = 800)
    void everyTableIsSound(@ForAll("opinions") List<String> parts) {
        Decision decision = decision(parts);
        List<Citation> citations = finder.find(decision);
        TableOfAuthorities table = resolver.resolve(decision, citations);

        assertThat(table.mentions()).extracting(Mention::citation).isEqualTo(citations);
        table.mentions().forEach(mention -> check(table, mention));
        assertThat(resolver.resolve(decision, citations)).isEqualTo(table);
    }

    private static void check(TableOfAuthorities table, Mention mention) {
        Resolution resolution = mention.resolution();
        assertThat(resolution.because()).isNotBlank().doesNotContain("null");
        resolution.antecedent().ifPresent(before -> assertThat(before).isLessThan(mention.index()));
        assertThat(mention.authority().isPresent()).isEqualTo(resolution.state() == State.RESOLVED);
        mention.authority().ifPresent(meant -> assertThat(table.authority(meant.key())).hasValue(meant));
        if (resolution.state() == State.AMBIGUOUS) {
            assertThat(resolution.candidates()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        }
        if (resolution.meant().isPresent()) {
            assertThat(resolution.state()).isEqualTo(State.RESOLVED);
        }
        assertThat(resolution.byReader()).isFalse();
    }

    /// A new paragraph without a citation in full changes nothing in what stands before it.
    @Property(tries = 300)
    void whatComesLaterInShortChangesNothingBefore(@ForAll("opinions") List<String> parts) {
        List<String> longer = new ArrayList<>(parts);
        longer.addAll(List.of("\n", "Id. at 312. Aplt. App. at 5. Ibid."));
        TableOfAuthorities before = table(parts);
        TableOfAuthorities after = table(longer);

        for (Mention mention : before.mentions()) {
            assertThat(after.mentions().get(mention.index()).authority()).isEqualTo(mention.authority());
            assertThat(after.mentions().get(mention.index()).resolution()).isEqualTo(mention.resolution());
        }
    }

    private TableOfAuthorities table(List<String> parts) {
        Decision decision = decision(parts);
        return resolver.resolve(decision, finder.find(decision));
    }

    /// Whatever the reader says of any citation, the table is whole, and says so.
    @Property(tries = 300)
    void everyCorrectionIsKept(@ForAll("opinions") List<String> parts, @ForAll int which, @ForAll boolean none) {
        Decision decision = decision(parts);
        List<Citation> citations = finder.find(decision);
        if (citations.isEmpty()) {
            return;
        }
        Citation citation = citations.get(Math.floorMod(which, citations.size()));
        OfCitation said = none
                ? new NotACitation(citation.raw())
                : new CitationMeans(citation.raw(), "Roe v. Wade, 410 U.S. 113 (1973)");
        TableOfAuthorities table = resolver.resolve(
                decision, citations, new Surroundings(List.of(), List.of(), List.of(said)));

        assertThat(table.mentions().stream().filter(mention -> mention.resolution().byReader()).count())
                .isEqualTo(none ? 0 : 1);
        assertThat(table.mentions().size()).isLessThanOrEqualTo(citations.size());
        for (Mention mention : table.mentions()) {
            mention.citation().within().ifPresent(holder -> assertThat(holder).isLessThan(table.mentions().size()));
            mention.resolution().antecedent().ifPresent(before -> assertThat(before).isLessThan(mention.index()));
        }
    }

    private static String numbered(String form, int number) {
        return form.replace("#", Integer.toString(number)).replace("@", Integer.toString(number % 900 + 1));
    }

    /// Steps of resolving `times` repetitions of a form.
    private long steps(String form, int times) {
        StringBuilder text = new StringBuilder(
                "Johnson v. Jones, 515 U.S. 304 (1995). Johnson v. Scott, 576 F.3d 658 (7th Cir."
                        + " 2009). 42 U.S.C. § 1983. ");
        for (int number = 1; number <= times; number++) {
            text.append(numbered(form, number));
        }
        Decision decision = SampleDecision.of(text.toString());
        Resolving resolving = new Resolving(decision, finder.find(decision), Surroundings.NONE, Map.of());
        assertThat(resolving.mentions()).hasSizeGreaterThan(times / 2);
        return resolving.steps() + times;
    }

    @Test
    void workGrowsWithTheNumberOfCitations() {
        for (String form : List.of(
                "Id. ",
                "Id. at 9. ",
                "Id. at 700. ",
                "(Id.) ",
                "“See Id.” ",
                "Roe v. Doe, @ F.3d # (1st Cir. 1999). Id. ",
                "Roe v. Doe, 1 F.3d # (1st Cir. 1999); ",
                "Johnson, 515 U.S. at 313. ",
                "Johnson, 115 S. Ct. at 2155. ",
                "Johnson, supra, at 5. ",
                "Under Johnson, no. ",
                "ante, at #; ",
                "See § #. ",
                "§ 1983 ",
                "Aplt. App. at #. ",
                "Id. § #. ")) {
            long once = steps(form, 2_000);
            long twice = steps(form, 4_000);
            assertThat((double) twice / once).as(form).isLessThan(2.1);
            assertThat(twice).as(form).isLessThan(4_000 * 400L);
        }
    }
}
