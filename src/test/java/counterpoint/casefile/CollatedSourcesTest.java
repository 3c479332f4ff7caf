package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.authority.Mention;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Pages;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cases of which an opinion is printed twice.
class CollatedSourcesTest {
    private static final Path MEDINA = Path.of("opinions/medina-v-cram");

    private final CaseReader reader = new CaseReader();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theReadingTextHasThePagesOfTheReporter() {
        CaseOpinion dissent = reader.read("medina-v-cram", MEDINA).opinion("dissent").orElseThrow();

        assertThat(dissent.readingText().otherPages())
                .extracting(PageMarker::label, PageMarker::series)
                .containsExactlyElementsOf(IntStream.rangeClosed(1133, 1140)
                        .mapToObj(page -> tuple(String.valueOf(page), "F.3d"))
                        .toList());
        assertThat(dissent.editions().getLast().otherPages()).isEmpty();
        assertThat(dissent.collations()).hasSize(1);
    }

    @Test
    void aPlaceOfTheSlipStandsOnAPageOfTheReporter() {
        Edition slip = reader.read("medina-v-cram", MEDINA).opinion("dissent").orElseThrow().readingText();
        int raw = slip.decision().source().text().indexOf("Likewise in McNair");

        assertThat(slip.pages().at(raw)).containsExactly(new Pages.Page("1137", "F.3d"));
    }

    @Test
    void aFileReadAloneHasTheFootnotesThatItsOtherEditionPlaces() throws UnreadableSourceException {
        SourceReading slip = reader.read(MEDINA.resolve("slip-opinion.txt"), "slip-opinion.txt");

        assertThat(slip.decision().opinion("dissent").orElseThrow().footnotes())
                .extracting(Footnote::mark, note -> note.span().start(), note -> note.span().end())
                .containsExactly(
                        tuple("1", 34783, 34969),
                        tuple("2", 37955, 38636),
                        tuple("3", 41337, 41476),
                        tuple("4", 42467, 43196),
                        tuple("5", 48038, 49092));
        assertThat(slip.decision().problems())
                .extracting(ParseProblem::kind)
                .containsOnly(ParseProblem.Kind.FOOTNOTE_UNMARKED)
                .hasSize(5);
        assertThat(slip.otherPrints())
                .containsExactly(new SourceReading.OtherPrint("dissent", "f3d-dissent.txt", "F.3d"));
        assertThat(slip.decision().pages()).isEmpty();
    }

    @Test
    void whatAPlacedFootnoteCitesIsCitedInTheFootnote() throws UnreadableSourceException {
        SourceReading slip = reader.read(MEDINA.resolve("slip-opinion.txt"), "slip-opinion.txt");

        List<String> inNotes = slip.authorities().mentions().stream()
                .map(Mention::citation)
                .filter(citation -> citation.place().footnote())
                .map(citation -> citation.text())
                .toList();
        assertThat(inNotes)
                .contains("Quezada, 944 F.2d at 716", "Abraham v. Raso, 183 F.3d 279, 291-92 (3d Cir. 1999)");
    }

    @Test
    void twoDifferentTextsUnderOneNameAreNotLaidBesideEachOther() throws IOException {
        Files.copy(MEDINA.resolve("slip-opinion.txt"), folder.resolve("a.txt"));
        Files.copy(Path.of("opinions/smith-v-finkley/slip-opinion.txt"), folder.resolve("b.txt"));
        Files.writeString(folder.resolve("case.json"), """
                {"format": 1, "name": "A v. B", "sources": [{"file": "a.txt"}, {"file": "b.txt"}]}""");

        CaseFile file = reader.read("a-v-b", folder);

        assertThat(file.opinion("dissent").orElseThrow().collations()).isEmpty();
        assertThat(file.opinion("dissent").orElseThrow().readingText().otherPages()).isEmpty();
        assertThat(file.problems())
                .anySatisfy(problem -> assertThat(problem)
                        .contains("dissent", "a-v-b/b.txt", "is another text than in a-v-b/a.txt"));
    }
}
