package counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CaseFact;
import counterpoint.correction.CorrectedFacts;
import counterpoint.correction.CorrectionStore;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {
    private static final String AYERS = """
            United States Court of Appeals
            For the Seventh Circuit

            No. 20-17
            ALAN AYERS, Plaintiff-Appellant,
            v.
            BRUCE BENTON, Defendant-Appellee.

            SYKES, Circuit Judge. The officers fled down the alley. See Johnson v. Jones, 515 U.S. 304 (1995).

            We affirm the peculiar judgment.

            WOOD, Circuit Judge, dissenting. I would reverse. Johnson v. Jones, 515 U.S. 304 (1995).
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private Path ayers = Path.of("");

    @BeforeEach
    void writeOpinion() throws IOException {
        ayers = Files.writeString(folder.resolve("ayers.txt"), AYERS);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        String[] all = Stream.concat(
                Stream.of(arguments), Stream.of("--workspace", folder.resolve("workspace").toString()))
                .toArray(String[]::new);
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), Path.of("opinions"))
                .execute(all);
    }

    private List<JsonNode> json() {
        JsonMapper mapper = JsonMapper.builder().build();
        return out.toString().lines().map(mapper::readTree).toList();
    }

    @Test
    void anImportedCaseIsKnownToEveryCommand() {
        assertThat(run("import", "--json", ayers.toString())).isZero();
        assertThat(json()).singleElement().satisfies(line -> {
            assertThat(line.get("format").intValue()).isEqualTo(1);
            assertThat(line.get("file").stringValue()).isEqualTo(ayers.toString());
            assertThat(line.get("state").stringValue()).isEqualTo("imported");
            assertThat(line.get("caseId").stringValue()).isEqualTo("ayers-v-benton");
            assertThat(line.get("message").isNull()).isTrue();
            assertThat(line.get("otherPrintOf").isNull()).isTrue();
            assertThat(line.get("case").get("docket").stringValue()).isEqualTo("20-17");
            JsonNode source = line.get("sources").get(0);
            assertThat(source.get("file").stringValue()).isEqualTo("ayers.txt");
            assertThat(source.get("opinions").get(1).get("author").stringValue()).isEqualTo("Wood");
            assertThat(source.get("recognized").get("opinions").intValue()).isEqualTo(2);
            assertThat(source.get("recognized").get("citations").toString()).isEqualTo("{\"FULL\":2}");
            assertThat(source.get("recognized").get("resolutions").toString())
                    .isEqualTo("{\"RESOLVED\":2,\"AMBIGUOUS\":0,\"UNRESOLVED\":0}");
            assertThat(source.get("problems").isArray()).isTrue();
        });

        assertThat(run("compare", "ayers-v-benton", "--json")).isZero();
        assertThat(json().getFirst().get("links")).isNotEmpty();
        assertThat(run("authorities", "Ayers v. Benton")).isZero();
        assertThat(out.toString()).contains("Johnson v. Jones");
        assertThat(run("search", "--json", "peculiar")).isZero();
        assertThat(json().getFirst().get("hits").get(0).get("case").stringValue()).isEqualTo("ayers-v-benton");
    }

    @Test
    void theSameSourceAgainIsSaidAndIsNoFailure() {
        run("import", ayers.toString());

        assertThat(run("import", "--json", ayers.toString())).isZero();

        assertThat(json().getFirst().get("state").stringValue()).isEqualTo("already");
        assertThat(json().getFirst().get("caseId").stringValue()).isEqualTo("ayers-v-benton");
        assertThat(json().getFirst().get("message").stringValue())
                .startsWith("This source is already in the library, in Ayers v. Benton");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aDryRunSavesNothing() {
        assertThat(run("import", "--dry-run", ayers.toString())).isZero();

        assertThat(out.toString()).contains("Recognized: 2 opinions, 3 paragraphs").contains("Not imported");
        assertThat(folder.resolve("workspace")).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestImported() throws IOException {
        Path sub = Files.createDirectories(folder.resolve("sub"));
        Files.writeString(sub.resolve("a.txt"), "");
        Files.writeString(sub.resolve("b.txt"), AYERS);

        assertThat(run("import", "--json", sub.toString(), folder.resolve("none.txt").toString())).isEqualTo(1);

        assertThat(json()).extracting(line -> line.get("state").stringValue())
                .containsExactly("refused", "imported", "refused");
        assertThat(err.toString()).contains("a.txt is empty", "none.txt does not exist");
    }

    @Test
    void anotherPrintIsSaidAndAddedOnRequest() throws IOException {
        run("import", ayers.toString());
        Path print = Files.writeString(folder.resolve("print.txt"), AYERS.replace("fled", "ran"));

        assertThat(run("import", "--dry-run", "--json", print.toString())).isZero();
        assertThat(json().getFirst().get("otherPrintOf").toString())
                .isEqualTo("{\"caseId\":\"ayers-v-benton\",\"because\":\"docket 20-17\"}");
        assertThat(run("import", "--edition-of", "ayers-v-benton", "--json", print.toString())).isZero();
        assertThat(json().getFirst().get("caseId").stringValue()).isEqualTo("ayers-v-benton");

        assertThat(folder.resolve("workspace/cases/ayers-v-benton/print.txt")).exists();
        assertThat(folder.resolve("workspace/cases/ayers-v-benton-2")).doesNotExist();
        assertThat(run("import", "--edition-of", "smith-v-finkley", print.toString())).isEqualTo(2);
    }

    @Test
    void withoutAFileTheUsageIsWrong() {
        assertThat(run("import")).isEqualTo(2);
    }

    @Test
    void aWindowsLockStopsNeitherReadingNorImporting() throws IOException {
        try (Workspace window = Workspace.open(folder.resolve("workspace"))) {
            assertThat(run("import", ayers.toString())).isZero();
            new CorrectionStore(window).of("ayers-v-benton").set(CaseCorrections.NONE.withFacts(
                    CorrectedFacts.NONE.with(CaseFact.NAME, "Ayers v. Bentley")));
            window.saveNow();

            assertThat(run("compare", "Ayers v. Bentley")).isZero();
        }
    }
}
