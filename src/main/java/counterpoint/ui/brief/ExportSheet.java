package counterpoint.ui.brief;

import counterpoint.export.ExportFormat;
import counterpoint.export.ExportKind;
import counterpoint.ui.model.brief.ExportModel;
import counterpoint.ui.model.brief.NotesImport;
import counterpoint.ui.theme.SmallWindow;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import counterpoint.ui.theme.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/// One small window for all that can be taken elsewhere, and for what comes back: a line for each thing, a button for each
/// format.
public final class ExportSheet {
    private static final double WIDTH = 680;
    private static final double WHAT = 260;

    private final ExportModel model;
    private final NotesImport imports;
    private final ExportPlaces places;
    private final Runnable print;
    private Optional<Stage> open = Optional.empty();

    /// @param print opens what prints
    public ExportSheet(ExportModel model, NotesImport imports, ExportPlaces places, Runnable print) {
        this.model = model;
        this.imports = imports;
        this.places = places;
        this.print = print;
    }

    /// Opens it over a window, in its theme.
    public void show(Scene over) {
        open.ifPresent(Window::hide);
        List<Node> lines = new ArrayList<>();
        for (ExportKind kind : ExportKind.values()) {
            lines.add(line(kind));
        }
        lines.add(comesIn());
        lines.add(said(model.said(), "export-said"));
        lines.add(said(imports.said(), "notes-import-said"));
        Button close = new Button(Texts.of("export.close"));
        close.setCancelButton(true);
        Stage sheet = SmallWindow.of(
                Optional.ofNullable(over.getWindow()), over.getStylesheets(), Texts.of("export.title"), lines,
                List.of(printing(), close));
        sheet.getScene().getStylesheets().add(
                Objects.requireNonNull(ExportSheet.class.getResource("brief.css")).toExternalForm());
        ((Region) sheet.getScene().getRoot()).setPrefWidth(WIDTH);
        close.setOnAction(_ -> sheet.hide());
        open = Optional.of(sheet);
        sheet.show();
    }

    /// The window, if it is open.
    public Optional<Stage> window() {
        return open.filter(Stage::isShowing);
    }

    private Button printing() {
        Button paper = new Button(Texts.of("export.print"));
        paper.setId("export-print");
        paper.setDisable(!model.offers(ExportKind.OPINIONS));
        paper.setOnAction(_ -> {
            open.ifPresent(Window::hide);
            print.run();
        });
        return paper;
    }

    private HBox line(ExportKind kind) {
        FlowPane formats = formats();
        kind.formats().forEach(format -> formats.getChildren().add(button(kind, format)));
        if (kind == ExportKind.REPORT) {
            formats.getChildren().add(withNotes());
        }
        HBox line = line(FormatName.of(kind), FormatName.about(kind), formats);
        line.setDisable(!model.offers(kind));
        return line;
    }

    private HBox withNotes() {
        CheckBox box = new CheckBox(Texts.of("report.withNotes"));
        box.setId("export-report-with-notes");
        box.setAccessibleText(Texts.of("report.withNotes.tip"));
        Tip.on(box, Texts.of("report.withNotes.tip"));
        box.selectedProperty().bindBidirectional(model.withNotes());
        HBox row = new HBox(box);
        row.getStyleClass().add("facet-row");
        return row;
    }

    private Button button(ExportKind kind, ExportFormat format) {
        Button button = new Button(FormatName.of(format));
        button.setId("export-" + kind.word() + "-" + format.word());
        button.setAccessibleText(Texts.of("export.accessible", FormatName.of(kind), FormatName.of(format)));
        button.setOnAction(_ -> places.target(model.suggestedName(kind, format), format)
                .ifPresent(target -> model.save(kind, format, target)));
        return button;
    }

    private HBox comesIn() {
        FlowPane buttons = formats();
        Button notes = new Button(Texts.of("notesImport.choose"));
        notes.setId("notes-import");
        notes.setOnAction(_ -> places.notes().ifPresent(imports::take));
        Button restore = new Button(Texts.of("export.restore"));
        restore.setId("export-restore");
        restore.setOnAction(_ -> places.zip()
                .ifPresent(zip -> places.folder().ifPresent(folder -> model.restore(zip, folder))));
        buttons.getChildren().addAll(notes, restore);
        HBox line = line(Texts.of("export.in"), Texts.of("export.in.about"), buttons);
        line.getStyleClass().add("export-in");
        return line;
    }

    private static FlowPane formats() {
        FlowPane formats = new FlowPane();
        formats.getStyleClass().add("export-formats");
        return formats;
    }

    private static HBox line(String name, String about, FlowPane buttons) {
        Label title = new Label(name);
        title.getStyleClass().add("section-title");
        Label words = new WrappedLabel("export-about", about);
        VBox what = new VBox(title, words);
        what.setMinWidth(WHAT);
        what.setMaxWidth(WHAT);
        HBox.setHgrow(buttons, Priority.ALWAYS);
        HBox line = new HBox(what, buttons);
        line.getStyleClass().add("export-line");
        return line;
    }

    /// What came of it, in the room that it needs.
    static Label said(ReadOnlyStringProperty sentence, String id) {
        Label said = SmallWindow.sentence("");
        said.setId(id);
        said.getStyleClass().add("export-said");
        said.textProperty().bind(sentence);
        said.visibleProperty().bind(sentence.isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        said.managedProperty().subscribe(_ -> fit(said));
        said.textProperty().subscribe(_ -> fit(said));
        return said;
    }

    private static void fit(Label said) {
        Scene scene = said.getScene();
        if (scene != null && scene.getWindow() instanceof Stage stage && !stage.isResizable()) {
            stage.sizeToScene();
        }
    }
}
