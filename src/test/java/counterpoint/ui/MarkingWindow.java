package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.Edition;
import counterpoint.casefile.PlacedMarks;
import counterpoint.casefile.Selection;
import counterpoint.note.Mark;
import counterpoint.opinion.Block;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.notes.MarkedCase;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextPosition;
import counterpoint.ui.text.TextSelection;
import counterpoint.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// The window of a student, who marks opinions by the keyboard.
final class MarkingWindow extends RealWindow {
    MarkingWindow(Stage stage) {
        super(stage);
    }

    /// A window on the bundled cases, over a workspace in a folder.
    static MarkingWindow in(Path folder) {
        return new MarkingWindow(RealWindow.over(folder));
    }

    /// A window on other cases.
    static MarkingWindow on(Shelf shelf, Path folder) {
        return new MarkingWindow(WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> Workbench.show(new Stage(), shelf, Workspace.open(folder))));
    }

    MarkedCase marks() {
        return view().notes().of(caseModel());
    }

    Mark only() {
        List<Mark> all = all();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    List<Mark> all() {
        return on(() -> marks().marks().get().marks());
    }

    Optional<String> chosen() {
        return on(() -> marks().chosen().get());
    }

    Marking marking() {
        return view().notes().marking(caseModel());
    }

    String text(int block) {
        return on(() -> pane(Column.RIGHT).blocks().get(block).text());
    }

    void undo() {
        press(KeyCode.CONTROL, KeyCode.Z);
    }

    /// Where a mark stands in the print that the right column shows.
    List<Place> places(Mark mark) throws Exception {
        waitFor(() -> !found(mark).isEmpty());
        return on(() -> found(mark));
    }

    private List<Place> found(Mark mark) {
        return marks().places().get().in(column(Column.RIGHT).edition().get()).all().stream()
                .filter(placed -> placed.mark().id().equals(mark.id()))
                .map(PlacedMarks.Placed::place)
                .toList();
    }

    /// Gives the keyboard to a column with the caret at a place.
    void caret(Column side, Place place) {
        robot.interact(() -> {
            column(side).scrollTo(place, 0.2);
            TextPane pane = pane(side);
            pane.requestFocus();
            pane.selectionProperty().set(TextSelection.at(new TextPosition(place.block(), place.clean().start())));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// With Shift and the arrows: to the end of this paragraph and four words into the next.
    void extendToNextParagraph() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        extendWords(4);
    }

    void extendWords(int words) {
        for (int word = 0; word < words; word++) {
            press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        }
    }

    /// Goes to words in a column and selects just these, as with the mouse; the panel opens at them.
    void select(Column side, String words) {
        Place place = place(column(side).edition().get(), words);
        caret(side, place);
        robot.interact(() -> pane(side).selectionProperty().set(new TextSelection(
                new TextPosition(place.block(), place.clean().start()),
                new TextPosition(place.block(), place.clean().end()))));
        press(KeyCode.SHIFT, KeyCode.LEFT);
        press(KeyCode.SHIFT, KeyCode.RIGHT);
    }

    /// Writes letter by letter once a field has the keyboard.
    ///
    /// @param field `#` and the id, or `.` and a style, of it or of what is around it
    void write(String field, String words) {
        Typing.write(robot, stage.getScene(), field, words);
    }

    /// Whether the node of an id is there and has the keyboard; on the window's thread.
    boolean hasKeyboard(String id) {
        return Optional.ofNullable(view().lookup(id)).filter(Node::isFocused).isPresent();
    }

    /// The selection that is just these words where they are first printed.
    Selection words(Column side, String words) {
        Edition edition = column(side).edition().get();
        return Selection.of(edition, List.of(place(edition, words))).orElseThrow();
    }

    private static Place place(Edition edition, String words) {
        List<Block> body = edition.opinion().body();
        for (int block = 0; block < body.size(); block++) {
            int at = body.get(block).text().text().indexOf(words);
            if (at >= 0) {
                return new Place(edition.opinion().id(), false, block, new Span(at, at + words.length()));
            }
        }
        throw new AssertionError("not printed: " + words);
    }
}
