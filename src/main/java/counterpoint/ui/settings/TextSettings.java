package counterpoint.ui.settings;

import counterpoint.session.ReadingSettings;
import counterpoint.session.ReadingSettings.Theme;
import counterpoint.session.ReadingSettings.Typeface;
import counterpoint.ui.model.ReadingModel;
import counterpoint.ui.model.UndoModel;
import counterpoint.ui.theme.Segments;
import counterpoint.ui.theme.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The reading settings: each row says what it changes, and the columns show the change at once.
final class TextSettings extends VBox {
    private static final int WIDTH_STEP = 4;

    private final Stepper size;
    private final Stepper width;
    private final Segments<Spacing> spacing;
    private final Segments<Typeface> typeface;
    private final Segments<Theme> theme;
    private final Button normal = new Button(Texts.of("settings.normal"));

    TextSettings(ReadingModel reading, UndoModel undo) {
        getStyleClass().addAll("popup-card", "text-settings");
        size = new Stepper(
                Texts.of("settings.smaller"), Texts.of("settings.larger"), Texts.of("settings.size"),
                () -> reading.grow(-1), () -> reading.grow(1));
        width = new Stepper(
                Texts.of("settings.narrower"), Texts.of("settings.wider"), Texts.of("settings.width"),
                () -> reading.width(reading.settings().get().columnWidth() - WIDTH_STEP),
                () -> reading.width(reading.settings().get().columnWidth() + WIDTH_STEP));
        spacing = new Segments<>(
                Spacing.words(), Texts.of("settings.spacing"), chosen -> reading.spacing(chosen.fontSizes()));
        typeface = new Segments<>(typefaces(), Texts.of("settings.letters"), reading::typeface);
        theme = new Segments<>(themes(), Texts.of("settings.theme"), reading::theme);
        getChildren().addAll(
                row(Texts.of("settings.size"), size),
                row(Texts.of("settings.width"), width),
                row(Texts.of("settings.spacing"), spacing),
                row(Texts.of("settings.letters"), typeface),
                row(Texts.of("settings.theme"), theme),
                foot(reading, undo));
        reading.settings().subscribe(this::show);
    }

    private void show(ReadingSettings now) {
        size.show(
                Texts.of("settings.pixels", now.fontSize()),
                now.withFontSize(now.fontSize() - 1).equals(now),
                now.withFontSize(now.fontSize() + 1).equals(now));
        width.show(
                Texts.of("settings.characters", now.columnWidth()),
                now.withColumnWidth(now.columnWidth() - 1).equals(now),
                now.withColumnWidth(now.columnWidth() + 1).equals(now));
        spacing.show(Spacing.nearest(now.lineSpacing()));
        typeface.show(now.typeface());
        theme.show(now.theme());
        normal.setDisable(ReadingSettings.standard().withTheme(now.theme()).equals(now));
    }

    private HBox foot(ReadingModel reading, UndoModel undo) {
        Button back = new Button();
        back.getStyleClass().add("link");
        back.setOnAction(_ -> undo.undo());
        undo.undoName().subscribe(name -> offer(back, name));
        normal.getStyleClass().add("link");
        normal.setOnAction(_ -> reading.normal());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(normal, space, back);
        foot.getStyleClass().add("settings-foot");
        return foot;
    }

    private static void offer(Button back, Optional<String> name) {
        back.setText(name.map(what -> Texts.of("undo.undo", what)).orElse(""));
        back.setVisible(name.isPresent());
    }

    private static HBox row(String words, Node control) {
        Label label = new Label(words);
        label.getStyleClass().add("settings-label");
        HBox row = new HBox(label, control);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private static Map<Typeface, String> typefaces() {
        Map<Typeface, String> words = new LinkedHashMap<>();
        words.put(Typeface.SERIF, Texts.of("settings.serif"));
        words.put(Typeface.SANS, Texts.of("settings.sans"));
        return words;
    }

    private static Map<Theme, String> themes() {
        Map<Theme, String> words = new LinkedHashMap<>();
        words.put(Theme.LIGHT, Texts.of("settings.light"));
        words.put(Theme.DARK, Texts.of("settings.dark"));
        words.put(Theme.HIGH_CONTRAST, Texts.of("settings.highContrast"));
        words.put(Theme.SYSTEM, Texts.of("settings.system"));
        return words;
    }
}
