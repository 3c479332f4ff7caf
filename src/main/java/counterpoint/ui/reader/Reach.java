package counterpoint.ui.reader;

import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.Extent;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.VisibleBlocks;

/// Says how far passages reach down a column.
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
