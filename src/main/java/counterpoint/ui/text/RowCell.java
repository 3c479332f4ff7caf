package counterpoint.ui.text;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A cell of a list that shows a row of its own, as wide as the list and as tall as its wrapped words need.
///
/// @param <T> what a row shows
public abstract class RowCell<T> extends ListCell<T> {
    /// A cell whose row is not made yet.
    protected RowCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /// The row, the same for everything that the cell shows in turn.
    protected abstract Region row();

    /// Fills the row.
    protected abstract void show(T item);

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty ? null : row());
        if (!empty) {
            show(item);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return isEmpty() ? 0 : snappedTopInset() + row().prefHeight(inside) + snappedBottomInset();
    }
}
