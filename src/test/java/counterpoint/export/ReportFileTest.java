package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    private final ReportFile reports = new ReportFile(SideBySideReportTest.MADE);

    @TempDir
    private Path folder;

    @Test
    void reportLiesWhereItWasAskedForAndNothingBesideIt() throws IOException {
        Path reportsFolder = folder.resolve("new");
        Path target = reportsFolder.resolve("smith.html");
        reports.write(SampleCase.twoOpinions(), ReportFormat.HTML, target);
        reports.write(SampleCase.twoOpinions(), ReportFormat.HTML, target);
        assertThat(target).content().startsWith("<!DOCTYPE html>");
        assertThat(names(reportsFolder)).containsExactly("smith.html");
    }

    @Test
    void folderIsNoFile() {
        assertThatIOException()
                .isThrownBy(() -> reports.write(SampleCase.twoOpinions(), ReportFormat.PDF, folder))
                .withMessage(folder + " is a folder; name a file in it for the report.");
    }

    @Test
    void sourceOfTheCaseIsNotWrittenOver() throws IOException {
        Path source = Files.createDirectories(folder.resolve("smith-v-finkley")).resolve("majority.txt");
        Files.writeString(source, "the opinion");
        assertThatIOException()
                .isThrownBy(() -> reports.write(SampleCase.twoOpinions(), ReportFormat.HTML, source))
                .withMessage(source + " seems to be a source of this case, so nothing was written over it;"
                        + " choose another name.");
        assertThat(source).hasContent("the opinion");
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Path target = file.resolve("smith.html");
        assertThatIOException()
                .isThrownBy(() -> reports.write(SampleCase.twoOpinions(), ReportFormat.HTML, target))
                .withMessage("the report could not be written to " + target
                        + "; choose a folder that can be written to and has room.");
        assertThat(names(folder)).containsExactly("file");
        assertThat(file).hasContent("no folder");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
