package counterpoint.ui.model.imports;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseReader;
import counterpoint.casefile.SourceReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void citationsAreCountedByTheFormsThatThereAre() throws IOException {
        assertThat(detail(Finding.Sort.CITATIONS, """
                ROTH, Circuit Judge.

                We follow Johnson v. Jones, 515 U.S. 304, 313 (1995), under 28 U.S.C. § 1291. Id.

                KRAUSE, Circuit Judge, dissenting.

                I read Johnson v. Jones, 515 U.S. 304 (1995), otherwise.
                """)).isEqualTo("2 in full, 1 Id., 1 statute or rule");
    }

    @Test
    void pagesThatBeginAnewAreTwoRuns() throws IOException {
        assertThat(detail(Finding.Sort.PAGES, Files.readString(Path.of("opinions/smith-v-finkley/slip-opinion.txt"))))
                .isEqualTo("2 to 62, taken out of the text, kept as labels");
        assertThat(detail(Finding.Sort.PAGES, slip("1", "2", "1")))
                .isEqualTo("1 to 2, 1, taken out of the text, kept as labels");
    }

    private static String slip(String first, String second, String third) {
        return head(first, "Opinion of the Court") + "  JUSTICE KENNEDY delivered the opinion of the Court.\n"
                + "  An order may be appealed.\n\f"
                + second + "          HARGROVE v. RIVERS\n\n                     Opinion of the Court\n\n"
                + "  The judgment is reversed.\n\f"
                + head(third, "SOTOMAYOR, J., dissenting")
                + "  JUSTICE SOTOMAYOR, dissenting.\n  I respectfully dissent.\n";
    }

    private static String head(String page, String running) {
        return "                 Cite as: 578 U. S. ____ (2016)                                 " + page
                + "\n\n                             " + running + "\n\nSUPREME COURT OF THE UNITED STATES\n\n";
    }

    private String detail(Finding.Sort sort, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("opinion.txt"), text);
        SourceReading reading = new CaseReader().read(file, "opinion.txt");
        return Report.of(reading, List.of()).recognised().stream()
                .filter(finding -> finding.sort() == sort)
                .map(Finding::detail)
                .findFirst()
                .orElse("none");
    }
}
