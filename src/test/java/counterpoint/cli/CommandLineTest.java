package counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Drives the program as a script would, without a process: arguments in, exit code and two streams out.
class CommandLineTest {
    private static final String SMITH = "opinions/smith-v-finkley/slip-opinion.txt";
    private static final String MEDINA = "opinions/medina-v-cram/slip-opinion.txt";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... arguments) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), Path.of("opinions"))
                .execute(arguments);
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(out.toString());
    }

    @Test
    void readSaysWhatTheContractSaysOfSmith() {
        assertThat(run("read", "--json", SMITH)).isZero();

        JsonNode result = json();
        assertThat(result.get("format").intValue()).isEqualTo(1);
        assertThat(result.get("file").stringValue()).isEqualTo(SMITH);
        assertThat(result.get("case").toString())
                .isEqualTo("{\"name\":\"Smith v. Finkley\",\"docket\":\"20-1754\","
                        + "\"court\":\"United States Court of Appeals for the Seventh Circuit\","
                        + "\"argued\":\"2020-12-07\",\"decided\":\"2021-08-18\",\"citations\":[],"
                        + "\"judges\":[\"Sykes\",\"Brennan\",\"St. Eve\"]}");
        assertThat(result.get("opinions").get(0).toString())
                .isEqualTo("{\"id\":\"majority\",\"kind\":\"MAJORITY\",\"author\":\"Brennan\",\"joined\":[],"
                        + "\"rawStart\":609,\"rawEnd\":76472}");
        assertThat(result.get("headings").get(0).toString())
                .isEqualTo("{\"opinion\":\"majority\",\"level\":1,\"number\":\"I\",\"title\":null,"
                        + "\"rawStart\":3081,\"rawEnd\":3083}");
        assertThat(result.get("pages").get(0).toString())
                .isEqualTo("{\"label\":\"2\",\"series\":\"slip\",\"rawStart\":969,\"rawEnd\":982}");
        JsonNode note = result.get("footnotes").get(0);
        assertThat(note.get("rawSegments").toString()).isEqualTo("[[11108,11216]]");
        assertThat(note.get("reference").toString()).isEqualTo("[10392,10393]");
        assertThat(result.get("paragraphs").get(0).get("page").stringValue()).isEqualTo("1");
    }

    @Test
    void severalFilesPrintOneObjectALineInTheOrderGiven() {
        assertThat(run("read", "--json", SMITH, MEDINA)).isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"file\":\"" + SMITH + "\"");
        assertThat(lines.get(1)).contains("\"file\":\"" + MEDINA + "\"");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheRestStillPrinted() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");

        assertThat(run("read", "--json", empty.toString(), MEDINA, folder.resolve("none.txt").toString())).isEqualTo(1);

        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString()).contains("empty.txt", "none.txt").doesNotContain("Exception", "\tat ");
    }

    @Test
    void rawPrintsTheDecodedTextItself() throws IOException {
        assertThat(run("read", "--raw", MEDINA)).isZero();
        assertThat(out.toString()).isEqualTo(Files.readString(Path.of(MEDINA)));
    }

    @Test
    void wrongUsageIsSaidAndExitsWithTwo() {
        assertThat(run("read")).isEqualTo(2);
        assertThat(run("authorities", "no-such-case")).isEqualTo(2);
        assertThat(run("compare", "--left", "majority", "--right", "majority", "medina-v-cram")).isEqualTo(2);
        assertThat(err.toString()).contains("no-such-case", "medina-v-cram, smith-v-finkley");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void citationsAreResolvedWithAReason() {
        assertThat(run("citations", "--json", MEDINA)).isZero();

        JsonNode first = json().get("citations").get(3);
        assertThat(first.get("kind").stringValue()).isEqualTo("FULL");
        assertThat(first.get("text").stringValue()).isEqualTo("Anderson v. Creighton, 483 U.S. 635, 638 (1987)");
        assertThat(first.get("core").toString()).isEqualTo("[3541,3558]");
        assertThat(first.get("authority").stringValue()).isEqualTo("Anderson v. Creighton, 483 U.S. 635 (1987)");
        assertThat(first.get("pin").stringValue()).isEqualTo("638");
        assertThat(first.get("volume").stringValue()).isEqualTo("483");
        assertThat(first.get("resolution").get("state").stringValue()).isEqualTo("RESOLVED");
        assertThat(first.get("resolution").get("because").stringValue()).isNotBlank();
    }

    @Test
    void authoritiesAreCountedByOpinion() {
        assertThat(run("authorities", "--json", "medina-v-cram")).isZero();

        JsonNode crawford = json().get("authorities").valueStream()
                .filter(authority -> authority.get("name").stringValue().equals("Crawford-El v. Britton"))
                .findFirst()
                .orElseThrow();
        assertThat(crawford.get("key").stringValue()).isEqualTo("Crawford-El v. Britton, 523 U.S. 574 (1998)");
        assertThat(crawford.get("mentions").get("majority").intValue()).isEqualTo(15);
        assertThat(crawford.get("mentions").get("dissent").intValue()).isEqualTo(23);
        assertThat(crawford.get("depth").stringValue()).isEqualTo("EXAMINED");
        assertThat(crawford.get("quoted").booleanValue()).isTrue();
        assertThat(crawford.get("shared").booleanValue()).isTrue();
        JsonNode majority = crawford.get("uses").get(0);
        assertThat(majority.get("opinion").stringValue()).isEqualTo("majority");
        assertThat(majority.get("depth").stringValue()).isEqualTo("EXAMINED");
        assertThat(majority.get("kinds").propertyNames()).contains("FULL", "ID", "NAME");
        assertThat(json().get("corrected").isEmpty()).isTrue();
    }

    @Test
    void compareLinksTheSidesAndWritesTheReport() throws IOException {
        Path report = folder.resolve("reports").resolve("smith.html");

        assertThat(run("compare", "--json", "--html", report.toString(), "smith-v-finkley")).isZero();

        JsonNode result = json();
        assertThat(result.get("left").stringValue()).isEqualTo("majority");
        assertThat(result.get("right").stringValue()).isEqualTo("dissent");
        JsonNode link = result.get("links").get(0);
        assertThat(link.get("left").get("file").stringValue()).isEqualTo("smith-v-finkley/slip-opinion.txt");
        assertThat(link.get("reasons").get(0).get("kind").stringValue()).isEqualTo("EXPLICIT_REFERENCE");
        assertThat(link.get("state").stringValue()).isEqualTo("COMPUTED");
        JsonNode dispute = result.get("disputes").get(0);
        assertThat(dispute.get("title").stringValue()).isEqualTo("Plumhoff · Johnson bar");
        assertThat(dispute.get("links").get(0).intValue()).isLessThan(result.get("links").size());
        assertThat(result.get("treatments").valueStream()
                .filter(use -> use.get("dispute").isNull())
                .filter(use -> use.get("authority").stringValue().startsWith("Plumhoff"))
                .filter(use -> use.get("opinion").stringValue().equals("dissent")))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.get("treatment").stringValue()).isEqualTo("RELIES_ON");
                    assertThat(use.get("evidence").get("text").stringValue()).contains("Plumhoff");
                });
        assertThat(Files.readString(report)).contains("Smith v. Finkley", "Plumhoff v. Rickard");
    }

    @Test
    void compareWritesTheMemoToPrintAndToEdit() {
        Path pdf = folder.resolve("smith.pdf");
        Path docx = folder.resolve("smith.docx");

        assertThat(run("compare", "--pdf", pdf.toString(), "--docx", docx.toString(), "smith-v-finkley")).isZero();

        assertThat(pdf).isNotEmptyFile();
        assertThat(docx).isNotEmptyFile();
        assertThat(run("compare", "--pdf", folder.toString(), "smith-v-finkley")).isEqualTo(1);
    }

    @Test
    void searchFindsPassagesOfBothCases() {
        assertThat(run("search", "--json", "interlocutory", "appeal")).isZero();

        JsonNode result = json();
        assertThat(result.get("query").stringValue()).isEqualTo("interlocutory appeal");
        assertThat(result.get("hits").size()).isPositive();
        assertThat(result.get("hits").get(0).get("snippet").stringValue()).contains("<em>");
        assertThat(result.get("facets").get("case").size()).isEqualTo(2);
    }

    @Test
    void searchNeverFails() {
        for (String query : List.of("\"", "*", "the", "(((", "a AND", "\u0000\u0007", "x".repeat(100_000))) {
            assertThat(run("search", "--json", query)).as(query.substring(0, 1)).isZero();
        }
        assertThat(err.toString()).doesNotContain("Exception");
    }

    @Test
    void passagesLikeOneAreFoundByItsAddress() {
        assertThat(run("search", "--json", "--words-only", "--limit", "3",
                "--like", "smith-v-finkley:dissent:12")).isZero();
        JsonNode found = json();
        assertThat(found.get("query").stringValue()).isEqualTo("smith-v-finkley:dissent:12");
        assertThat(found.get("hits")).hasSize(3)
                .allSatisfy(hit -> assertThat(hit.get("why").stringValue()).isNotEmpty());
        assertThat(run("search", "--like", "smith-v-finkley:dissent:999")).isEqualTo(2);
        assertThat(run("search", "--like", "smith-v-finkley:dissent:12", "appeal")).isEqualTo(2);
    }

    @Test
    void queriesComeFromAFileInAnyEncodingOfText() throws IOException {
        Path queries = Files.write(folder.resolve("q.txt"), "\uFEFFdeadly force\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(run("search", "--json", "--queries", queries.toString())).isZero();
        assertThat(json().get("query").stringValue()).isEqualTo("deadly force");
        assertThat(run("search", "--queries", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void aCaseWithoutAnyNameIsNotTheCurrentFolder() {
        assertThat(run("authorities", "")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aBrokenDescriptionIsNamedAndTheFileStillPrinted() throws IOException {
        Path opinion = Files.copy(Path.of(MEDINA), folder.resolve("o.txt"));
        Files.writeString(folder.resolve("case.json"), "{");

        assertThat(run("read", "--json", opinion.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("case.json");
        assertThat(json().get("opinions").size()).isEqualTo(2);
    }

    @Test
    void resultsThatCannotBeWrittenAreAFailure() {
        PrintWriter full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        });
        assertThat(
                Main.run(full, new PrintWriter(err, true), () -> false, Path.of("opinions"), "read", "--json", MEDINA))
                .isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("could not be written");

        err.getBuffer().setLength(0);
        assertThat(
                Main.run(full, new PrintWriter(err, true), () -> true, Path.of("opinions"), "read", "--json", MEDINA))
                .as("nobody reads the results any more")
                .isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aPictureIsRefusedBeforeItIsTakenWhereNoneCanBe() {
        assertThat(run("snapshot", "smith-v-finkley", folder.toString())).isEqualTo(2);
        assertThat(run("snapshot", "smith-v-finkley", "x.png", "--size", "9999x9999")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2);
    }

    @Test
    void editionsListsRealChangesFirst() {
        assertThat(run("editions", "medina-v-cram", "--json")).isZero();

        JsonNode pair = json().get("editions").get(0);
        assertThat(pair.get("opinion").stringValue()).isEqualTo("dissent");
        assertThat(pair.get("left").get("file").stringValue()).isEqualTo("medina-v-cram/slip-opinion.txt");
        assertThat(pair.get("left").get("otherPages").get(0).toString())
                .isEqualTo("{\"label\":\"1133\",\"series\":\"F.3d\",\"rawStart\":25640,\"rawEnd\":25640}");
        assertThat(pair.get("right").get("otherPages")).isEmpty();
        assertThat(pair.get("differences").get(0).toString())
                .isEqualTo("{\"kind\":\"WORDING\","
                        + "\"left\":{\"rawStart\":33043,\"rawEnd\":33045,\"text\":\"48\"},"
                        + "\"right\":{\"rawStart\":7519,\"rawEnd\":7522,\"text\":\"483\"}}");
    }

    @Test
    void aCaseOfSinglePrintsHasNoDifferences() {
        assertThat(run("editions", "smith-v-finkley")).isZero();
        assertThat(out.toString()).contains("No opinion of this case has two prints.");
    }

    @Test
    void readNamesTheOtherPrintOfAnOpinion() {
        assertThat(run("read", MEDINA)).isZero();
        assertThat(out.toString()).contains("also printed in f3d-dissent.txt (F.3d)");
    }

    @Test
    void theWorkspaceAddsItsOwnCases() throws IOException {
        Path own = Files.createDirectories(folder.resolve("cases").resolve("own-case"));
        Files.copy(Path.of(MEDINA), own.resolve("opinion.txt"));

        assertThat(run("authorities", "--workspace", folder.toString(), "own-case")).isZero();
        assertThat(out.toString()).contains("Crawford-El v. Britton");
    }

    @Test
    void snapshotDrawsTheWindow() {
        Path picture = folder.resolve("smith.png");
        assertThat(run("snapshot", "smith-v-finkley", picture.toString(), "--size", "1024x700")).isZero();
        assertThat(picture).exists().isNotEmptyFile();
    }

    @Test
    void searchSaysWhyAPassageHasItsDoctrines() {
        assertThat(run("search", "--json", "--words-only", "--limit", "1", "--doctrine", "video", "body camera video"))
                .isZero();

        JsonNode hit = json().get("hits").get(0);
        List<String> whys = hit.get("doctrineWhys").valueStream().map(why -> why.get("doctrine").stringValue())
                .toList();
        assertThat(whys).contains("video")
                .isEqualTo(hit.get("doctrines").valueStream().map(JsonNode::stringValue).toList());
        JsonNode words = hit.at("/doctrineWhys/0/whys/0/words/0");
        assertThat(words.get(0).intValue()).isBetween(hit.get("rawStart").intValue(), hit.get("rawEnd").intValue());
    }

    @Test
    void doctrinesAreListedAndFoundInACase() {
        assertThat(run("doctrines")).isZero();
        assertThat(out.toString()).contains("video  Video evidence");
        out.getBuffer().setLength(0);

        assertThat(run("doctrines", "--json", "smith-v-finkley")).isZero();
        JsonNode video = json().get("doctrines").valueStream()
                .filter(one -> one.get("id").stringValue().equals("video"))
                .findFirst()
                .orElseThrow();
        assertThat(video.get("passages").size()).isGreaterThan(5);
        assertThat(video.at("/passages/0/because").stringValue()).isNotBlank();
        assertThat(video.at("/passages/0/file").stringValue()).isEqualTo("smith-v-finkley/slip-opinion.txt");
    }

    @Test
    void doctrineOfAFileIsTriedAgainstTheLibrary() throws IOException {
        Path file = Files.writeString(folder.resolve("video.json"), """
                {"id": "video", "name": "Video", "queries": [{"query": "“body camera”", "weight": "sure"}]}""");

        assertThat(run("doctrines", "--test", file.toString(), "--json", "smith-v-finkley")).isZero();
        JsonNode trial = json().get("doctrines").get(0);
        assertThat(trial.get("lost").intValue()).isPositive();
        assertThat(trial.get("passages").valueStream()
                .filter(one -> !one.get("then").isNull())
                .map(one -> one.at("/then/because").stringValue()))
                .isNotEmpty()
                .allMatch(because -> because.toLowerCase(Locale.ROOT).replace('-', ' ').contains("body camera"));
    }

    @Test
    void doctrinesThatCannotBeReadAreSentences() throws IOException {
        Path query = Files.writeString(folder.resolve("query.json"),
                "{\"id\": \"x\", \"queries\": [{\"query\": \"a AND (b\", \"weight\": \"sure\"}]}");
        Path cut = Files.writeString(folder.resolve("cut.json"), "{\"id\": \"x\", ");
        Path deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
        Path binary = Files.write(folder.resolve("binary.json"), new byte[] {0, 1, 2, (byte) 0xff});

        for (Path file : List.of(query, cut, deep, binary, folder.resolve("none.json"))) {
            err.getBuffer().setLength(0);
            assertThat(run("doctrines", "--test", file.toString(), "smith-v-finkley")).as(file.toString()).isEqualTo(1);
            assertThat(err.toString().strip()).startsWith("counterpoint: ").doesNotContain("Exception").endsWith(".");
        }
    }
}
