package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityEntry;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.correction.CaseCorrections;
import counterpoint.opinion.Block;
import counterpoint.opinion.Caption;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the reader says of a citation, in a case as it is read.
class CorrectedCitationsTest {
    private static final Path MEDINA = Path.of("opinions", "medina-v-cram");
    private static final String GRAHAM = "Graham v. Connor, 490 U.S. 386 (1989)";

    private final CaseReader reader = new CaseReader();

    private CaseFile read(CaseCorrections corrections) {
        return reader.read("medina-v-cram", MEDINA, corrections);
    }

    private static Edition edition(CaseFile file, int print) {
        return file.opinion("dissent").orElseThrow().editions().get(print);
    }

    /// The first mention of a text in the dissent of a print.
    private static Mention mention(CaseFile file, int print, String words) {
        return edition(file, print).mentions().stream()
                .filter(mention -> mention.citation().text().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private static SourceText source(CaseFile file, int print) {
        return edition(file, print).decision().source();
    }

    private static List<String> decided(CaseFile file, int print) {
        return edition(file, print).mentions().stream()
                .filter(mention -> mention.resolution().byReader())
                .map(mention -> mention.citation().text() + " = "
                        + mention.authority().map(Authority::key).orElse("-"))
                .toList();
    }

    @Test
    void whatIsSaidInOnePrintIsSaidInTheOther() {
        CaseFile found = read(CaseCorrections.NONE);
        for (int print : List.of(0, 1)) {
            Span place = mention(found, print, "Allen v. Muskogee").citation().raw();
            CaseFile corrected = read(CaseCorrections.NONE.citationMeans(source(found, print), place, GRAHAM));

            assertThat(decided(corrected, 0)).hasSize(1).allMatch(said -> said.endsWith("= " + GRAHAM));
            assertThat(decided(corrected, 1)).hasSize(1).allMatch(said -> said.endsWith("= " + GRAHAM));
        }
    }

    @Test
    void eachPrintKeepsWhatIsSaidOfIt() {
        CaseFile found = read(CaseCorrections.NONE);
        CaseFile corrected = read(CaseCorrections.NONE
                .citationMeans(source(found, 0), mention(found, 0, "Allen v. Muskogee").citation().raw(), GRAHAM)
                .notACitation(source(found, 1), mention(found, 1, "Allen v. Muskogee").citation().raw()));

        assertThat(decided(corrected, 0)).hasSize(1);
        assertThat(decided(corrected, 1)).isEmpty();
        assertThat(edition(corrected, 1).mentions()).hasSizeLessThan(edition(found, 1).mentions().size());
    }

    @Test
    void theStructureStaysAsItWas() {
        CaseFile found = read(CaseCorrections.NONE);
        CaseFile corrected = read(CaseCorrections.NONE.citationMeans(
                source(found, 0), mention(found, 0, "Allen v. Muskogee").citation().raw(), GRAHAM));

        assertThat(blocks(corrected)).isEqualTo(blocks(found));
        assertThat(corrected.problems()).isEmpty();
        assertThat(CaseAuthorities.of(corrected).corrected()).hasSize(1);
    }

    private static List<Span> blocks(CaseFile file) {
        return edition(file, 0).opinion().body().stream().map(Block::span).toList();
    }

    @Test
    void choicesBeginWithTheCandidates() {
        CaseFile found = read(CaseCorrections.NONE);
        CitationChoices choices = new CitationChoices(found);
        Mention allen = mention(found, 0, "Allen v. Muskogee");

        assertThat(choices.of(allen)).startsWith(allen.authority().orElseThrow()).doesNotHaveDuplicates();
        assertThat(choices.typed("490 U.S. 386")).map(Authority::key).contains(GRAHAM);
        assertThat(choices.typed("Roe v. Wade, 410 U.S. 113 (1973)"))
                .map(Authority::key)
                .contains("Roe v. Wade, 410 U.S. 113 (1973)");
        assertThat(choices.typed("what I mean")).isEmpty();
    }

    @Test
    void authoritiesOfSeveralCasesAreOneByTheirReporterCitation() {
        CaseFile medina = read(CaseCorrections.NONE);
        CaseFile smith = reader.read("smith-v-finkley", Path.of("opinions", "smith-v-finkley"));
        SameAuthorities same = new SameAuthorities();
        Set<Integer> ofMedina = cited(medina).map(same::number).collect(Collectors.toSet());

        assertThat(cited(smith).filter(authority -> ofMedina.contains(same.number(authority))).map(Authority::name))
                .contains("Johnson v. Jones", "Graham v. Connor", "Anderson v. Creighton", "42 U.S.C. § 1983")
                .doesNotContain("Aplt. App.");
    }

    private static Stream<Authority> cited(CaseFile file) {
        return CaseAuthorities.of(file).entries().stream()
                .map(AuthorityEntry::authority)
                .filter(SameAuthorities::isPublic);
    }

    @Test
    void aCaseOfTheLibraryIsKnownByCitationDocketOrName() {
        CitedCases cases = new CitedCases(new Library(List.of(Path.of("opinions"))).cases());

        assertThat(cases.of(authority("Medina v. Cram, 252 F. 3d 1124", List.of("252 F. 3d 1124"), "", 0, "")))
                .map(Library.Entry::id)
                .contains("medina-v-cram");
        assertThat(cases.of(authority("Smith v. Finkley", List.of("10 F.4th 725"), "7th Cir.", 2021, "")))
                .map(Library.Entry::id)
                .contains("smith-v-finkley");
        assertThat(cases.of(authority("Smith v. Finkley", List.of(), "", 0, "20-1754")))
                .map(Library.Entry::id)
                .contains("smith-v-finkley");
        assertThat(cases.of(authority("Smith v. Finkley", List.of(), "8th Cir.", 2021, ""))).isEmpty();
        assertThat(cases.of(authority("Smith v. Finkley", List.of(), "7th Cir.", 2020, ""))).isEmpty();
        assertThat(cases.of(authority("Smith v. Finkley", List.of(), "", 0, ""))).isEmpty();
    }

    private static Authority authority(String name, List<String> citations, String court, int year, String docket) {
        return new Authority(
                name,
                AuthorityKind.CASE,
                name,
                citations,
                Optional.of(court).filter(word -> !word.isEmpty()),
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                Optional.of(docket).filter(word -> !word.isEmpty()));
    }

    @Test
    void aPinLeadsToItsPageInTheReadingText() {
        CaseFile medina = read(CaseCorrections.NONE);
        Authority cited = authority("Medina v. Cram", List.of("252 F.3d 1124"), "10th Cir.", 2001, "");

        CitedCases.Page page = CitedCases.page(medina, cited, "1135–36").orElseThrow();
        assertThat(page.opinion()).isEqualTo("dissent");
        assertThat(page.file()).isEqualTo("medina-v-cram/slip-opinion.txt");
        assertThat(page.page().label()).isEqualTo("1135");
        assertThat(edition(medina, 0).opinion().span().contains(page.page().span().start())).isTrue();
        assertThat(CitedCases.page(medina, cited, "1133").map(CitedCases.Page::opinion)).contains("dissent");
        assertThat(CitedCases.page(medina, cited, "9999")).isEmpty();
        assertThat(CitedCases.page(medina, cited, "")).isEmpty();
    }

    @Test
    void courtsAreComparedByTheirAbbreviations() {
        assertThat(CitedCourt.abbreviates("7th Cir.", "United States Court of Appeals for the Seventh Circuit"))
                .isTrue();
        assertThat(CitedCourt.abbreviates("8th Cir.", "United States Court of Appeals for the Seventh Circuit"))
                .isFalse();
        assertThat(CitedCourt.abbreviates("U.S.", "Supreme Court of the United States")).isTrue();
        assertThat(CitedCourt.abbreviates("U.S.", "United States Court of Appeals for the Seventh Circuit")).isFalse();
        assertThat(CitedCourt.abbreviates("N.D. Ill.",
                "United States District Court for the Northern District of Illinois"))
                .isTrue();
        assertThat(CitedCourt.abbreviates("Ill.", "Appellate Court of Illinois")).isFalse();
        assertThat(CitedCourt.abbreviates("Ill. App. Ct.", "Appellate Court of Illinois")).isFalse();
        assertThat(CitedCourt.abbreviates("Ill.", "Supreme Court of Illinois")).isTrue();
    }

    @Test
    void aCorrectionOfATextThatIsNotThereIsSaid() {
        SourceText other = new SourceText(
                "medina-v-cram/slip-opinion.txt", StandardCharsets.UTF_8, "Nothing of it is here. Id. at 5.");
        CaseFile read = read(CaseCorrections.NONE.citationMeans(other, new Span(23, 31), GRAHAM));

        assertThat(read.problems()).singleElement().asString().contains("one of your corrections could not be found");
        assertThat(read.caption()).isNotEqualTo(Caption.unknown());
    }
}
