package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.Edition;
import counterpoint.opinion.Block;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.BundledShelf;
import counterpoint.ui.model.PrintedSource.Fate;
import counterpoint.ui.model.PrintedSource.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedSourceTest {
    @Test
    void theSourceOfAShortBlockIsExactlyWhatIsPrinted() throws IOException {
        for (Edition edition : editions()) {
            List<Block> body = edition.opinion().body();
            for (int block = 0; block < body.size(); block++) {
                if (body.get(block).text().length() < 600) {
                    PrintedSource source = PrintedSource.at(
                            edition, new Place(edition.opinion().id(), false, block, new Span(0, 0)));
                    assertThat(text(source)).isEqualTo(edition.decision().source().at(body.get(block).span()));
                    assertThat(source.cleaned()).isEqualTo(body.get(block).text().text());
                }
            }
        }
    }

    @Test
    void hyphensThatWereTakenOutAreMarked() throws IOException {
        ColumnModel left = new CaseModel(new BundledShelf().read(BundledShelf.SMITH)).column(Column.LEFT).orElseThrow();

        PrintedSource source = PrintedSource.at(
                left.edition().get(), left.locator().beginning(4).orElseThrow());

        assertThat(source.printed()).contains(new Piece("-", Fate.TAKEN_OUT));
        assertThat(source.cleaned()).contains("decision");
    }

    @Test
    void starPagesAreMarkedAsPages() throws IOException {
        Edition reprint = editions().get(2);

        List<Piece> pieces = new ArrayList<>();
        for (int block = 0; block < reprint.opinion().body().size(); block++) {
            Place middle = new Place(
                    reprint.opinion().id(),
                    false,
                    block,
                    new Span(0, reprint.opinion().body().get(block).text().length()));
            pieces.addAll(PrintedSource.at(reprint, middle).printed());
        }

        assertThat(pieces).anyMatch(piece -> piece.fate() == Fate.PAGE && piece.text().contains("1135"));
    }

    private static String text(PrintedSource source) {
        StringBuilder text = new StringBuilder();
        source.printed().forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private static List<Edition> editions() throws IOException {
        return new BundledShelf().read(BundledShelf.MEDINA).opinions().stream()
                .flatMap(opinion -> opinion.editions().stream())
                .toList();
    }
}
