package counterpoint.ui.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// Shows one block with its marks and margin labels. Cells are used again for other blocks.
final class BlockCell extends Region {

    private final Region tint = new Region();
    private final Group marks = new Group();
    private final Path selection = new Path();
    private final BlockText text = new BlockText();
    private final MarginLabels margin = new MarginLabels();

    private List<Decoration> decorations = List.of();
    private int length;

    BlockCell() {
        setManaged(false);
        getStyleClass().add("block");
        selection.getStyleClass().setAll("selection");
        tint.setManaged(false);
        getChildren().addAll(tint, marks, selection, text, margin);
        getChildren().forEach(child -> child.setManaged(false));
        setAccessibleRole(AccessibleRole.TEXT);
    }

    BlockText text() {
        return text;
    }

    /// Shows a block in a column, and takes the height that it needs.
    void show(TextBlock block, Column column, List<Decoration> shown) {
        setAccessibleText(block.accessible());
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
        draw();
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

    private void draw() {
        tint.getStyleClass().clear();
        Map<DecorationKind, List<PathElement>> shapes = new EnumMap<>(DecorationKind.class);
        for (Decoration mark : decorations) {
            if (mark.kind().form() == DecorationKind.Form.TINT) {
                tint.getStyleClass().setAll("tint", mark.kind().styleClass());
                tint(mark);
            } else {
                shapes.computeIfAbsent(mark.kind(), k -> new ArrayList<>())
                        .addAll(DecorationShapes.of(mark.kind(), text.ranges(mark.start(), mark.end())));
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
    private static List<Path> paths(Map<DecorationKind, List<PathElement>> shapes) {
        List<Path> paths = new ArrayList<>();
        shapes.forEach((kind, elements) -> {
            Path path = new Path(elements);
            path.getStyleClass().setAll("decoration", kind.styleClass());
            paths.add(path);
        });
        return paths;
    }
}
