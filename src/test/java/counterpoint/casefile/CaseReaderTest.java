package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.PageMarker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReaderTest {
    private static final Path OPINIONS = Path.of("opinions");
    private static final Path MEDINA = OPINIONS.resolve("medina-v-cram");
    private static final Path SMITH = OPINIONS.resolve("smith-v-finkley");

    private final CaseReader reader = new CaseReader();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void twoPrintsOfOneDissentAreEditionsOfOneOpinion() {
        CaseFile medina = reader.read("medina-v-cram", MEDINA);

        assertThat(medina.opinions())
                .extracting(CaseOpinion::id, CaseOpinion::kind, CaseOpinion::author)
                .containsExactly(
                        tuple("majority", OpinionKind.MAJORITY,
                                Optional.of(new Judge("Tacha", Optional.of("Chief Judge")))),
                        tuple("dissent", OpinionKind.DISSENT,
                                Optional.of(new Judge("Seymour", Optional.of("Circuit Judge")))));
        assertThat(medina.opinions().getLast().editions())
                .extracting(Edition::file, Edition::label)
                .containsExactly(
                        tuple("medina-v-cram/slip-opinion.txt", "Slip opinion"),
                        tuple("medina-v-cram/f3d-dissent.txt", "F.3d"));
        assertThat(medina.problems()).isEmpty();
    }

    @Test
    void starPagesAreNamedForTheReporterOfTheCase() {
        CaseFile medina = reader.read("medina-v-cram", MEDINA);

        assertThat(medina.decisions().getLast().pages())
                .extracting(PageMarker::label, PageMarker::series)
                .containsExactly(
                        tuple("1134", "F.3d"),
                        tuple("1135", "F.3d"),
                        tuple("1136", "F.3d"),
                        tuple("1137", "F.3d"),
                        tuple("1138", "F.3d"),
                        tuple("1139", "F.3d"),
                        tuple("1140", "F.3d"));
    }

    @Test
    void anAuthorThatOnlyTheDescriptionKnowsIsNoLongerAProblem() {
        CaseFile medina = reader.read("medina-v-cram", MEDINA);

        assertThat(medina.decisions().getLast().problems())
                .noneMatch(problem -> problem.kind() == counterpoint.opinion.ParseProblem.Kind.AUTHOR_UNKNOWN);
    }

    @Test
    void withoutADescriptionTheCaseHasWhatItsTextSays() throws IOException {
        Files.copy(SMITH.resolve("slip-opinion.txt"), folder.resolve("smith.txt"));

        CaseFile smith = reader.read("some-folder", folder);

        assertThat(smith.problems()).isEmpty();
        assertThat(smith.caption().docket()).contains("20-1754");
        assertThat(smith.caption().decided()).contains(CourtDate.of(LocalDate.of(2021, 8, 18)));
        assertThat(smith.opinions())
                .extracting(CaseOpinion::id, opinion -> opinion.author().map(Judge::name))
                .containsExactly(tuple("majority", Optional.of("Brennan")), tuple("dissent", Optional.of("Sykes")));
    }

    @Test
    void aBrokenDescriptionIsNamedAndTheTextStillRead() throws IOException {
        Files.copy(SMITH.resolve("slip-opinion.txt"), folder.resolve("smith.txt"));
        Files.writeString(folder.resolve("case.json"), "{\"name\": \"Smith v. Finkley\",\n oops");

        CaseFile smith = reader.read("some-folder", folder);

        assertThat(smith.opinions()).hasSize(2);
        assertThat(smith.problems()).singleElement().asString().contains("case.json", "not valid JSON", "line 2");
        assertThat(Files.readString(folder.resolve("case.json"))).endsWith("oops");
    }

    @Test
    void aSourceThatLiesOutsideOfTheFolderIsRefused() throws IOException {
        Files.writeString(folder.resolve("case.json"), """
                {"format": 1, "sources": [{"file": "../../etc/passwd"}]}""");

        CaseFile file = reader.read("some-folder", folder);

        assertThat(file.problems()).anySatisfy(problem -> assertThat(problem).contains("outside of the case's folder"));
        assertThat(file.opinions()).isEmpty();
    }

    @Test
    void aSourceThatCannotBeReadIsLeftOutAndNamed() throws IOException {
        Files.copy(MEDINA.resolve("case.json"), folder.resolve("case.json"));
        Files.copy(MEDINA.resolve("slip-opinion.txt"), folder.resolve("slip-opinion.txt"));
        Files.write(folder.resolve("f3d-dissent.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 7, 0, 0});

        CaseFile medina = reader.read("medina-v-cram", folder);

        assertThat(medina.opinions()).extracting(opinion -> opinion.editions().size()).containsExactly(1, 1);
        assertThat(medina.problems()).singleElement().asString().contains("medina-v-cram/f3d-dissent.txt");
    }

    @Test
    void emptyAndMissingSourcesLeaveACaseWithoutOpinionsAndTwoSentences() throws IOException {
        Files.copy(MEDINA.resolve("case.json"), folder.resolve("case.json"));
        Files.writeString(folder.resolve("slip-opinion.txt"), " \n ");

        CaseFile medina = reader.read("medina-v-cram", folder);

        assertThat(medina.name()).isEqualTo("Medina v. Cram");
        assertThat(medina.opinions()).isEmpty();
        assertThat(medina.left()).isEmpty();
        assertThat(medina.problems()).hasSize(2).allMatch(problem -> problem.endsWith("."));
    }

    @Test
    void aReprintIsNotCountedAgain() {
        CaseFile medina = reader.read("medina-v-cram", MEDINA);

        long inReadingTexts = medina.opinions().stream()
                .mapToLong(opinion -> opinion.readingText().mentions().size())
                .sum();
        assertThat(medina.authorities().mentions()).hasSize((int) inReadingTexts);
        assertThat(medina.opinions().getLast().editions().getLast().mentions()).isNotEmpty();
    }

    @Test
    void oneFileIsReadAsPartOfItsCase() throws IOException {
        SourceReading dissent = reader.read(MEDINA.resolve("f3d-dissent.txt"), "the-label.txt");

        assertThat(dissent.file()).isEqualTo("the-label.txt");
        assertThat(dissent.caption().name()).contains("Medina v. Cram");
        assertThat(dissent.decision().opinions()).singleElement().satisfies(opinion -> {
            assertThat(opinion.author()).map(Judge::name).contains("Seymour");
            assertThat(opinion.kind()).isEqualTo(OpinionKind.DISSENT);
        });
    }

    @Test
    void filesOfAFolderThatNothingIsSaidOfAreNotReadTogether() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Doe v. Roe, 12 F.3d 34 (1st Cir. 1999), says so.");
        Path alone = Files.writeString(folder.resolve("b.txt"), "We follow it. 12 F.3d at 36.");

        SourceReading read = reader.read(alone, "b.txt");

        assertThat(read.authorities().mentions()).noneMatch(mention -> mention.authority()
                .filter(authority -> authority.name().contains("Doe v. Roe"))
                .isPresent());
    }

    @Test
    void aBrokenDescriptionBesideOneFileIsNamed() throws IOException {
        Path alone = Files.copy(SMITH.resolve("slip-opinion.txt"), folder.resolve("smith.txt"));
        Files.writeString(folder.resolve("case.json"), "oops");

        SourceReading read = reader.read(alone, "smith.txt");

        assertThat(read.problems()).singleElement().asString().contains("case.json", "not valid JSON");
        assertThat(read.decision().opinions()).hasSize(2);
    }

    @Test
    void aDescriptionThatContradictsItselfIsNotUsed() throws IOException {
        Files.copy(MEDINA.resolve("slip-opinion.txt"), folder.resolve("o.txt"));
        for (String broken : List.of(
                "{\"sources\": [{\"file\": \"o.txt\"}, {\"file\": \"o.txt\"}]}",
                "{\"sources\": [{\"file\": \"o.txt\", \"opinions\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}]}",
                "{\"sources\": [{\"file\": \"x\\u0000y\"}]}",
                "{\"format\": \"x\"}",
                "{\"format\": 1.5}")) {
            Files.writeString(folder.resolve("case.json"), broken);

            CaseFile read = reader.read("some-folder", folder);

            assertThat(read.problems()).as(broken).singleElement().asString().contains("case.json");
            assertThat(read.opinions()).as(broken).extracting(CaseOpinion::id).containsExactly("majority", "dissent");
        }
    }

    @Test
    void aCitationWithMoreDigitsThanPagesNamesNoPages() throws IOException {
        Files.writeString(folder.resolve("o.txt"), "We affirm. *12 It is so. *13 It was so. *14 It is.");
        Files.writeString(folder.resolve("case.json"), "{\"citations\": [\"252 F.3d 99999999999999\"]}");

        assertThat(reader.read("some-folder", folder).problems()).isEmpty();
    }

    @Test
    void readingDoesNotWaitForTheComparison() {
        CaseFile medina = reader.read("medina-v-cram", MEDINA);
        assertThat(medina.compared().known()).isEmpty();

        assertThat(medina.comparison().links()).isNotEmpty();
        assertThat(medina.compared().known()).contains(medina.computed());
    }

    @Test
    void anyTwoOpinionsCanBeCompared() {
        CaseFile medina = reader.read("medina-v-cram", MEDINA);
        CaseFile turned = medina.beside(medina.right().orElseThrow(), medina.left().orElseThrow());

        assertThat(turned.left()).map(CaseOpinion::id).contains("dissent");
        assertThat(turned.right()).map(CaseOpinion::id).contains("majority");
        assertThat(turned.comparison().links()).isNotEmpty().allMatch(link -> link.left().opinion().equals("dissent"));
    }

    @Test
    void aSourceOfTheSameFolderKeepsItsBytes() throws IOException {
        byte[] before = Files.readAllBytes(MEDINA.resolve("slip-opinion.txt"));
        reader.read("medina-v-cram", MEDINA);
        assertThat(Files.readAllBytes(MEDINA.resolve("slip-opinion.txt"))).isEqualTo(before);
        List<Opinion> opinions = reader.read(MEDINA.resolve("slip-opinion.txt"), "x").decision().opinions();
        assertThat(opinions).extracting(Opinion::id).containsExactly("majority", "dissent");
    }

    @Test
    void aSecondEditionAddsItsParallelCitations() {
        CaseFile medina = reader.read("medina-v-cram", MEDINA);

        assertThat(medina.opinions().getLast().editions().getLast().authorities().authorities())
                .filteredOn(authority -> authority.name().equals("Crawford-El v. Britton"))
                .singleElement()
                .satisfies(authority -> assertThat(authority.citations())
                        .containsExactly("523 U.S. 574", "118 S. Ct. 1584", "140 L. Ed. 2d 759"));
    }
}
