package counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.text.SlipOpinionPdf;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program as it was built, started as its user starts it: by its launcher, in a process of its own, with its own
/// modules and no others, without a display and with a workspace that is new.
///
/// What the program answers is tested elsewhere, more fully; here it is tested that the built program can answer.
@Timeout(120)
class BuiltProgramIT {
    private static final Path PROGRAM = Path.of("target/counterpoint").toAbsolutePath();
    private static final String SHOT = "Finkley and Stahl shot Smith three times.";
    private static final String NOTE = """
            {"type": "Annotation", "id": "http://other.example/1",
             "body": [{"type": "TextualBody", "purpose": "highlighting", "value": "facts"},
                      {"type": "TextualBody", "value": "three"}],
             "target": {"selector": {"type": "TextQuoteSelector", "exact": "%s"}}}
            """.formatted(SHOT);

    @TempDir
    private Path folder = Path.of("");

    private Path workspace = Path.of("");

    @BeforeEach
    void namesAFolderForTheWorkspace() {
        workspace = folder.resolve("workspace");
    }

    @Test
    void aBundledOpinionAndAPdfAreRead() throws Exception {
        Path pdf = Files.write(folder.resolve("opinion.pdf"), pdf());
        Path smith = PROGRAM.resolve("opinions/smith-v-finkley/slip-opinion.txt");

        List<String> read = done("read", "--json", smith.toString(), pdf.toString()).lines().toList();

        assertThat(read).hasSize(2);
        JsonNode bundled = json(read.get(0));
        assertThat(bundled.get("case")).hasToString("{\"name\":\"Smith v. Finkley\",\"docket\":\"20-1754\","
                + "\"court\":\"United States Court of Appeals for the Seventh Circuit\","
                + "\"argued\":\"2020-12-07\",\"decided\":\"2021-08-18\",\"citations\":[],"
                + "\"judges\":[\"Sykes\",\"Brennan\",\"St. Eve\"]}");
        assertThat(bundled.at("/opinions/0")).hasToString("{\"id\":\"majority\",\"kind\":\"MAJORITY\","
                + "\"author\":\"Brennan\",\"joined\":[],\"rawStart\":609,\"rawEnd\":76472}");
        JsonNode painted = json(read.get(1));
        assertThat(painted.at("/case/name").stringValue()).isEqualTo("Harbor v. City of Piertown");
        assertThat(opinions(painted)).containsExactly("MAJORITY Wood", "DISSENT Hamilton");
        assertThat(painted.at("/case/docket").stringValue()).isEqualTo("21-4711");
        assertThat(painted.at("/case/decided").stringValue()).isEqualTo("2022-06-14");
        assertThat(painted.get("problems")).isEmpty();
    }

    @Test
    void theOpinionsOfABundledCaseAreCompared() throws Exception {
        JsonNode compared = json(done("compare", "--json", "smith-v-finkley"));

        assertThat(compared.get("left").stringValue()).isEqualTo("majority");
        assertThat(compared.get("right").stringValue()).isEqualTo("dissent");
        assertThat(compared.at("/links/0/reasons/0"))
                .hasToString("{\"kind\":\"EXPLICIT_REFERENCE\",\"text\":\"Id. at 41\"}");
        assertThat(compared.at("/disputes/0/title").stringValue()).isEqualTo("Plumhoff \u00B7 Johnson bar");
    }

    @Test
    void theOpinionsOfAPdfAreCompared() throws Exception {
        Path pdf = Files.write(folder.resolve("opinion.pdf"), pdf());

        JsonNode compared = json(done("compare", "--json", pdf.toString()));

        assertThat(compared.get("links")).hasSize(1);
        assertThat(compared.at("/links/0/reasons/0/kind").stringValue()).isEqualTo("SHARED_AUTHORITY");
    }

    @Test
    void passagesAreFoundByWordsAndByMeaning() throws Exception {
        JsonNode found = json(done("search", "--json", "--limit", "1", "\"" + SHOT + "\""));

        assertThat(found.get("total").intValue()).isEqualTo(1);
        assertThat(found.at("/hits/0/opinion").stringValue()).isEqualTo("majority");
        assertThat(found.at("/hits/0/snippet").stringValue())
                .contains("<em>Finkley and Stahl shot Smith three times</em>");
    }

    @Test
    void aBriefIsPrintedAndSavedForAWordProcessor() throws Exception {
        Path note = Files.writeString(folder.resolve("note.jsonld"), NOTE);
        Path pdf = folder.resolve("brief.pdf");
        Path word = folder.resolve("brief.docx");
        Path opinions = folder.resolve("opinions.pdf");

        assertThat(done("import", "--notes-of", "smith-v-finkley", note.toString()).strip())
                .isEqualTo(note + ": 1 note on Smith v. Finkley, 1 of them new.");
        done("export", "brief", "smith-v-finkley", "--as", "pdf", "--to", pdf.toString());
        done("export", "opinions", "smith-v-finkley", "--to", opinions.toString());
        done("export", "brief", "smith-v-finkley", "--as", "docx", "--to", word.toString());

        assertThat(printed(opinions).replaceAll("\\s+", " ")).contains("Smith v. Finkley", SHOT, "Dissent Sykes");
        for (String text : List.of(printed(pdf), typed(word))) {
            assertThat(text.replaceAll("\\s+", " ")).containsSubsequence(
                    "Smith v. Finkley", "Facts", "“" + SHOT + "”", "slip op. at 2", "three", "Issue", "Holding",
                    "Reasoning",
                    "Dissent");
        }
    }

    @Test
    void theWindowIsPainted() throws Exception {
        Path picture = folder.resolve("window.png");

        done("snapshot", "smith-v-finkley", picture.toString(), "--size", "1024x700");

        BufferedImage window = ImageIO.read(picture.toFile());
        assertThat(List.of(window.getWidth(), window.getHeight())).containsExactly(1024, 700);
        long colors = IntStream.range(0, 1024 * 700)
                .map(at -> window.getRGB(at % 1024, at / 1024))
                .distinct()
                .count();
        assertThat(colors).as("letters, ribbons and marks, not an empty window").isGreaterThan(100);
    }

    /// What the program prints; it must end with 0 and complain of nothing.
    private String done(String... arguments) throws IOException, InterruptedException {
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        List<String> command = new ArrayList<>(List.of(PROGRAM.resolve("bin/counterpoint").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--workspace", workspace.toString(), "--verbose"));
        ProcessBuilder program = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out)
                .redirectError(err);
        program.environment().keySet()
                .removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "CLASSPATH"));
        // It ends before a second compiler would have been worth its time.
        program.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        int exit = program.start().waitFor();
        String said = Files.readString(err.toPath());
        assertThat(exit).as(String.join(" ", command) + System.lineSeparator() + said).isZero();
        assertThat(said).doesNotContain("Exception", "\tat ", "Error");
        return Files.readString(out.toPath());
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static List<String> opinions(JsonNode read) {
        return read.get("opinions").valueStream()
                .map(opinion -> opinion.get("kind").stringValue() + " " + opinion.get("author").stringValue())
                .toList();
    }

    /// A decision of two pages: a majority, and a dissent that cites the same authority.
    private static byte[] pdf() {
        return new SlipOpinionPdf()
                .page("|In the United States Court of Appeals|", "For the Seventh Circuit", List.of(
                        ">No. 21-4711",
                        "ANNA HARBOR, Plaintiff-Appellant,",
                        ">v.",
                        "CITY OF PIERTOWN, Defendant-Appellee.",
                        ">DECIDED JUNE 14, 2022",
                        "Before WOOD and HAMILTON, Circuit Judges.",
                        "  WOOD, Circuit Judge. The city raised the dues of a pier",
                        "without a hearing. A hearing is owed before the dues of a",
                        "pier are raised. /{Mathews v. Eldridge}, 424 U.S. 319, 335 (1976).",
                        "The judgment is reversed."), List.of())
                .page("2|Harbor v. Piertown|No. 21-4711", "", List.of(
                        "  HAMILTON, Circuit Judge, dissenting. No hearing is owed",
                        "before the dues of a pier are raised. /{Mathews v. Eldridge},",
                        "424 U.S. 319, 335 (1976). I would affirm."), List.of())
                .bytes();
    }

    private static String printed(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String typed(Path word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(word));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
