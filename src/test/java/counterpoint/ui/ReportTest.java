package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.export.ReportFormat;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ReportModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saves the report of a case with six opinions.
class ReportTest {
    private final WorkbenchModel workbench = new WorkbenchModel(new SmallShelf(), TaskRunner.inPlace());
    private final ReportModel report = new ReportModel(workbench);

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

        report.save(target, ReportFormat.HTML);

        assertThat(target).content().contains("Set side by side: Majority, ", " (left) and Concurrence, ");
        assertThat(report.said().get()).isEqualTo("The report is in " + target + ".");
    }

    @Test
    void whyItCouldNotBeWrittenIsSaid() {
        report.save(folder, ReportFormat.PDF);

        assertThat(report.said().get()).isEqualTo(folder + " is a folder; name a file in it for the report.");
        assertThat(Files.exists(folder)).isTrue();
    }

    @Test
    void theSentenceGoesWithItsCase() {
        report.save(folder, ReportFormat.PDF);

        workbench.open(workbench.cases().get(1));

        assertThat(report.said().get()).isEmpty();
    }
}
