package counterpoint.ui.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The window onto all blocks: it knows which block is at its top, and how far that block is pushed out.
///
/// Keeping a block and an offset, rather than a sum of heights, holds the text still when a guessed height
/// above it turns out wrong.
final class BlockViewport extends Region {

    /// Empty space after the last block.
    private static final double FOOT = 40;

    private final BlockCells cells;
    private final BlockOverlay overlay;
    private final Rectangle clip = new Rectangle();
    private final Runnable whenPlaced;

    private List<TextBlock> blocks = List.of();
    private HeightIndex heights = new HeightIndex(0, i -> 0);
    private Column column = Column.in(0, Typesetting.STANDARD, MarginSide.LEFT, false);
    private Column wanted = column;

    private int first;
    private double offset;
    private Optional<Place> asked = Optional.empty();
    private Optional<Place> held = Optional.empty();

    /// A position whose line stands `y` pixels below the top; while the pane has no height, a fraction of it.
    private record Place(TextPosition position, double y) {
    }

    /// @param flagged hears the id of a flag that is clicked
    BlockViewport(Runnable whenPlaced, Consumer<String> flagged) {
        this.whenPlaced = whenPlaced;
        this.cells = new BlockCells(getChildren(), flagged);
        this.overlay = new BlockOverlay(cells);
        setManaged(false);
        setClip(clip);
    }

    List<TextBlock> blocks() {
        return blocks;
    }

    void setBlocks(List<TextBlock> shown) {
        blocks = List.copyOf(shown);
        overlay.forgetMarks();
        first = 0;
        offset = 0;
        held = Optional.empty();
        asked = Optional.empty();
        cells.releaseAll();
        guessHeights();
        place();
    }

    /// Shows some blocks otherwise; the cells of all others stay as they are.
    void change(List<TextBlock> shown) {
        List<TextBlock> before = blocks;
        blocks = List.copyOf(shown);
        overlay.forgetMarks();
        for (int block = 0; block < blocks.size(); block++) {
            if (!blocks.get(block).equals(before.get(block))) {
                cells.release(block);
                heights.set(block, guess(block));
            }
        }
        place();
    }

    /// What lies over the blocks.
    BlockOverlay overlay() {
        return overlay;
    }

    /// Sets the type and the side of the margin.
    void setColumn(Typesetting setting, MarginSide side, boolean facing) {
        wanted = Column.in(getWidth(), setting, side, facing);
        requestLayout();
    }

    void scrollBy(double pixels) {
        held = Optional.empty();
        offset += pixels;
        place();
    }

    /// Scrolls so that `pixels` of the text, as far as its height is known, are above the top.
    void scrollToPixel(double pixels) {
        held = Optional.empty();
        first = heights.at(pixels);
        offset = pixels - heights.top(first);
        place();
    }

    void scrollTo(TextPosition position, double fraction) {
        if (getHeight() <= 0 || isNeedsLayout()) {
            asked = Optional.of(new Place(position, fraction));
            requestLayout();
        } else {
            hold(new Place(position, fraction * getHeight()));
            place();
        }
    }

    double position() {
        return heights.top(Math.min(first, blocks.size())) + offset;
    }

    /// The height of all blocks; guessed where a block was never visible.
    double contentHeight() {
        return heights.total() + FOOT;
    }

    VisibleBlocks visible() {
        return cells.live().isEmpty()
                ? VisibleBlocks.NONE
                : new VisibleBlocks(cells.live().firstKey(), cells.live().lastKey());
    }

    /// Finds the places of what is visible.
    VisiblePlaces places() {
        return new VisiblePlaces(cells.live(), column);
    }

    /// Where a block begins in the whole text; partly a guess, as [#contentHeight()] is.
    double topOf(int block) {
        return heights.top(Math.clamp(block, 0, blocks.size()));
    }

    /// Where the line of a position begins, below the top of the window.
    double lineTop(TextPosition position) {
        if (blocks.isEmpty() || getWidth() <= 0) {
            return 0;
        }
        int block = Math.min(position.block(), blocks.size() - 1);
        double line = cell(block).text().lineOf(position.offset()).top();
        return heights.top(block) + line - position();
    }

    /// Shows a block if it is not visible, and finds the line that holds `position`.
    TextSelection lineOf(TextPosition position) {
        BlockText.TextLine line = cell(position.block()).text().lineOf(position.offset());
        return new TextSelection(
                new TextPosition(position.block(), line.start()), new TextPosition(position.block(), line.end()));
    }

    int cellCount() {
        return getChildren().size();
    }

    /// A screen reader meets the visible blocks in the order of the text, whatever the order of their cells.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.CHILDREN
                ? FXCollections.observableArrayList(cells.live().values())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        Column next = Column.in(getWidth(), wanted.setting(), wanted.marginSide(), wanted.facing());
        if (!next.equals(column)) {
            breakLinesFor(next);
        }
        asked.ifPresent(place -> hold(new Place(place.position(), place.y() * getHeight())));
        asked = Optional.empty();
        place();
    }

    /// Holds the place last sought, or the line at the top, so a drag of a divider ends with the text where it began.
    private void breakLinesFor(Column next) {
        Optional<Place> place = held.or(this::placeAtTop);
        column = next;
        cells.releaseAll();
        guessHeights();
        place.ifPresent(this::hold);
    }

    private Optional<Place> placeAtTop() {
        return cells.at(first).map(cell -> {
            int at = cell.text().insertionAt(new Point2D(column.left(), offset + 1));
            BlockText.TextLine line = cell.text().lineOf(at);
            return new Place(new TextPosition(first, line.start()), line.top() - offset);
        });
    }

    /// Brings a place where it is wanted; it stays there until the reader scrolls.
    private void hold(Place place) {
        held = Optional.of(place);
        if (blocks.isEmpty()) {
            return;
        }
        first = Math.min(place.position().block(), blocks.size() - 1);
        boolean folded = blocks.get(first).style() == BlockStyle.FOLDED;
        double line = folded ? 0 : cell(first).text().lineOf(place.position().offset()).top();
        offset = line - place.y();
    }

    private void guessHeights() {
        heights = new HeightIndex(blocks.size(), this::guess);
    }

    private double guess(int block) {
        TextBlock shown = blocks.get(block);
        return shown.style() == BlockStyle.FOLDED
                ? 0
                : shown.style().at(column.setting()).estimatedHeight(shown.text().length(), column.width());
    }

    /// Finds the block at the top, fills the window from there with cells, and moves them to their places.
    private void place() {
        if (getWidth() <= 0 || blocks.isEmpty()) {
            cells.releaseAll();
            whenPlaced.run();
            return;
        }
        settleTop();
        double missing = getHeight() - FOOT - fill();
        if (missing > 0) {
            offset -= missing;
            settleTop();
            fill();
        }
        move();
        whenPlaced.run();
    }

    private void settleTop() {
        while (offset < 0 && first > 0) {
            first--;
            offset += cell(first).getHeight();
        }
        offset = Math.max(0, offset);
        while (first < blocks.size() - 1 && offset >= cell(first).getHeight()) {
            offset -= cell(first).getHeight();
            first++;
        }
    }

    /// Answers where the last block ends, if the window reaches to it.
    private double fill() {
        double y = -offset;
        int block = first;
        while (block < blocks.size() && y < getHeight()) {
            y += cell(block).getHeight();
            block++;
        }
        cells.keep(first, block - 1);
        return block == blocks.size() ? y : getHeight();
    }

    private void move() {
        double y = -offset;
        for (BlockCell cell : cells.live().values()) {
            cell.relocate(0, Math.rint(y));
            y += cell.getHeight();
        }
    }

    private BlockCell cell(int block) {
        return cells.at(block).orElseGet(() -> {
            BlockCell cell = cells.take(block);
            cell.show(blocks.get(block), column, overlay.decorations(block), overlay.highlights(block));
            overlay.select(block, cell);
            heights.set(block, cell.getHeight());
            return cell;
        });
    }
}
