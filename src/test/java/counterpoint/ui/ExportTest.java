package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.export.ExportFormat;
import counterpoint.export.ExportKind;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.brief.ExportModel;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.workspace.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes elsewhere what is of a case with six opinions.
class ExportTest {
    private final WorkbenchModel workbench = new WorkbenchModel(new SmallShelf(), TaskRunner.inPlace());
    private final ExportModel exports = new ExportModel(workbench, NotesModel.inMemory(workbench, new History()));

    @TempDir
    private Path folder;

    @BeforeEach
    void read() {
        workbench.start();
    }

    @Test
    void theReportIsOfTheOpinionsInTheColumns() {
        CaseModel model = workbench.model().orElseThrow();
        model.column(Column.RIGHT).orElseThrow().show(model.file().opinions().get(1));
        Path target = folder.resolve("report.html");

        exports.save(ExportKind.REPORT, ExportFormat.HTML, target);

        assertThat(target).content().contains("Set side by side: Majority, ", " (left) and Concurrence, ");
        assertThat(exports.said().get()).isEqualTo("The report is in " + target + ".");
    }

    @Test
    void everyKindIsWrittenUnderASafeName() {
        for (ExportKind kind : ExportKind.values()) {
            if (exports.offers(kind)) {
                kind.formats().stream().filter(ExportFormat::isText).forEach(format -> {
                    String name = exports.suggestedName(kind, format);
                    exports.save(kind, format, folder.resolve(name));
                    assertThat(name).matches("[a-z0-9-]+-" + kind.word() + "\\." + format.extension());
                    assertThat(folder.resolve(name)).isNotEmptyFile();
                });
            }
        }

        assertThat(exports.said().get()).isEqualTo(
                "The alignments are in " + folder.resolve(exports.suggestedName(
                        ExportKind.ALIGNMENTS, ExportFormat.CSV)) + ".");
        assertThat(exports.offers(ExportKind.WORKSPACE)).isFalse();
    }

    @Test
    void aNameWithoutAnEndingGetsItAndWritesOverNothing() throws IOException {
        Path there = Files.writeString(folder.resolve("mine.md"), "mine");
        exports.save(ExportKind.BRIEF, ExportFormat.MD, folder.resolve("mine"));

        assertThat(there).hasContent("mine");
        assertThat(exports.said().get()).isEqualTo(there + " is there already and was left as it is; choose it by its"
                + " whole name to replace it.");

        exports.save(ExportKind.BRIEF, ExportFormat.MD, folder.resolve("other"));
        assertThat(folder.resolve("other.md")).content().contains("## Facts");
    }

    @Test
    void whyItCouldNotBeWrittenIsSaid() throws IOException {
        exports.save(ExportKind.REPORT, ExportFormat.PDF, Files.createDirectory(folder.resolve("a.pdf")));
        assertThat(exports.said().get())
                .isEqualTo(folder.resolve("a.pdf") + " is a folder; name a file in it for the report.");

        Path file = Files.writeString(folder.resolve("file"), "no folder");
        exports.save(ExportKind.NOTES, ExportFormat.MD, file.resolve("notes.md"));
        assertThat(exports.said().get()).isEqualTo("The notes could not be written to " + file.resolve("notes.md")
                + "; choose a folder that can be written to and has room.");
    }

    @Test
    void theSentenceGoesWithItsCase() {
        exports.save(ExportKind.REPORT, ExportFormat.PDF, folder);

        workbench.open(workbench.cases().get(1));

        assertThat(exports.said().get()).isEmpty();
    }
}
