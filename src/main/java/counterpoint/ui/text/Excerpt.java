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
    private TextBlock block = TextBlock.of(BlockStyle.CONTINUATION, "");
    private List<Decoration> marks = List.of();
    private double laidOut = -1;
    /// How tall the block is in each width that was asked for: a list asks a row several times, in two widths.
    private final Map<Double, Double> heights = new HashMap<>();

    /// An excerpt whose ordinary letters have `size` pixels.
    public Excerpt(double size) {
        this.size = size;
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
        return heights.computeIfAbsent(whole(width > 0 ? width : getWidth()), within -> {
            setWithin(within);
            return cell.getHeight();
        });
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
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
            cell.show(block,
                    new Column(width, 1, width - 2, Typesetting.STANDARD.withSize(size), MarginSide.LEFT, false),
                    marks, Highlights.NONE);
            // New marks would stand in black until the next pulse.
            cell.applyCss();
        }
    }
}
