package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Pictures of reading in windows larger than the headless screen, and in a small one.
@ExtendWith(ApplicationExtension.class)
class ReadingPicturesTest {
    @Test
    void wordsAreFoundBesideAChosenPair() throws IOException {
        picture("reading-find", model -> {
            Snapshot.chooseMostShared(model);
            find(model, Column.LEFT, "heightened");
        });
    }

    @Test
    void thePairsOfACaseStandAtOneHeight() throws IOException {
        picture("reading-pair", model -> {
            for (int step = 0; step < 5; step++) {
                model.pairs().walk(1);
            }
        });
    }

    @Test
    void whatDoesNotMentionTheAuthorityIsFolded() throws IOException {
        picture("reading-folded", model -> {
            Snapshot.chooseMostShared(model);
            model.columns().forEach((side, column) -> column.folds()
                    .foldAllBut(
                            column.mentions(model.chooser().choice().get().orElseThrow()::covers).stream()
                                    .map(mention -> mention.citation().place())
                                    .toList(),
                            model.joined().chosen().map(pair -> pair.in(side)).stream().toList()));
        });
    }

    @Test
    void aFootnoteStandsOutAtTheEnd() throws IOException {
        picture("reading-footnote", model -> {
            ColumnModel right = model.column(Column.RIGHT).orElseThrow();
            right.show(right.opinion().get().editions().get(1));
            right.footnotes().read(2);
        });
    }

    private static void find(CaseModel model, Column side, String words) {
        ColumnModel column = model.column(side).orElseThrow();
        column.find().begin();
        column.find().query().set(words);
    }

    private static void picture(String name, Consumer<CaseModel> first) throws IOException {
        for (int[] size : new int[][] {{1600, 1000}, {1024, 700}}) {
            Path png = Path.of("target/pictures/" + name + "-" + size[0] + ".png");
            new Snapshot(new BundledShelf(), size[0], size[1]).take(BundledShelf.MEDINA, png, first);
            assertThat(Files.size(png)).isGreaterThan(10_000);
        }
    }
}
