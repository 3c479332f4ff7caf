package counterpoint.ui;

import counterpoint.ui.model.Column;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.search.Visit;
import counterpoint.ui.theme.Containment;
import java.util.List;
import javafx.scene.Node;

/// Gives the keyboard to the text of the open case.
final class TextFocus {
    private final WorkbenchModel model;
    private final ReadingRooms rooms;
    private final List<Node> beside;

    /// @param beside the panes in which the reader may be at work
    TextFocus(WorkbenchModel model, ReadingRooms rooms, Node... beside) {
        this.model = model;
        this.rooms = rooms;
        this.beside = List.of(beside);
    }

    /// Gives it back to the first column, unless another page is shown or the reader is at work beside the text.
    void giveBack() {
        rooms.room().get().filter(_ -> model.view().get() == View.READ && !isBeside())
                .flatMap(room -> room.column(Column.LEFT))
                .ifPresent(column -> column.pane().requestFocus());
    }

    private boolean isBeside() {
        return rooms.getScene() != null
                && beside.stream().anyMatch(pane -> Containment.holds(pane, rooms.getScene().getFocusOwner()));
    }

    /// Gives it to the column in which a hit is read.
    void read(Visit visit) {
        rooms.room().get()
                .flatMap(open -> open.column(visit.column()))
                .ifPresent(column -> column.pane().requestFocus());
    }
}
