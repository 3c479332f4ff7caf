package counterpoint.ui.text;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// What lies over the text of a pane: marks, highlights, the selection and the caret. Only the cells that show a block are
/// drawn.
final class BlockOverlay {
    private final BlockCells cells;
    private Map<Integer, List<Decoration>> decorations = Map.of();
    private IntFunction<Highlights> highlights = _ -> Highlights.NONE;
    private TextSelection selection = TextSelection.NONE;
    private boolean caret;

    BlockOverlay(BlockCells cells) {
        this.cells = cells;
    }

    /// Marks and highlights are those of another text; the cells that come into sight are without any.
    void forgetMarks() {
        decorations = Map.of();
        highlights = _ -> Highlights.NONE;
    }

    void setDecorations(List<Decoration> marks) {
        decorations = marks.stream().collect(Collectors.groupingBy(Decoration::block));
        cells.live().forEach((block, cell) -> cell.decorate(decorations(block)));
    }

    List<Decoration> decorations(int block) {
        return decorations.getOrDefault(block, List.of());
    }

    /// Asked for each block that comes into sight.
    void setHighlights(IntFunction<Highlights> of) {
        highlights = of;
        cells.live().forEach((block, cell) -> cell.highlight(of.apply(block)));
    }

    Highlights highlights(int block) {
        return highlights.apply(block);
    }

    /// Whether the caret is shown where nothing is selected.
    void setCaret(boolean shown) {
        if (caret != shown) {
            caret = shown;
            cells.live().forEach(this::select);
        }
    }

    void setSelection(TextSelection selected) {
        selection = selected;
        cells.live().forEach(this::select);
    }

    /// Shows in the cell of a block what is selected of it, or the caret.
    void select(int block, BlockCell cell) {
        if (selection.touches(block)) {
            cell.select(selection.startIn(block), selection.endIn(block, cell.length()));
        } else {
            cell.select(0, 0);
        }
        TextPosition at = selection.caret();
        cell.caret(
                caret && selection.isEmpty() && at.block() == block
                        ? OptionalInt.of(Math.min(at.offset(), cell.length()))
                        : OptionalInt.empty());
    }
}
