package counterpoint.ui.imports;

import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextPosition;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Lies over the text and keeps each split bar on the room that its block leaves for it; also shows the caret, and
/// where a dragged bar would go.
final class BarLayer extends Pane {
    private static final double BEYOND = 16;

    private final TextPane pane;
    private final Region caret = new Region();
    private final Region target = new Region();
    private final Rectangle clip = new Rectangle();
    private List<SplitBar> bars = List.of();
    private List<Integer> blocks = List.of();

    BarLayer(TextPane pane) {
        this.pane = pane;
        setPickOnBounds(false);
        caret.getStyleClass().add("text-caret");
        target.getStyleClass().add("drop-line");
        for (Region line : List.of(caret, target)) {
            line.setManaged(false);
            line.setMouseTransparent(true);
            line.setVisible(false);
        }
        setClip(clip);
        pane.setOnPlaced(this::place);
        pane.selectionProperty().subscribe(this::place);
        pane.focusedProperty().subscribe(this::place);
    }

    /// Shows these bars on these blocks.
    void show(List<SplitBar> shown, List<Integer> blocks) {
        this.bars = List.copyOf(shown);
        this.blocks = List.copyOf(blocks);
        getChildren().setAll(bars);
        getChildren().addAll(target, caret);
        place();
    }

    Optional<SplitBar> bar(int opinion) {
        return bars.stream().filter(bar -> bar.opinion() == opinion).findFirst();
    }

    /// Shows that a bar would stand above a block; no block for none.
    void aim(Optional<Integer> block) {
        Optional<Bounds> at = block.flatMap(pane::boundsOf);
        target.setVisible(at.isPresent());
        at.ifPresent(box -> target.resizeRelocate(
                BEYOND, Math.rint(box.getMinY()) - 1, Math.max(0, pane.getWidth() - 2 * BEYOND), 3));
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        place();
    }

    private void place() {
        for (int index = 0; index < bars.size(); index++) {
            stand(bars.get(index), pane.boundsOf(blocks.get(index)));
        }
        TextPosition at = pane.selectionProperty().get().caret();
        boolean one = pane.selectionProperty().get().isEmpty() && pane.isFocused();
        Optional<Bounds> letter = one ? letter(at) : Optional.empty();
        caret.setVisible(letter.isPresent());
        letter.ifPresent(box -> caret.resizeRelocate(
                Math.rint(box.getMinX()) - 1, Math.rint(box.getMinY()), 2, Math.rint(box.getHeight())));
    }

    private Optional<Bounds> letter(TextPosition at) {
        return blocks.contains(at.block()) || at.block() >= pane.blocks().size()
                ? Optional.empty()
                : pane.boundsOf(at.block(), at.offset(), at.offset() + 1);
    }

    private void stand(SplitBar bar, Optional<Bounds> room) {
        bar.setVisible(room.isPresent());
        room.ifPresent(box -> {
            double y = Math.rint(box.getMinY() + (box.getHeight() - SplitBar.HEIGHT) / 2 + 2);
            bar.resizeRelocate(BEYOND, y, Math.max(0, pane.getWidth() - 2 * BEYOND), SplitBar.HEIGHT);
        });
    }
}
