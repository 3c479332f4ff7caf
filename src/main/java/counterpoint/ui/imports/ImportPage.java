package counterpoint.ui.imports;

import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.model.imports.Progress;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The page without a text: before anything came in, while it is read, and when it cannot be read.
final class ImportPage extends VBox {
    private final ImportModel model;
    private final ImportActions actions;

    ImportPage(ImportModel model, ImportActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("import-page");
        setAlignment(Pos.TOP_CENTER);
    }

    /// Nothing came in yet: how to bring something in.
    void welcome(Optional<String> trouble) {
        Button files = Buttons.keyed(
                Texts.of("import.choose"), Texts.of("import.choose.key"), Texts.of("import.choose.tip"),
                actions::chooseFiles);
        files.getStyleClass().add("filled-button");
        Button folder = Buttons.plain(
                Texts.of("import.folder"), Texts.of("import.folder.tip"), actions::chooseFolder);
        Button paste = Buttons.keyed(
                Texts.of("import.paste"), Texts.of("import.paste.key"), Texts.of("import.paste.tip"), actions::paste);
        fill(
                Texts.of("import.welcome"),
                trouble.map(ImportPage::warning),
                Stream.of(
                        line(Texts.of("import.welcome.how")),
                        line(Texts.of("import.welcome.formats")),
                        line(Texts.of("import.welcome.safe"))),
                files, folder, paste);
    }

    /// A source is being read.
    void reading(Progress progress) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("import-turning");
        turning.setAccessibleText(Texts.of("import.progress.accessible"));
        Button stop = Buttons.keyed(
                Texts.of("import.cancel"), Texts.of("import.cancel.key"), Texts.of("import.cancel.tip"), model::cancel);
        Path name = Path.of(progress.name()).getFileName();
        String title = Texts.of("import.reading", name == null ? progress.name() : name);
        Stream<Label> count = progress.all() > 1
                ? Stream.of(line(Texts.of("import.progress", progress.done() + 1, progress.all())))
                : Stream.of();
        fill(title, Optional.of(turning), count, stop);
    }

    /// A source cannot be read.
    void refused(String name, String sentence) {
        Button other = Buttons.keyed(
                Texts.of("import.choose"), Texts.of("import.choose.key"), Texts.of("import.choose.tip"),
                actions::chooseFiles);
        Button back = Buttons.keyed(
                Texts.of("import.back"), Texts.of("import.cancel.key"), Texts.of("import.cancel.tip"), model::cancel);
        fill(Texts.of("import.refused", name), Optional.empty(), Stream.of(line(sentence)), other, back);
    }

    /// A source was settled.
    void settled(String sentence) {
        Button back = Buttons.keyed(
                Texts.of("import.back"), Texts.of("import.cancel.key"), Texts.of("import.cancel.tip"), model::cancel);
        fill(sentence, Optional.empty(), Stream.of(), back);
    }

    private void fill(String title, Optional<? extends Node> first, Stream<Label> lines, Button... buttons) {
        Label heading = new WrappedLabel("import-page-title", title);
        HBox row = new HBox(buttons);
        row.getStyleClass().add("import-page-buttons");
        VBox card = new VBox(heading);
        card.getStyleClass().add("import-card");
        first.ifPresent(card.getChildren()::add);
        lines.forEach(card.getChildren()::add);
        card.getChildren().add(row);
        getChildren().setAll(card);
    }

    private static Label line(String words) {
        Label line = new WrappedLabel("import-page-line", words);
        return line;
    }

    private static Label warning(String words) {
        Label line = line(words);
        line.getStyleClass().add("import-page-warning");
        return line;
    }
}
