package counterpoint.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// Shows one block with its marks and margin labels. Cells are used again for other blocks.
final class BlockCell extends Region {

    private final Region tint = new Region();
    private final Group marks = new Group();
    private final Path selection = new Path();
    private final Line caret = new Line();
    private final BlockText text = new BlockText();
    private final MarginLabels margin = new MarginLabels();
    private final MarginFlags flags;

    private List<Decoration> decorations = List.of();
    private Highlights highlights = Highlights.NONE;
    private Column column = Column.in(0, Typesetting.STANDARD, MarginSide.LEFT, false);
    private String words = "";
    private int length;

    /// A kind of shapes, and whether they lie below the letters.
    private record Layer(boolean band, DecorationKind kind) implements Comparable<Layer> {
        @Override
        public int compareTo(Layer other) {
            return band == other.band ? kind.compareTo(other.kind) : Boolean.compare(band, other.band);
        }
    }

    /// @param flagged hears the id of a flag that is clicked
    BlockCell(Consumer<String> flagged) {
        flags = new MarginFlags(flagged);
        setManaged(false);
        getStyleClass().add("block");
        selection.getStyleClass().setAll("selection");
        caret.getStyleClass().setAll("caret");
        caret.setOpacity(0);
        tint.setManaged(false);
        getChildren().addAll(tint, marks, selection, caret, text, margin, flags);
        getChildren().forEach(child -> child.setManaged(false));
        setAccessibleRole(AccessibleRole.TEXT);
    }

    BlockText text() {
        return text;
    }

    /// How many characters it shows.
    int length() {
        return length;
    }

    /// Shows a block in a column, and takes the height that it needs.
    void show(TextBlock block, Column in, List<Decoration> shown, Highlights marked) {
        column = in;
        words = block.accessible();
        boolean folded = block.style() == BlockStyle.FOLDED;
        getChildren().forEach(child -> child.setVisible(!folded));
        BlockMetrics metrics = block.style().at(column.setting());
        text.show(block, metrics);
        double lines = text.layOut(
                column.left() + metrics.indent(), metrics.above(), column.width() - 2 * metrics.indent());
        resize(column.paneWidth(), folded ? 0 : Math.ceil(metrics.above() + lines + metrics.below()));
        tint.resizeRelocate(
                column.left() - Column.BLEED, 1, column.width() + 2 * Column.BLEED, getHeight() - 2);
        length = block.text().length();
        margin.show(block, text, metrics, column);
        decorations = List.copyOf(shown);
        flag(marked);
        draw();
    }

    void highlight(Highlights marked) {
        if (!marked.equals(highlights)) {
            flag(marked);
            draw();
        }
    }

    private void flag(Highlights marked) {
        highlights = marked;
        setAccessibleText(marked.accessible().isEmpty() ? words : words + " " + marked.accessible());
        flags.show(marked.flags(), text, margin, column);
    }

    void decorate(List<Decoration> shown) {
        if (!shown.equals(decorations)) {
            decorations = List.copyOf(shown);
            draw();
        }
    }

    /// Shows the selection from `start` to before `end`; none if they are equal.
    void select(int start, int end) {
        selection.getElements().setAll(
                start < end ? DecorationShapes.selection(text.selection(start, end)) : List.of());
    }

    /// Shows the caret before a character, or none.
    void caret(OptionalInt offset) {
        caret.setOpacity(offset.isPresent() ? 1 : 0);
        offset.ifPresent(at -> {
            Rectangle2D place = text.caret(at);
            double x = Math.rint(place.getMinX()) + 0.5;
            caret.setStartX(x);
            caret.setEndX(x);
            caret.setStartY(Math.rint(place.getMinY()));
            caret.setEndY(Math.rint(place.getMaxY()));
        });
    }

    private void draw() {
        tint.getStyleClass().clear();
        Map<Layer, List<PathElement>> shapes = new TreeMap<>();
        for (Decoration mark : Stream.concat(decorations.stream(), highlights.decorations().stream()).toList()) {
            if (mark.kind().form() == DecorationKind.Form.TINT) {
                tint.getStyleClass().setAll("tint", mark.kind().styleClass());
                tint(mark);
            } else {
                List<LineRange> parts = text.ranges(mark.start(), mark.end());
                shapes.computeIfAbsent(new Layer(mark.level() > 0, mark.kind()), _ -> new ArrayList<>())
                        .addAll(mark.level() > 0
                                ? DecorationShapes.bands(mark.level(), parts)
                                : DecorationShapes.of(mark.kind(), parts));
            }
        }
        tint.setVisible(!tint.getStyleClass().isEmpty() && text.isVisible());
        marks.getChildren().setAll(paths(shapes));
    }

    /// Behind the whole block, or behind the lines on which its range stands.
    private void tint(Decoration mark) {
        List<LineRange> lines = text.ranges(mark.start(), mark.end());
        boolean fromTop = mark.start() == 0 || lines.isEmpty();
        boolean toEnd = mark.end() == 0 || mark.end() >= length || lines.isEmpty();
        double top = fromTop ? 1 : Math.floor(lines.getFirst().top()) - 1;
        double bottom = toEnd ? getHeight() - 1 : Math.ceil(lines.getLast().bottom()) + 2;
        tint.resizeRelocate(tint.getLayoutX(), top, tint.getWidth(), bottom - top);
    }

    /// Fills first, then lines, in the order of their kinds; all lie behind the letters.
    private static List<Path> paths(Map<Layer, List<PathElement>> shapes) {
        List<Path> paths = new ArrayList<>();
        shapes.forEach((layer, elements) -> {
            Path path = new Path(elements);
            path.getStyleClass().setAll("decoration", layer.kind().styleClass());
            if (layer.band()) {
                path.getStyleClass().add("band");
            }
            paths.add(path);
        });
        return paths;
    }
}
