package counterpoint.ui.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A few words of a text with their marks, as tall as their lines: for lists of quotations. Not to be selected or
/// scrolled; a whole text is shown by [TextPane].
public final class Excerpt extends Region {
    private final BlockCell cell = new BlockCell(_ -> {
    });
    private final double size;
    private final int lines;
    private TextBlock block = TextBlock.of(BlockStyle.CONTINUATION, "");
    private List<Decoration> marks = List.of();
    private double laidOut = -1;
    /// How tall the block is in each width that was asked for: a list asks a row several times, in two widths.
    private final Map<Double, Double> heights = new HashMap<>();

    /// An excerpt whose ordinary letters have `size` pixels.
    public Excerpt(double size) {
        this(size, Integer.MAX_VALUE);
    }

    /// An excerpt of so many lines at most, of which the last ends in an ellipsis if that is not all.
    public Excerpt(double size, int lines) {
        this.size = size;
        this.lines = lines;
        getStyleClass().addAll("text-pane", "excerpt");
        getChildren().add(cell);
        setMouseTransparent(true);
        setMinWidth(0);
    }

    /// Shows a block; its marks are those of block 0.
    public void show(TextBlock shown, List<Decoration> decorations) {
        block = shown;
        marks = List.copyOf(decorations);
        laidOut = -1;
        heights.clear();
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width > 0 ? width : getWidth();
        return heights.computeIfAbsent(whole(known > 0 ? known : prefWidth(-1)), within -> {
            setWithin(within);
            double height = cell.getHeight();
            if (getWidth() > 0) {
                // Who only asks does not move what is seen.
                setWithin(whole(getWidth()));
            }
            return height;
        });
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// About all in one line: a grid makes its columns no wider than what is preferred when it asks how tall they are.
    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(block.text().length() * size * Typesetting.STANDARD.face().letterWidth());
    }

    @Override
    protected void layoutChildren() {
        setWithin(whole(getWidth()));
        cell.relocate(0, 0);
    }

    private static double whole(double width) {
        return Math.max(1, Math.floor(width));
    }

    private void setWithin(double width) {
        if (width != laidOut) {
            laidOut = width;
            Column column = new Column(
                    width, 1, width - 2, Typesetting.STANDARD.withSize(size), MarginSide.LEFT, false);
            cell.show(block, column, marks, Highlights.NONE);
            cut(column);
            // New marks would stand in black until the next pulse.
            cell.applyCss();
        }
    }

    /// Takes word by word away until the rest and its ellipsis have room.
    private void cut(Column column) {
        int end = cell.text().endOf(lines);
        boolean whole = end >= block.text().length();
        while (!whole && end > 0) {
            end = block.text().lastIndexOf(' ', end - 1);
            TextBlock rest = block.upTo(Math.max(0, end));
            cell.show(rest, column, List.of(), Highlights.NONE);
            whole = cell.text().endOf(lines) >= rest.text().length();
        }
    }
}
