package counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.note.Mark;
import counterpoint.note.Marks;
import counterpoint.session.NoteStore;
import counterpoint.workspace.Workspace;
import counterpoint.workspace.WorkspaceInUseException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {
    private static final String FOREIGN = """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://other.example/1", "type": "Annotation",
             "body": [{"type": "TextualBody", "value": "why?"}, {"type": "TextualBody", "purpose": "highlighting", "value": "dissent"}],
             "target": {"source": "http://court.example/op.pdf", "selector":
              {"type": "TextQuoteSelector", "exact": "Johnson does not block appellate jurisdiction here."}}}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... arguments) {
        return runIn("workspace", arguments);
    }

    private int runIn(String workspace, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = Stream.concat(
                Stream.of(arguments), Stream.of("--workspace", folder.resolve(workspace).toString()))
                .toArray(String[]::new);
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), Path.of("opinions"))
                .execute(all);
    }

    private String foreign() throws IOException {
        return Files.writeString(folder.resolve("notes.jsonld"), FOREIGN).toString();
    }

    @Test
    void notesComeInAndGoOutAndTheWorkspaceComesBack() throws IOException {
        assertThat(run("import", "--notes-of", "smith-v-finkley", foreign())).isZero();
        assertThat(out.toString()).isEqualTo(foreign() + ": 1 note on Smith v. Finkley, 1 of them new."
                + System.lineSeparator());
        assertThat(run("import", "--notes-of", "smith-v-finkley", "--json", foreign())).isZero();
        assertThat(out.toString()).contains("\"found\":1,\"added\":0,\"orphans\":0");

        assertThat(run("export", "notes", "smith-v-finkley")).isZero();
        assertThat(out.toString()).contains(
                "“*Johnson* does not block appellate jurisdiction here.” *Smith v. Finkley*, No. 20-1754, slip op. at 45 (7th"
                        + " Cir. Aug. 18, 2021) (Sykes, C.J., dissenting).",
                "\nDissent\n", "\nwhy?\n");
        assertThat(run("export", "brief", "smith-v-finkley", "--to", folder.resolve("b.html").toString())).isZero();
        assertThat(folder.resolve("b.html")).content().contains("<h2 id=\"part-4\">Dissent</h2>", "slip op. at 45");

        Path zip = folder.resolve("all.zip");
        assertThat(run("export", "workspace", "--to", zip.toString(), "--json")).isZero();
        assertThat(runIn("back", "restore", zip.toString())).isZero();
        assertThat(runIn("back", "export", "notes", "smith-v-finkley", "--as", "jsonld")).isZero();
        JsonNode item = JsonMapper.builder().build().readTree(out.toString()).path("first").path("items").path(0);
        assertThat(item.path("id").asString("")).isEqualTo("http://other.example/1");
        assertThat(runIn("back", "restore", zip.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is not empty");
    }

    @Test
    void notesOnAuthoritiesGoOutAndComeInForAllCases() throws IOException {
        Path file = Files.writeString(folder.resolve("authority.jsonld"), """
                [%s, {"id": "urn:uuid:5", "type": "Annotation", "created": "2026-11-28T12:00:00Z",
                  "body": {"type": "TextualBody", "purpose": "commenting", "value": "Video.", "format": "text/plain"},
                  "target": {"source": "urn:x-counterpoint:authority:p",
                   "counterpoint:authority": "Plumhoff v. Rickard, 572 U.S. 765 (2014)"}}]
                """.formatted(FOREIGN));
        assertThat(run("import", "--notes-of", "smith-v-finkley", file.toString())).isZero();
        assertThat(out.toString()).contains("2 notes on Smith v. Finkley, 2 of them new.");
        try (Workspace kept = Workspace.openReadOnly(folder.resolve("workspace"))) {
            NoteStore store = new NoteStore(kept);
            assertThat(store.authorities().value().marks()).extracting(Mark::note).containsExactly("Video.");
            assertThat(store.of("smith-v-finkley").value().marks()).extracting(Mark::note).containsExactly("why?");
        }

        assertThat(run("export", "notes", "smith-v-finkley", "--as", "jsonld")).isZero();
        String exported = out.toString();
        Path again = Files.writeString(folder.resolve("again.jsonld"), exported);
        assertThat(runIn("other", "import", "--notes-of", "smith-v-finkley", again.toString())).isZero();
        assertThat(runIn("other", "export", "notes", "smith-v-finkley", "--as", "jsonld")).isZero();
        assertThat(out.toString()).isEqualTo(exported).contains("Video.");
    }

    @Test
    void aSearchIsNarrowedToWhatTheReaderMarked() throws IOException, WorkspaceInUseException {
        assertThat(run("search", "--marked", "--words-only", "appellate")).isZero();
        assertThat(out.toString()).contains("You have marked no passage of the library.", "0 passages for appellate");

        assertThat(run("import", "--notes-of", "smith-v-finkley", foreign())).isZero();
        try (Workspace window = Workspace.open(folder.resolve("workspace"))) {
            assertThat(window.notices()).isEmpty();
            assertThat(run("search", "--marked", "--words-only", "--json", "appellate")).isZero();
        }
        JsonNode found = JsonMapper.builder().build().readTree(out.toString());
        assertThat(found.path("total").asInt(0)).isEqualTo(1);
        assertThat(found.path("hits").path(0).path("opinion").asString("")).isEqualTo("dissent");
        assertThat(found.path("hits").path(0).path("marked")).hasToString(
                "[{\"color\":\"Dissent\",\"note\":\"why?\",\"tags\":[]}]");

        assertThat(run("search", "--marked", "--words-only", "--side", "dissent", "appellate")).isZero();
        assertThat(out.toString()).contains("1 passage for appellate", "  Marked by you: Dissent; why?");
        assertThat(run("search", "--words-only", "--json", "note:why")).isZero();
        JsonNode byNote = JsonMapper.builder().build().readTree(out.toString());
        assertThat(byNote.path("total").asInt(0)).isEqualTo(1);
        assertThat(byNote.path("hits").path(0).path("found").asString("")).isEqualTo("WORDS");
        assertThat(byNote.path("hits").path(0).path("note").asString("")).isEqualTo("<em>why</em>?");
        assertThat(byNote.path("facets").path("marked")).hasToString("{\"any\":1,\"dissent\":1}");
        assertThat(run("search", "--words-only", "note:why")).isZero();
        assertThat(out.toString()).contains("  Found by your note: why?");
        assertThat(run("search", "--marked", "--words-only", "--side", "majority", "appellate")).isZero();
        assertThat(out.toString()).contains("0 passages for appellate");
    }

    @Test
    void authoritiesAndAlignmentsGoToStandardOutput() {
        assertThat(run("export", "authorities", "medina-v-cram", "--as", "ris")).isZero();
        assertThat(out.toString()).startsWith("TY  - ").contains("TI  - Crawford-El v. Britton");
        assertThat(run("export", "alignments", "medina-v-cram")).isZero();
        assertThat(out.toString()).startsWith("left opinion,");
    }

    @Test
    void whatCannotBeIsSaidInOneSentence() throws IOException {
        assertThat(run("export", "notes", "smith-v-finkley", "--as", "pdf")).isEqualTo(2);
        assertThat(err.toString()).contains("counterpoint: pdf is no text; name a file after --to.");
        assertThat(run("export", "authorities", "smith-v-finkley", "--as", "docx", "--to", "x.docx")).isEqualTo(2);
        assertThat(err.toString()).contains("authorities are not written as docx; choose csv, csl, ris, bib.");
        assertThat(run("export", "notes")).isEqualTo(2);
        assertThat(run("export", "workspace", "--to", folder.resolve("a.zip").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is not a workspace");
        Path broken = Files.write(folder.resolve("broken.json"), "{\"target\":".getBytes(StandardCharsets.UTF_8));
        assertThat(run("import", "--notes-of", "smith-v-finkley", broken.toString(), "missing.json")).isEqualTo(1);
        assertThat(err.toString()).contains("The notes were not imported", "\"missing.json\" could not be read");
        assertThat(err.toString()).doesNotContain("Exception");
    }

    @Test
    void aLinkKeepsItsPlaceAndAFolderIsNoFile() throws IOException {
        Path file = Files.writeString(folder.resolve("real.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);

        assertThat(run("export", "notes", "smith-v-finkley", "--to", link.toString())).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("# *Smith v. Finkley*: Notes");
        assertThat(run("export", "notes", "smith-v-finkley", "--as", "md", "--to", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(
                folder + " is a folder; name the file after --to, such as " + folder.resolve("notes.md") + ".");
    }

    @Test
    void aWindowThatHasTheWorkspaceKeepsItsNotes() throws IOException, WorkspaceInUseException {
        try (Workspace window = Workspace.open(folder.resolve("workspace"))) {
            assertThat(run("import", "--notes-of", "smith-v-finkley", foreign())).isEqualTo(1);
            assertThat(err.toString()).contains("a window has the workspace open");
            assertThat(new NoteStore(window).of("smith-v-finkley").value()).isEqualTo(Marks.NONE);
        }
        assertThat(Mark.refusal("a".repeat(5 << 20))).isPresent();
    }

    @Test
    void notesThatCannotBeWrittenAreNotSaidToBeTaken() throws IOException {
        Files.createDirectories(folder.resolve("workspace"));
        Files.writeString(folder.resolve("workspace/notes"), "a file where the folder of notes would be");
        assertThat(run("import", "--notes-of", "smith-v-finkley", foreign())).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("the notes could not be written to " + folder.resolve("workspace")
                + ", so none were added, and those that it has are as they were; make room there or allow writing, and"
                + " import them again.");
    }

    @Test
    void aReportIsWrittenWithoutNotesAndNothingElseIs() throws IOException {
        assertThat(run("import", "--notes-of", "smith-v-finkley", foreign())).isZero();
        Path report = folder.resolve("report.html");
        assertThat(run("export", "report", "smith-v-finkley", "--to", report.toString())).isZero();
        assertThat(report).content().contains("why?");
        assertThat(run("export", "report", "smith-v-finkley", "--without-notes", "--to", report.toString())).isZero();
        assertThat(report).content().doesNotContain("why?");
        assertThat(run("export", "brief", "smith-v-finkley", "--without-notes")).isEqualTo(2);
        assertThat(err.toString()).contains("--without-notes is for the report and the opinions alone, not for brief.");
    }
}
