package counterpoint.ui.print;

import counterpoint.paper.PdfFile.Picture;
import counterpoint.ui.model.printing.PrintPreview;
import counterpoint.ui.theme.SmallWindow;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// One page as it will look, and the way to the others: Page Up and Page Down, Home and End, or the buttons.
final class PreviewPane extends VBox {
    private static final double WIDTH = 370;
    private static final double HEIGHT = 480;

    private final PrintPreview preview;
    private final ImageView page = new ImageView();
    private final Label trouble = SmallWindow.sentence("");
    private final Label number = new Label();
    private final Button back = button(Texts.of("print.back"), Texts.of("print.back.tip"), -1);
    private final Button on = button(Texts.of("print.on"), Texts.of("print.on.tip"), 1);

    PreviewPane(PrintPreview preview) {
        this.preview = preview;
        getStyleClass().add("print-preview");
        page.setId("print-page");
        page.setPreserveRatio(true);
        page.setSmooth(true);
        page.setFitWidth(WIDTH);
        page.setFitHeight(HEIGHT);
        trouble.setId("print-trouble");
        trouble.setMaxWidth(WIDTH - 60);
        StackPane desk = new StackPane(page, trouble);
        desk.getStyleClass().add("print-desk");
        desk.setMinSize(WIDTH + 2, HEIGHT + 2);
        desk.setMaxSize(WIDTH + 2, HEIGHT + 2);
        number.setId("print-number");
        HBox ways = new HBox(back, number, on);
        ways.getStyleClass().add("print-ways");
        ways.setAlignment(Pos.CENTER);
        getChildren().setAll(desk, ways);
    }

    /// Shows what there is, until it is told not to.
    Subscription follow() {
        return preview.picture().subscribe(this::show)
                .and(preview.trouble().subscribe(trouble::setText))
                .and(preview.page().subscribe(_ -> count()));
    }

    private Button button(String words, String name, int by) {
        Button button = new Button(words);
        button.setAccessibleText(name);
        button.setOnAction(_ -> preview.step(by));
        return button;
    }

    /// Turns pages by the keys that are for it.
    void turn(KeyEvent key) {
        int by = switch (key.getCode()) {
            case PAGE_DOWN -> 1;
            case PAGE_UP -> -1;
            case HOME -> -preview.pages();
            case END -> preview.pages();
            default -> 0;
        };
        if (by != 0) {
            preview.step(by);
            key.consume();
        }
    }

    private void show(Optional<Picture> picture) {
        page.setImage(picture.map(PreviewPane::image).orElse(null));
    }

    private static WritableImage image(Picture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter().setPixels(
                0, 0, picture.width(), picture.height(), PixelFormat.getIntArgbInstance(),
                picture.pixels().duplicate(), picture.width());
        return image;
    }

    private void count() {
        int at = preview.page().get();
        int of = preview.pages();
        number.setText(at == 0 ? "" : Texts.of("print.page", at, of));
        page.setAccessibleText(at == 0 ? "" : Texts.of("print.page.accessible", at, of));
        back.setDisable(at <= 1);
        on.setDisable(at == 0 || at >= of);
    }
}
