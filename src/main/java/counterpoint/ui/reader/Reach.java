package counterpoint.ui.reader;

import counterpoint.casefile.Selection;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.Extent;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.VisibleBlocks;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Says how far passages and words reach in a column, in pixels of its pane.
final class Reach {
    private final TextPane pane;
    private final ColumnText text;

    Reach(TextPane pane, ColumnText text) {
        this.pane = pane;
        this.text = text;
    }

    /// Where the words of a passage stand.
    Extent of(Passage passage) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Place part : passage.places()) {
            Extent extent = of(part);
            top = Math.min(top, extent.top());
            bottom = Math.max(bottom, extent.bottom());
        }
        return new Extent(top, bottom, pane.getHeight());
    }

    /// The box around words as far as they are in sight; empty if none of them is.
    Optional<Bounds> around(Selection words) {
        return words.parts().stream()
                .flatMap(part -> {
                    Span range = text.range(part);
                    return pane.boundsOf(text.index(part), range.start(), range.end()).stream();
                })
                .filter(box -> box.getMaxY() > 0 && box.getMinY() < pane.getHeight())
                .reduce(Reach::union);
    }

    private static Bounds union(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left, top, Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    private Extent of(Place part) {
        int block = text.index(part);
        if (!pane.visibleBlocksProperty().get().contains(block)) {
            return outOfSight(block);
        }
        Span range = text.range(part);
        return pane.boundsOf(block, range.start(), range.end())
                .map(box -> new Extent(box.getMinY(), box.getMaxY(), pane.getHeight()))
                .orElseGet(() -> outOfSight(block));
    }

    private Extent outOfSight(int block) {
        VisibleBlocks visible = pane.visibleBlocksProperty().get();
        return block < visible.first()
                ? new Extent(-1, -1, pane.getHeight())
                : new Extent(pane.getHeight() + 1, pane.getHeight() + 1, pane.getHeight());
    }
}
