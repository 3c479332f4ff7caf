package counterpoint.ui;

import counterpoint.ui.model.Column;
import counterpoint.ui.reader.ColumnView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The panes in the order of F6: rail, left column, right column, inspector.
final class PaneRing {
    private final List<Node> panes = new ArrayList<>();

    PaneRing(Node rail, Optional<ReadingRoom> room, Node inspector) {
        panes.add(rail);
        for (Column side : Column.values()) {
            room.flatMap(open -> open.column(side)).map(ColumnView::pane).ifPresent(panes::add);
        }
        panes.add(inspector);
    }

    /// Moves the focus from where it is to the next visible pane, or the one before.
    void move(Optional<Node> focused, int step) {
        List<Node> visible = panes.stream().filter(Node::isVisible).toList();
        int at = focused.map(node -> indexOf(visible, node)).orElse(-1);
        int next = at < 0 ? 0 : Math.floorMod(at + step, visible.size());
        firstFocusable(visible.get(next)).ifPresent(Node::requestFocus);
    }

    private static int indexOf(List<Node> panes, Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            int index = panes.indexOf(node);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(PaneRing::firstFocusable)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
