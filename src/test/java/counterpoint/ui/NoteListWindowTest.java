package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Authority;
import counterpoint.casefile.Selection;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.View;
import counterpoint.ui.model.notes.NoteFacet;
import counterpoint.ui.model.notes.NoteRow;
import counterpoint.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A student finds notes of two cases again, and writes on an authority that both cite.
@ExtendWith(RealWindow.Closed.class)
class NoteListWindowTest {
    private static final Instant NOW = Instant.EPOCH;

    @TempDir
    private Path folder = Path.of("");

    private RealWindow open() throws Exception {
        RealWindow window = new RealWindow(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Stage stage = Workbench.show(new Stage(), new BundledShelf(), Workspace.open(folder));
            stage.setWidth(1240);
            stage.setHeight(780);
            return stage;
        }));
        window.read(BundledShelf.MEDINA);
        window.read(BundledShelf.SMITH);
        return window;
    }

    private static CaseModel model(RealWindow window, String id) {
        return window.view().model().entry(id).orElseThrow().model().orElseThrow();
    }

    private static void mark(RealWindow window, String id, Column side, int paragraph, UnaryOperator<Mark> says) {
        window.robot.interact(() -> {
            CaseModel model = model(window, id);
            ColumnModel column = model.column(side).orElseThrow();
            Place there = column.locator().beginning(paragraph).orElseThrow().at(new Span(0, 40));
            window.view().notes().of(model).mark(
                    "highlight", Selection.of(column.edition().get(), List.of(there)).orElseThrow(), says);
        });
    }

    private static UnaryOperator<Mark> colored(MarkColor color) {
        return mark -> mark.colored(Optional.of(color), NOW);
    }

    @SuppressWarnings("unchecked")
    private static <T> ListView<T> list(RealWindow window, String id) {
        return (ListView<T>) window.view().lookup("#" + id);
    }

    private static List<NoteRow> listed(RealWindow window) {
        return window.on(() -> window.view().pages().notes().model().listed().get().found().rows());
    }

    private static void check(RealWindow window, NoteFacet facet, String value) {
        window.robot.interact(() -> window.view().lookupAll(".check-box").stream()
                .filter(box -> ("note-" + facet + "-" + value).equals(box.getId()))
                .forEach(box -> ((CheckBox) box).fire()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void notesOfTwoCasesAreFilteredOpenedDeletedAndBroughtBack() throws Exception {
        RealWindow window = open();
        mark(window, BundledShelf.MEDINA, Column.LEFT, 3, colored(MarkColor.HOLDING));
        mark(window, BundledShelf.MEDINA, Column.RIGHT, 3, mark -> colored(MarkColor.DISSENT).apply(mark)
                .noted("Jury or judge?", NOW));
        mark(window, BundledShelf.SMITH, Column.LEFT, 3, colored(MarkColor.HOLDING));
        mark(window, BundledShelf.SMITH, Column.RIGHT, 4, mark -> colored(MarkColor.HOLDING).apply(mark)
                .tagged(List.of("exam"), NOW));
        window.waitFor(() -> window.view().notes().of(model(window, BundledShelf.SMITH)).places().get()
                .inOrder().size() == 2);
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        window.waitFor(() -> window.view().model().view().get() == View.NOTES
                && window.view().pages().notes().model().listed().get().found().rows().size() == 4);
        assertThat(window.nameless()).isEmpty();
        window.picture("notes-all");

        check(window, NoteFacet.COLOR, "holding");
        window.waitFor(() -> listed(window).size() == 3);
        check(window, NoteFacet.SIDE, "DISSENT");
        window.waitFor(() -> listed(window).size() == 1);
        check(window, NoteFacet.TAG, "exam");
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        Typing.write(window.robot, window.stage.getScene(), "#notes-field", "exam");
        window.waitFor(() -> window.view().pages().notes().model().filter().get().text().equals("exam"));
        assertThat(listed(window)).extracting(NoteRow::caseId).containsExactly(BundledShelf.SMITH);
        window.picture("notes-filtered");

        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.waitFor(() -> window.view().model().view().get() == View.READ);
        assertThat(window.on(() -> window.view().notes().of(window.caseModel()).chosenMark().orElseThrow().tags()))
                .containsExactly("exam");
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.waitFor(() -> window.view().model().view().get() == View.NOTES);

        window.press(KeyCode.ESCAPE);
        window.waitFor(() -> listed(window).size() == 4);
        window.robot.interact(() -> {
            list(window, "notes-list").getSelectionModel().clearSelection();
            list(window, "notes-list").getSelectionModel().selectIndices(1, 3);
        });
        window.press(KeyCode.DELETE);
        window.waitFor(() -> listed(window).size() == 2);
        assertThat(window.on(() -> window.view().desk().history().undoName())).contains("deletion of 2 notes");
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.waitFor(() -> listed(window).size() == 4);
        window.robot.interact(() -> list(window, "notes-list").getSelectionModel().clearAndSelect(1));
        window.press(KeyCode.DIGIT8);
        window.waitFor(() -> listed(window).getFirst().mark().color().equals(Optional.of(MarkColor.QUESTION)));
        window.close();
    }

    @Test
    void aNoteOnAnAuthorityIsAtAllItsMentionsInBothCasesAndAfterARestart() throws Exception {
        RealWindow window = open();
        choose(window, BundledShelf.SMITH);
        window.waitFor(() -> window.view().lookup("#note-open") != null);
        window.robot.interact(() -> ((Button) window.view().lookup("#note-open")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        Typing.write(window.robot, window.stage.getScene(), "#authority-note-field", "Read it before class");
        window.robot.interact(() -> window.view().lookup("#authority-parenthetical").requestFocus());
        Typing.write(window.robot, window.stage.getScene(), "#authority-parenthetical", "holding that facts wait");
        window.robot.interact(() -> ((TextInputControl) window.view().lookup("#authority-tags")).requestFocus());
        window.robot.interact(() -> ((MenuButton) window.view().lookup("#authority-use")).getItems().get(3).fire());
        window.picture("authority-note-writing");
        window.robot.interact(() -> ((Button) window.view().lookup("#note-done")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.texts(".authority-note-words")).contains("(holding that facts wait)", "Read it before class");
        assertThat(signs(window, BundledShelf.SMITH)).isPositive();
        window.picture("authority-note");
        window.close();

        RealWindow again = open();
        assertThat(signs(again, BundledShelf.SMITH)).isPositive();
        choose(again, BundledShelf.MEDINA);
        assertThat(signs(again, BundledShelf.MEDINA)).isPositive();
        assertThat(again.texts(".authority-note-words")).contains("(holding that facts wait)", "Read it before class");
        again.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        again.waitFor(() -> listed(again).size() == 1 && listed(again).getFirst().isOnAuthority());
        again.robot.interact(() -> again.view().model().show(View.AUTHORITIES));
        again.waitFor(() -> again.texts(".table-shared").contains("●"));
        again.picture("authority-note-table");
        again.close();
    }

    private static void choose(RealWindow window, String id) throws Exception {
        window.read(id);
        window.robot.interact(() -> window.caseModel().chooser().choose(authority(window, id)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Authority authority(RealWindow window, String id) {
        return model(window, id).file().authorities().authorities().stream()
                .filter(one -> one.name().equals("Johnson v. Jones"))
                .findFirst()
                .orElseThrow();
    }

    /// How many signs of a note stand in the columns; as many as there are mentions.
    private static long signs(RealWindow window, String id) throws Exception {
        window.read(id);
        return window.on(() -> {
            String key = authority(window, id).key();
            long signs = 0;
            for (Column side : Column.values()) {
                long shown = window.pane(side).blocks().stream()
                        .mapToLong(block -> block.text().chars().filter(one -> one == '●').count())
                        .sum();
                long mentions = window.column(side).mentions(mention -> mention.means(key)).stream()
                        .map(mention -> mention.citation().place().at(new Span(
                                mention.citation().place().clean().end(), mention.citation().place().clean().end())))
                        .distinct()
                        .count();
                assertThat(shown).isEqualTo(mentions);
                signs += shown;
            }
            return signs;
        });
    }
}
