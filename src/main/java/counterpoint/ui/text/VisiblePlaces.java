package counterpoint.ui.text;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/// Answers, of the visible blocks, which letter is where. Points and boxes are in pixels of the pane.
final class VisiblePlaces {

    private final NavigableMap<Integer, BlockCell> cells;
    private final Column column;

    VisiblePlaces(NavigableMap<Integer, BlockCell> cells, Column column) {
        this.cells = cells;
        this.column = column;
    }

    /// The place between two letters that is nearest to a point.
    TextPosition insertionAt(double x, double y) {
        int block = blockAt(y);
        return cellOf(block)
                .map(cell -> new TextPosition(block, cell.text().insertionAt(inCell(cell, x, y))))
                .orElse(TextPosition.START);
    }

    /// The position of the letter at a point, if a letter is there.
    Optional<TextPosition> characterAt(double x, double y) {
        int block = blockAt(y);
        OptionalInt at = cellOf(block)
                .map(cell -> cell.text().characterAt(inCell(cell, x, y)))
                .orElse(OptionalInt.empty());
        return at.isPresent() ? Optional.of(new TextPosition(block, at.getAsInt())) : Optional.empty();
    }

    /// The tinted area of a block.
    Optional<Bounds> boundsOf(int block) {
        return cellOf(block)
                .map(cell -> new BoundingBox(
                        column.left() - Column.BLEED,
                        cell.getLayoutY(),
                        column.width() + 2 * Column.BLEED,
                        cell.getHeight()));
    }

    /// The smallest box around a range; empty if its block is not visible or the range has no letter. A folded block has
    /// a box without height.
    Optional<Bounds> boundsOf(int block, int start, int end) {
        if (cellOf(block).filter(cell -> cell.getHeight() == 0).isPresent()) {
            return boundsOf(block);
        }
        return cellOf(block).flatMap(cell -> cell.text().ranges(start, end).stream()
                .map(r -> (Bounds) new BoundingBox(r.left(), cell.getLayoutY() + r.top(), r.width(), r.height()))
                .reduce(VisiblePlaces::union));
    }

    /// Where a caret at this position stands, if its block is visible.
    Optional<Bounds> caretAt(TextPosition position) {
        return cellOf(position.block()).map(cell -> {
            Rectangle2D caret = cell.text().caret(position.offset());
            return new BoundingBox(
                    caret.getMinX(), cell.getLayoutY() + caret.getMinY(), caret.getWidth(), caret.getHeight());
        });
    }

    private int blockAt(double y) {
        for (Map.Entry<Integer, BlockCell> entry : cells.entrySet()) {
            if (y < entry.getValue().getLayoutY() + entry.getValue().getHeight()) {
                return entry.getKey();
            }
        }
        return cells.isEmpty() ? 0 : cells.lastKey();
    }

    private Optional<BlockCell> cellOf(int block) {
        return Optional.ofNullable(cells.get(block));
    }

    private static Point2D inCell(BlockCell cell, double x, double y) {
        return new Point2D(x, y - cell.getLayoutY());
    }

    private static Bounds union(Bounds a, Bounds b) {
        double left = Math.min(a.getMinX(), b.getMinX());
        double top = Math.min(a.getMinY(), b.getMinY());
        return new BoundingBox(
                left, top, Math.max(a.getMaxX(), b.getMaxX()) - left, Math.max(a.getMaxY(), b.getMaxY()) - top);
    }
}
