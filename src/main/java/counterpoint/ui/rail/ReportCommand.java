package counterpoint.ui.rail;

import counterpoint.export.CaseNotes;
import counterpoint.export.ReportFormat;
import counterpoint.ui.model.ReportModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.theme.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Saves the report of the open case where the reader wants it, and says where it lies.
final class ReportCommand extends VBox {
    private final ReportModel model;
    private final Button save = new Button(Texts.of("report.save"));

    /// @param notes what the reader marked and wrote, which the report carries unless it is to be left out
    ReportCommand(WorkbenchModel workbench, NotesModel notes) {
        CheckBox withNotes = new CheckBox(Texts.of("report.withNotes"));
        withNotes.setId("rail-report-notes");
        withNotes.setAccessibleText(Texts.of("report.withNotes.tip"));
        withNotes.setTooltip(new Tooltip(Texts.of("report.withNotes.tip")));
        withNotes.setSelected(true);
        workbench.open().subscribe(open -> withNotes.setDisable(open.isEmpty()));
        this.model = new ReportModel(
                workbench,
                (open, file) -> withNotes.isSelected() ? notes.report(open, file) : CaseNotes.none(file));
        save.setId("rail-report");
        save.getStyleClass().addAll("link", "rail-command");
        save.setAccessibleText(Texts.of("report.save.tip"));
        save.setTooltip(new Tooltip(Texts.of("report.save.tip")));
        save.setOnAction(_ -> ask());
        workbench.open().subscribe(open -> save.setDisable(open.isEmpty()));
        Label said = new Label();
        said.setId("rail-report-said");
        said.getStyleClass().add("rail-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.textProperty().bind(model.said());
        said.visibleProperty().bind(model.said().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        HBox line = new HBox(save, withNotes);
        line.getStyleClass().add("facet-row");
        getChildren().addAll(line, said);
    }

    private void ask() {
        model.suggestedName().ifPresent(name -> {
            Map<ReportFormat, FileChooser.ExtensionFilter> kinds = kinds();
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Texts.of("report.chooser"));
            chooser.getExtensionFilters().setAll(kinds.values());
            chooser.setInitialFileName(name + "." + ReportFormat.PDF.extension());
            File chosen = chooser.showSaveDialog(getScene().getWindow());
            if (chosen != null) {
                ReportFormat asked = kinds.entrySet().stream()
                        .filter(kind -> kind.getValue().equals(chooser.getSelectedExtensionFilter()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(ReportFormat.PDF);
                save(chosen.toPath(), asked);
            }
        });
    }

    /// What the name ends with counts more than the filter, which is easily overlooked.
    private void save(Path chosen, ReportFormat asked) {
        format(chosen).ifPresentOrElse(
                format -> model.save(chosen, format),
                () -> model.save(chosen.resolveSibling(chosen.getFileName() + "." + asked.extension()), asked));
    }

    private static Optional<ReportFormat> format(Path chosen) {
        String name = chosen.getFileName().toString().toLowerCase(Locale.ROOT);
        for (ReportFormat format : ReportFormat.values()) {
            if (name.endsWith("." + format.extension())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private static Map<ReportFormat, FileChooser.ExtensionFilter> kinds() {
        Map<ReportFormat, FileChooser.ExtensionFilter> kinds = new EnumMap<>(ReportFormat.class);
        kinds.put(ReportFormat.PDF, new FileChooser.ExtensionFilter(Texts.of("report.pdf"), "*.pdf"));
        kinds.put(ReportFormat.DOCX, new FileChooser.ExtensionFilter(Texts.of("report.docx"), "*.docx"));
        kinds.put(ReportFormat.HTML, new FileChooser.ExtensionFilter(Texts.of("report.html"), "*.html"));
        return kinds;
    }
}
