package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The points of dispute as pictures, wide and narrow, light and dark; each can be looked at in `target/pictures`.
class DisputesPicturesTest {
    @Test
    void theViewIsDrawnWideAndNarrowLightAndDark() throws Exception {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            picture(new BundledShelf(), BundledShelf.SMITH, 1600, 1000, theme, "disputes", _ -> {
            });
            picture(new BundledShelf(), BundledShelf.MEDINA, 1024, 700, theme, "disputes-narrow", _ -> {
            });
        }
    }

    @Test
    void whatIsBegunIsDrawn() throws Exception {
        picture(new BundledShelf(), BundledShelf.SMITH, 1600, 1000, Theme.LIGHT, "disputes-split",
                model -> {
                    model.selection().move(1, false);
                    model.beginSplit();
                    model.choose(model.selection().current().get().orElseThrow().dispute().links().getFirst());
                });
        picture(new BundledShelf(), BundledShelf.MEDINA, 1024, 700, Theme.LIGHT, "disputes-add",
                DisputesModel::beginAdd);
    }

    @Test
    void emptyStatesAreCalmSentences() throws Exception {
        picture(new SmallShelf(), SmallShelf.ONE, 1024, 700, Theme.LIGHT, "disputes-one-opinion", _ -> {
        });
        picture(new SmallShelf(), SmallShelf.SIX, 1600, 1000, Theme.LIGHT, "disputes-six-opinions", _ -> {
        });
    }

    private static void picture(
            Shelf shelf, String id, int width, int height, Theme theme, String name, Consumer<DisputesModel> first)
            throws IOException {
        Path png = Path.of("target/pictures", name + (theme == Theme.DARK ? "-dark" : "") + ".png");
        new Snapshot(shelf, width, height, theme).takeDisputes(id, png, first);
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(width);
    }
}
