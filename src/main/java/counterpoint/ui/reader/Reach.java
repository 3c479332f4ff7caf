package counterpoint.ui.reader;

import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.Extent;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.VisibleBlocks;
import java.util.Optional;
import javafx.geometry.Bounds;

/// Says how far passages reach down a column.
final class Reach {
    private final TextPane pane;
    private final ColumnText text;

    Reach(TextPane pane, ColumnText text) {
        this.pane = pane;
        this.text = text;
    }

    /// Where a passage stands; whole paragraphs, or just its words.
    Extent of(Passage passage, boolean whole) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Place part : passage.places()) {
            Extent extent = of(part, whole);
            top = Math.min(top, extent.top());
            bottom = Math.max(bottom, extent.bottom());
        }
        return new Extent(top, bottom, pane.getHeight());
    }

    private Extent of(Place part, boolean whole) {
        int block = text.index(part);
        Span range = text.range(part);
        Optional<Bounds> bounds = whole ? pane.boundsOf(block) : pane.boundsOf(block, range.start(), range.end());
        return bounds.map(box -> new Extent(box.getMinY(), box.getMaxY(), pane.getHeight()))
                .orElseGet(() -> outOfSight(block));
    }

    private Extent outOfSight(int block) {
        VisibleBlocks visible = pane.visibleBlocksProperty().get();
        return block < visible.first()
                ? new Extent(-1, -1, pane.getHeight())
                : new Extent(pane.getHeight() + 1, pane.getHeight() + 1, pane.getHeight());
    }
}
