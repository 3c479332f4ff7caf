package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Authority;
import counterpoint.compare.Treatment;
import counterpoint.export.ExportFormat;
import counterpoint.export.ExportKind;
import counterpoint.note.Mark;
import counterpoint.note.MarkTarget;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.brief.BriefRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A student prepares a case as the user guide tells it, closes the window, finds all again, and hands the notes on to
/// another reader.
@ExtendWith(RealWindow.Closed.class)
class StudentTest {
    private static final String FACTS = "The following facts are undisputed.";
    private static final String ISSUE = "We review the denial of a summary judgment motion raising qualified immunity"
            + " questions de novo.";
    private static final String HOLDING = "Because Mr. Medina has failed to satisfy his burden in overcoming the"
            + " officers’ assertion of qualified immunity";
    private static final String REASONING = "Crawford-El should be read narrowly in light of the specific issue before"
            + " the Court.";
    private static final String DISSENT = "The majority’s undue emphasis on the interest of the defendant";
    private static final String CITED = "Breidenbach v. Bolish, 126 F.3d 1288 (10th Cir. 1997)";
    private static final String QUESTION = "May a court decide on undisputed facts that force was reasonable?";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCaseIsMarkedBriefedAndTakenElsewhereFoundAgainAndHandedOn() throws Exception {
        MarkingWindow window = MarkingWindow.in(folder.resolve("workspace"));
        window.read(BundledShelf.MEDINA);
        highlight(window, Column.LEFT, FACTS, KeyCode.DIGIT1);
        highlight(window, Column.LEFT, ISSUE, KeyCode.DIGIT2);
        highlight(window, Column.LEFT, REASONING, KeyCode.DIGIT4);
        highlight(window, Column.LEFT, HOLDING, KeyCode.DIGIT3);
        window.press(KeyCode.N);
        window.write(".note-field", "The burden decides.");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.T);
        window.write(".tag-field", "burden");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ESCAPE);
        highlight(window, Column.RIGHT, DISSENT, KeyCode.DIGIT5);
        window.picture("student-marked");
        annotate(window);
        annotateAuthority(window);

        brief(window);
        window.picture("student-brief");
        List<Mark> marked = window.all();
        List<String> briefed = brief(window.view());
        assertThat(briefed).containsExactly(
                "Facts", "“" + FACTS + "”", "= " + QUESTION, "Issue", "“" + ISSUE + "”", "Holding",
                "“" + HOLDING + "”", "Reasoning", "“" + REASONING + "”", "Dissent", "“" + DISSENT + "”");
        export(window);
        window.close();

        MarkingWindow again = MarkingWindow.in(folder.resolve("workspace"));
        again.read(BundledShelf.MEDINA);
        assertThat(again.all()).isEqualTo(marked);
        assertThat(again.on(() -> again.view().notes().authorities().now().get().marks()))
                .extracting(Mark::note).containsExactly("Read with Harlow.");
        again.robot.interact(() -> again.view().brief().toggle());
        again.waitFor(() -> brief(again.view()).equals(briefed));
        again.close();

        MarkingWindow other = MarkingWindow.in(folder.resolve("other"));
        other.read(BundledShelf.MEDINA);
        other.robot.interact(() -> other.view().brief().incoming().take(folder.resolve("notes.jsonld")));
        other.waitFor(() -> other.view().brief().incoming().said().get().equals(
                "7 notes were read from notes.jsonld, 7 of them new."));
        assertThat(other.all()).containsExactlyInAnyOrderElementsOf(marked);
        assertThat(other.on(() -> other.view().notes().authorities().now().get().marks()))
                .extracting(Mark::note).containsExactly("Read with Harlow.");
        other.undo();
        assertThat(other.all()).isEmpty();
        assertThat(other.on(() -> other.view().notes().authorities().now().get().marks())).isEmpty();
        other.close();
    }

    private static void highlight(MarkingWindow window, Column side, String words, KeyCode key) {
        window.select(side, words);
        window.press(key);
    }

    /// A parenthetical of the student's on a citation.
    private static void annotate(MarkingWindow window) throws Exception {
        window.robot.interact(() -> {
            window.column(Column.LEFT).scrollTo(window.words(Column.LEFT, CITED).parts().getFirst(), 0.3);
            window.marking().select(Optional.of(window.words(Column.LEFT, CITED)));
            window.marking().citation().annotate(Optional.of("heightened pleading before Crawford-El"),
                    Optional.of(Treatment.CITES_NEUTRALLY));
        });
        Mark said = window.all().getLast();
        assertThat(said.target()).isInstanceOf(MarkTarget.OfCitation.class);
        assertThat(window.on(() -> window.marking().quotation().orElseThrow().plain())).contains("126 F.3d 1288");
        window.press(KeyCode.ESCAPE);
    }

    /// A note on an authority as a whole, from its card.
    private static void annotateAuthority(MarkingWindow window) throws Exception {
        Authority crawford = window.on(() -> window.caseModel().file().authorities().authorities().stream()
                .filter(authority -> authority.name().startsWith("Crawford-El"))
                .findFirst()
                .orElseThrow());
        window.robot.interact(() -> window.caseModel().chooser().choose(crawford));
        window.waitFor(() -> window.view().lookup("#note-open") != null);
        window.robot.interact(() -> window.robot.lookup("#note-open").queryButton().fire());
        window.write("#authority-note-field", "Read with Harlow.");
        window.picture("student-authority");
        window.robot.interact(() -> window.robot.lookup("#note-done").queryButton().fire());
        assertThat(window.on(() -> window.view().notes().onAuthorities().on(crawford)))
                .extracting(Mark::note).containsExactly("Read with Harlow.");
    }

    /// The student's words under Issue, and moved up to the end of Facts.
    private static void brief(MarkingWindow window) throws Exception {
        window.robot.interact(() -> window.pane(Column.LEFT).requestFocus());
        window.press(KeyCode.B);
        window.waitFor(() -> brief(window.view()).size() == 10);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.write("#brief-field", QUESTION);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ALT, KeyCode.UP);
        window.waitFor(() -> brief(window.view()).indexOf("= " + QUESTION) == 2);
    }

    private static List<String> brief(MainView view) {
        return view.brief().model().rows().get().stream().map(row -> switch (row) {
            case BriefRow.Heading heading -> heading.words();
            case BriefRow.Quoted quoted -> view.brief().model().quoted(quoted.mark()).orElseThrow().words();
            case BriefRow.Words own -> "= " + own.words();
            case BriefRow.Field field -> "_" + field.first();
        }).toList();
    }

    private void export(MarkingWindow window) throws Exception {
        for (ExportFormat format : List.of(
                ExportFormat.DOCX, ExportFormat.PDF, ExportFormat.MD, ExportFormat.HTML)) {
            save(window, ExportKind.BRIEF, format, "brief");
        }
        save(window, ExportKind.NOTES, ExportFormat.JSONLD, "notes");
        assertThat(Files.readString(folder.resolve("brief.md"))).contains("## Issue", QUESTION, "burden decides");
        assertThat(Files.readString(folder.resolve("brief.html"))).contains(">Issue</h2>", QUESTION);
        assertThat(folder.resolve("brief.docx")).isNotEmptyFile();
        assertThat(folder.resolve("brief.pdf")).isNotEmptyFile();
        window.robot.interact(() -> window.pane(Column.RIGHT).requestFocus());
        window.select(Column.RIGHT, DISSENT);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(window.on(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("“" + DISSENT).contains("252 F.3d 1124, 1134", "(Seymour, J., dissenting)");
    }

    private void save(MarkingWindow window, ExportKind kind, ExportFormat format, String name) throws Exception {
        Path target = folder.resolve(name + "." + format.extension());
        window.robot.interact(() -> window.view().exports().model().save(kind, format, target));
        window.waitFor(() -> window.view().exports().model().said().get().endsWith("in " + target + "."));
    }
}
