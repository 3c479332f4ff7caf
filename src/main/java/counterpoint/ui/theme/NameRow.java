package counterpoint.ui.theme;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A name with a short word about it: side by side where both fit whole, else the name in up to two lines and the word
/// below it. Cut is only a name that two lines do not hold.
public final class NameRow extends Region {
    private static final double GAP = 8;
    private static final int MOST_LINES = 2;

    private final Label name;
    private final Label word;
    private final double least;

    /// @param least the height of a row in which both fit
    public NameRow(Label name, Label word, double least) {
        this.name = name;
        this.word = word;
        this.least = least;
        name.setWrapText(true);
        getChildren().addAll(name, word);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width) {
        return computePrefWidth(-1) <= width;
    }

    /// Whole pixels, in a window or outside of any.
    private static double line(Label label) {
        return label.getText().isEmpty() ? 0 : Math.ceil(label.prefHeight(-1));
    }

    private double lines(double width) {
        // A label without room for all of its last line leaves that line out.
        return Math.min(Math.ceil(name.prefHeight(width)), MOST_LINES * (line(name) + 1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(name.prefWidth(-1)) + (word.getText().isEmpty() ? 0 : GAP + Math.ceil(word.prefWidth(-1)));
    }

    @Override
    protected double computePrefHeight(double width) {
        double edges = Math.max(0, least - line(name));
        return edges + (width < 0 || fits(width) ? line(name) : lines(width) + line(word));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = Math.max(0, least - line(name)) / 2;
        if (fits(width)) {
            double wide = word.getText().isEmpty() ? 0 : Math.ceil(word.prefWidth(-1));
            name.resizeRelocate(0, top, width - wide, line(name));
            word.resizeRelocate(
                    width - wide, top + name.getBaselineOffset() - word.getBaselineOffset(), wide, line(word));
        } else {
            name.resizeRelocate(0, top, width, lines(width));
            word.resizeRelocate(0, top + lines(width), width, line(word));
        }
    }
}
