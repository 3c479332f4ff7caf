package counterpoint.ui.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The window onto all blocks: it knows which block is at its top, and how far that block is pushed out.
///
/// Keeping a block and an offset, rather than a sum of heights, holds the text still when a guessed height
/// above it turns out wrong.
final class BlockViewport extends Region {

    /// Empty space after the last block.
    private static final double FOOT = 40;

    private final BlockCells cells = new BlockCells(getChildren());
    private final Rectangle clip = new Rectangle();
    private final Runnable whenPlaced;

    private List<TextBlock> blocks = List.of();
    private Map<Integer, List<Decoration>> decorations = Map.of();
    private TextSelection selection = TextSelection.NONE;
    private HeightIndex heights = new HeightIndex(0, i -> 0);
    private Column column = Column.in(0, BlockStyle.REFERENCE_SIZE, MarginSide.LEFT);
    private Column wanted = column;

    private int first;
    private double offset;
    private Optional<Place> asked = Optional.empty();
    private Optional<Place> held = Optional.empty();

    /// A position whose line stands `y` pixels below the top; while the pane has no height, a fraction of it.
    private record Place(TextPosition position, double y) {}

    BlockViewport(Runnable whenPlaced) {
        this.whenPlaced = whenPlaced;
        setManaged(false);
        setClip(clip);
    }

    List<TextBlock> blocks() {
        return blocks;
    }

    void setBlocks(List<TextBlock> shown) {
        blocks = List.copyOf(shown);
        decorations = Map.of();
        first = 0;
        offset = 0;
        held = Optional.empty();
        asked = Optional.empty();
        cells.releaseAll();
        guessHeights();
        place();
    }

    void setDecorations(List<Decoration> marks) {
        decorations = marks.stream().collect(Collectors.groupingBy(Decoration::block));
        cells.live().forEach(this::decorate);
    }

    void setSelection(TextSelection selected) {
        selection = selected;
        cells.live().forEach(this::select);
    }

    /// Sets the reading size and the side of the margin.
    void setColumn(double readingSize, MarginSide side) {
        wanted = Column.in(getWidth(), readingSize, side);
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

    /// The place between two letters that is nearest to a point.
    TextPosition insertionAt(double x, double y) {
        int block = blockAt(y);
        return cells.at(block)
                .map(cell -> new TextPosition(block, cell.text().insertionAt(inCell(cell, x, y))))
                .orElse(TextPosition.START);
    }

    /// The position of the letter at a point, if a letter is there.
    Optional<TextPosition> characterAt(double x, double y) {
        int block = blockAt(y);
        OptionalInt at = cells.at(block)
                .map(cell -> cell.text().characterAt(inCell(cell, x, y)))
                .orElse(OptionalInt.empty());
        return at.isPresent() ? Optional.of(new TextPosition(block, at.getAsInt())) : Optional.empty();
    }

    /// The tinted area of a block.
    Optional<Bounds> boundsOf(int block) {
        return cells.at(block)
                .map(cell -> new BoundingBox(
                        column.left() - Column.BLEED,
                        cell.getLayoutY(),
                        column.width() + 2 * Column.BLEED,
                        cell.getHeight()));
    }

    /// The smallest box around a range; empty if its block is not visible or the range has no letter.
    Optional<Bounds> boundsOf(int block, int start, int end) {
        return cells.at(block).flatMap(cell -> cell.text().ranges(start, end).stream()
                .map(r -> (Bounds)
                        new BoundingBox(r.left(), cell.getLayoutY() + r.top(), r.width(), r.height()))
                .reduce(BlockViewport::union));
    }

    /// Where a caret at this position stands, if its block is visible.
    Optional<Bounds> caretAt(TextPosition position) {
        return cells.at(position.block()).map(cell -> {
            Rectangle2D caret = cell.text().caret(position.offset());
            return new BoundingBox(
                    caret.getMinX(), cell.getLayoutY() + caret.getMinY(), caret.getWidth(), caret.getHeight());
        });
    }

    /// The first and last position of the line that holds `position`.
    TextSelection lineOf(TextPosition position) {
        BlockText.TextLine line = cell(position.block()).text().lineOf(position.offset());
        return new TextSelection(
                new TextPosition(position.block(), line.start()), new TextPosition(position.block(), line.end()));
    }

    int cellCount() {
        return getChildren().size();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        Column next = Column.in(getWidth(), wanted.readingSize(), wanted.marginSide());
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
        offset = cell(first).text().lineOf(place.position().offset()).top() - place.y();
    }

    private void guessHeights() {
        heights = new HeightIndex(
                blocks.size(),
                i -> blocks.get(i)
                        .style()
                        .at(column.readingSize())
                        .estimatedHeight(blocks.get(i).text().length(), column.width()));
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
            cell.show(blocks.get(block), column, marksOf(block));
            select(block, cell);
            heights.set(block, cell.getHeight());
            return cell;
        });
    }

    private void decorate(int block, BlockCell cell) {
        cell.decorate(marksOf(block));
    }

    private List<Decoration> marksOf(int block) {
        return decorations.getOrDefault(block, List.of());
    }

    private void select(int block, BlockCell cell) {
        if (selection.touches(block)) {
            int length = blocks.get(block).text().length();
            cell.select(selection.startIn(block), selection.endIn(block, length));
        } else {
            cell.select(0, 0);
        }
    }

    private int blockAt(double y) {
        for (Map.Entry<Integer, BlockCell> entry : cells.live().entrySet()) {
            if (y < entry.getValue().getLayoutY() + entry.getValue().getHeight()) {
                return entry.getKey();
            }
        }
        return Math.max(0, visible().last());
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
