package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.CaseReader;
import counterpoint.opinion.Block;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Paragraph;
import counterpoint.paper.PaperSize;
import counterpoint.paper.Progress;
import counterpoint.parse.DecisionParser;
import counterpoint.text.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the program printed, brought in again.
class ReadAgainTest {
    private static final Imprint MADE = new Imprint("Counterpoint 0.7.0", LocalDate.of(2026, 11, 28));

    @ParameterizedTest
    @ValueSource(
            strings = {"opinions/medina-v-cram", "opinions/smith-v-finkley",
                "src/test/resources/cases/six-opinions"})
    void aPrintHasTheOpinionsThatWerePrinted(String folder) throws IOException {
        CaseFile file = new CaseReader().read("case", Path.of(folder));
        Decision again = again(file);

        assertThat(again.caption().name()).contains(file.name());
        assertThat(again.caption().docket()).isEqualTo(file.caption().docket());
        assertThat(again.opinions())
                .extracting(opinion -> opinion.kind() + " " + opinion.author().map(Judge::name))
                .isEqualTo(file.opinions().stream()
                        .map(opinion -> opinion.kind() + " " + opinion.author().map(Judge::name))
                        .toList());
    }

    @Test
    void aPrintHasTheParagraphsNotesAndPagesThatWerePrinted() throws IOException {
        CaseFile file = new CaseReader().read("smith-v-finkley", Path.of("opinions/smith-v-finkley"));
        Decision again = again(file);

        for (int i = 0; i < again.opinions().size(); i++) {
            CaseOpinion printed = file.opinions().get(i);
            Opinion read = again.opinions().get(i);
            assertThat(beginnings(read)).isEqualTo(beginnings(printed.readingText().opinion()));
            assertThat(read.footnotes()).hasSameSizeAs(printed.readingText().opinion().footnotes());
        }
        assertThat(again.pages())
                .filteredOn(page -> page.series().equals(PageMarker.STAR))
                .extracting(PageMarker::label)
                .contains("2", "3", "40", "60");
    }

    private static List<String> beginnings(Opinion opinion) {
        return opinion.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Block::text)
                .map(text -> text.text().substring(0, Math.min(24, text.length())))
                .toList();
    }

    private static Decision again(CaseFile file) throws IOException {
        byte[] pdf = new PrintedOpinions(CaseNotes.none(file), MADE)
                .write(file.opinions(), PaperSize.LETTER, Progress.UNHEARD);
        return new DecisionParser().parse(new SourceReader().read(pdf, "print.pdf"));
    }
}
