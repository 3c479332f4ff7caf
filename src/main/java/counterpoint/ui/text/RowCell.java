package counterpoint.ui.text;

import counterpoint.ui.theme.Tip;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A cell of a list that shows a row of its own, as wide as the list and as tall as its wrapped words need.
///
/// @param <T> what a row shows
public abstract class RowCell<T> extends ListCell<T> {
    private Optional<T> shown = Optional.empty();
    private int shownAt = -1;

    /// A cell whose row is not made yet.
    protected RowCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /// The row, the same for everything that the cell shows in turn.
    protected abstract Region row();

    /// Fills the row.
    protected abstract void show(T item);

    /// The cell shows nothing any more: a row whose content is made anew for each item lets go of it.
    protected void emptied() {
        // Most rows only take other words.
    }

    /// An empty cell keeps its row, unseen: one that is taken out and put back is styled anew as a whole.
    ///
    /// A list tells its cells twice of what they show, once as it is filled and once as it is laid out; the second time it is
    /// the very same item. One that is only equal may have come with news that stand beside it.
    @Override
    @SuppressWarnings("ReferenceEquality")
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        row().setVisible(!empty);
        if (empty) {
            shown = Optional.empty();
            Tip.off(this);
            emptied();
        } else {
            setGraphic(row());
            if (shown.filter(one -> one == item).isEmpty() || shownAt != getIndex()) {
                show(item);
            }
            shown = Optional.of(item);
        }
        shownAt = getIndex();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return isEmpty() ? 0 : snappedTopInset() + row().prefHeight(inside) + snappedBottomInset();
    }
}
