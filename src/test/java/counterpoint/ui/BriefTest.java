package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.export.ExportFormat;
import counterpoint.export.ExportKind;
import counterpoint.note.MarkColor;
import counterpoint.opinion.Block;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.brief.BriefRow;
import counterpoint.ui.model.notes.MarkedCase;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A student briefs a case from highlights, by keyboard, takes the brief elsewhere, and finds it again the next day.
@ExtendWith(RealWindow.Closed.class)
class BriefTest {
    private static final String SHOT = "Finkley and Stahl shot Smith three times.";
    private static final String DISMISS = "Because we cannot resolve these factual disputes, we dismiss this appeal for lack of jurisdiction.";
    private static final String BLOCKS = "Johnson does not block appellate jurisdiction here.";
    private static final String ISSUE = "Is there jurisdiction?";
    private static final List<String> BRIEFED = List.of(
            "Facts", "“" + SHOT + "”", "Issue", "= " + ISSUE, "Holding", "“" + DISMISS + "”", "“" + BLOCKS + "”",
            "Reasoning",
            "Dissent");

    @TempDir
    private Path folder = Path.of("");

    private Read open() throws Exception {
        Stage stage = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Workbench.show(
                new Stage(), new BundledShelf(), Workspace.open(folder.resolve("workspace"))));
        Read window = new Read(stage);
        window.read(BundledShelf.SMITH);
        return window;
    }

    @Test
    void aBriefIsMadeOfHighlightsOrderedWrittenTakenElsewhereAndFoundAgain() throws Exception {
        Read window = open();
        window.highlight("majority", SHOT, MarkColor.FACTS);
        window.highlight("majority", DISMISS, MarkColor.HOLDING);
        window.highlight("dissent", BLOCKS, MarkColor.DISSENT);

        window.robot.interact(() -> window.pane(Column.LEFT).requestFocus());
        window.press(KeyCode.B);
        assertThat(window.lines()).containsExactly(
                "Facts", "“" + SHOT + "”", "Issue", "Holding", "“" + DISMISS + "”", "Reasoning", "Dissent",
                "“" + BLOCKS + "”");
        window.picture("brief-filled");
        assertThat(window.nameless()).noneMatch(node -> isIn(node, "brief-drawer"));

        // Down to the dissent's quotation and up past Reasoning, then words under Issue.
        window.press(KeyCode.END);
        window.press(KeyCode.ALT, KeyCode.UP);
        window.press(KeyCode.ALT, KeyCode.UP);
        window.press(KeyCode.HOME);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.waitFor(
                () -> Optional.ofNullable(window.view().lookup("#brief-field")).filter(Node::isFocused).isPresent());
        Typing.write(window.robot, window.stage.getScene(), "#brief-field", ISSUE);
        window.picture("brief-writing");
        window.press(KeyCode.ENTER);
        assertThat(window.lines()).isEqualTo(BRIEFED);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.lines()).doesNotContain("= " + ISSUE);
        assertThat(window.view().desk().undo().redoName().get()).contains("words of the brief");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(window.lines()).isEqualTo(BRIEFED);

        // Enter goes to the quotation in the text.
        window.press(KeyCode.HOME);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertThat(window.on(() -> window.marked().chosenMark().orElseThrow().color())).contains(MarkColor.FACTS);
        window.picture("brief-ordered");

        window.save(ExportFormat.DOCX);
        window.save(ExportFormat.PDF);
        window.robot.clickOn("#brief-copy");
        window.waitFor(() -> window.view().exports().model().said().get().equals("The brief is on the clipboard."));
        String plain = window.on(() -> Clipboard.getSystemClipboard().getString());
        String html = window.on(() -> String.valueOf(Clipboard.getSystemClipboard().getContent(DataFormat.HTML)));
        window.close();

        for (String text : List.of(word(folder.resolve("brief.docx")), pdf(folder.resolve("brief.pdf")), plain)) {
            assertThat(letters(text)).containsSubsequence(
                    "Facts", letters(SHOT), "Smithv.Finkley,slipop.at2(7thCir.2021).", "Issue",
                    letters(ISSUE), "Holding", letters(DISMISS), letters(BLOCKS), "(Sykes,C.J.,dissenting).",
                    "Reasoning", "Dissent");
        }
        assertThat(html).contains("<h2>Issue</h2><p>" + ISSUE + "</p>", "<i>Smith v. Finkley</i>");

        // The brief was open, and is again.
        Read again = open();
        again.waitFor(() -> again.view().inspector().tab().equals("brief"));
        assertThat(again.lines()).isEqualTo(BRIEFED);
        again.close();
    }

    @Test
    void rowsAreDraggedNotesAreDroppedAndTheSheetOffersAllThatCanBeSaved() throws Exception {
        Read window = open();
        window.robot.interact(() -> window.view().brief().toggle());
        window.picture("brief-empty");
        window.highlight("dissent", BLOCKS, MarkColor.DISSENT);
        assertThat(window.lines()).endsWith("Dissent", "“" + BLOCKS + "”");
        assertThat(window.on(() -> window.view().lookup(".brief-pin"))).isNotNull();
        Node facts = window.robot.from(window.view().lookup(".brief-drawer")).lookup("Facts").query();
        window.robot.drag(".brief-quoted").dropTo(facts);
        assertThat(window.lines()).startsWith("Facts", "“" + BLOCKS + "”", "Issue");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.lines()).endsWith("Dissent", "“" + BLOCKS + "”");

        Path file = Files.writeString(folder.resolve("notes.jsonld"), """
                {"type": "Annotation", "id": "http://other.example/1",
                 "body": {"type": "TextualBody", "value": "why?"},
                 "target": {"selector": {"type": "TextQuoteSelector", "exact": "%s"}}}
                """.formatted(BLOCKS));
        window.robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
            window.view().drops().take(Clipboard.getSystemClipboard());
        });
        window.waitFor(() -> window.view().brief().incoming().said().get().startsWith("1 note was read"));
        assertThat(window.on(() -> window.marked().marks().get().marks().getLast().note())).isEqualTo("why?");
        assertThat(window.view().desk().undo().undoName().get()).contains("import of notes");

        window.robot.interact(() -> window.view().panes().railOpen().set(true));
        window.robot.interact(() -> window.robot.lookup("#rail-export").queryButton().fire());
        Stage sheet = window.on(() -> window.view().exports().sheet().window().orElseThrow());
        Camera.write(
                window.on(() -> Camera.image(sheet.getScene().snapshot(null))),
                Path.of("target/pictures/export-sheet.png"));
        assertThat(window.on(() -> sheet.getScene().getRoot().lookupAll(".button").size())).isEqualTo(23);
        window.close();
    }

    private static boolean isIn(Node node, String style) {
        return node != null && (node.getStyleClass().contains(style) || isIn(node.getParent(), style));
    }

    private static String word(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    /// A window on Smith v. Finkley.
    private final class Read extends RealWindow {
        Read(Stage stage) {
            super(stage);
        }

        MarkedCase marked() {
            return view().notes().of(caseModel());
        }

        void highlight(String opinion, String words, MarkColor color) {
            robot.interact(() -> marked().mark("highlight", selection(opinion, words),
                    mark -> mark.colored(Optional.of(color), Instant.EPOCH)));
        }

        private Selection selection(String opinion, String words) {
            Edition edition = caseModel().file().opinion(opinion).orElseThrow().readingText();
            List<Block> body = edition.opinion().body();
            for (int block = 0; block < body.size(); block++) {
                int at = body.get(block).text().text().indexOf(words);
                if (at >= 0) {
                    Span span = new Span(at, at + words.length());
                    return Selection.of(edition, List.of(new Place(opinion, false, block, span))).orElseThrow();
                }
            }
            throw new AssertionError("not printed: " + words);
        }

        /// The brief as it reads, once the marks are at their places.
        List<String> lines() throws Exception {
            waitFor(() -> marked().places().get().inOrder().size() == marked().marks().get().marks().size()
                    && marked().marks().get().marks().stream()
                            .allMatch(mark -> marked().places().get().home(mark).isPresent()));
            return on(() -> view().brief().model().rows().get().stream().map(row -> switch (row) {
                case BriefRow.Heading heading -> heading.words();
                case BriefRow.Quoted quoted -> view().brief().model().quoted(quoted.mark()).orElseThrow().words();
                case BriefRow.Words own -> "= " + own.words();
                case BriefRow.Field field -> "_" + field.first();
            }).toList());
        }

        void save(ExportFormat format) throws Exception {
            Path target = folder.resolve("brief." + format.extension());
            robot.interact(() -> view().exports().model().save(ExportKind.BRIEF, format, target));
            waitFor(() -> view().exports().model().said().get().equals("The brief is in " + target + "."));
        }
    }
}
