package counterpoint.ui.text;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The few cells that show the visible blocks. A cell that scrolls out of view waits here for its next block.
final class BlockCells {

    private final List<Node> parent;
    private final NavigableMap<Integer, BlockCell> live = new TreeMap<>();
    private final Deque<BlockCell> spare = new ArrayDeque<>();

    private final Consumer<String> flagged;

    BlockCells(List<Node> parent, Consumer<String> flagged) {
        this.parent = parent;
        this.flagged = flagged;
    }

    Optional<BlockCell> at(int block) {
        return Optional.ofNullable(live.get(block));
    }

    /// A cell for a block that has none; the caller gives it its content.
    BlockCell take(int block) {
        BlockCell cell = spare.isEmpty() ? new BlockCell(flagged) : spare.pop();
        if (cell.getParent() == null) {
            parent.add(cell);
        }
        cell.setVisible(true);
        live.put(block, cell);
        return cell;
    }

    /// Lets go of all cells but those of the blocks from `first` to `last`.
    void keep(int first, int last) {
        release(live.headMap(first, false));
        release(live.tailMap(last, false));
    }

    /// Lets go of the cell of a block, if it has one.
    void release(int block) {
        release(live.subMap(block, true, block, true));
    }

    void releaseAll() {
        release(live);
    }

    NavigableMap<Integer, BlockCell> live() {
        return live;
    }

    private void release(Map<Integer, BlockCell> gone) {
        Collection<BlockCell> cells = gone.values();
        cells.forEach(cell -> cell.setVisible(false));
        spare.addAll(cells);
        gone.clear();
    }
}
