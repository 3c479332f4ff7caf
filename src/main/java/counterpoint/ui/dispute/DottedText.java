package counterpoint.ui.dispute;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/// Words over several lines, each line underlined with dots, as what is computed looks.
final class DottedText extends Region {
    private static final double BELOW = 1.5;

    private final Text words;
    private final Path dots = new Path();

    /// @param style the style class of the words
    DottedText(String text, String style) {
        words = new Text(text);
        words.getStyleClass().add(style);
        words.setTextOrigin(VPos.TOP);
        dots.getStyleClass().add("dots");
        dots.setManaged(false);
        getChildren().addAll(words, dots);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double before = words.getWrappingWidth();
        words.setWrappingWidth(width < 0 ? 0 : width);
        double height = words.getLayoutBounds().getHeight() + BELOW + 1;
        words.setWrappingWidth(before);
        return Math.ceil(height);
    }

    @Override
    protected void layoutChildren() {
        words.setWrappingWidth(getWidth());
        dots.getElements().clear();
        for (Line line : Line.of(words.rangeShape(0, words.getText().length()))) {
            double y = Math.floor(line.bottom() + BELOW) - 0.5;
            dots.getElements().addAll(new MoveTo(line.left(), y), new LineTo(line.right(), y));
        }
    }

    /// Where a line of the words lies.
    private record Line(double left, double right, double bottom) {
        private static final Line NONE = new Line(Double.MAX_VALUE, 0, 0);

        /// A range's shape is a rectangle a line, each beginning with a move.
        static List<Line> of(PathElement[] shape) {
            List<Line> lines = new ArrayList<>();
            for (PathElement element : shape) {
                switch (element) {
                    case MoveTo at -> lines.add(NONE.with(at.getX(), at.getY()));
                    case LineTo at -> lines.add(lines.removeLast().with(at.getX(), at.getY()));
                    default -> {
                        // It closes the rectangle.
                    }
                }
            }
            return lines;
        }

        private Line with(double x, double y) {
            return new Line(Math.min(left, x), Math.max(right, x), Math.max(bottom, y));
        }
    }
}
