package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.View;
import counterpoint.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Whoever works without a mouse reaches everything in every view, hears what it is, and is never caught.
@ExtendWith(RealWindow.Closed.class)
class FocusWalkTest {
    private static final int MOST_STOPS = 2_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theKeyboardReachesEverythingInEveryView() throws Exception {
        Path comesIn = Files.writeString(folder.resolve("harbor.txt"), ImportDesk.TWO_OPINIONS);
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        Holdings holdings = new Holdings(new BundledShelf(), ImportDesk.bundled(workspace).holdings().intake());
        Stage stage = WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> Workbench.show(new Stage(), holdings, workspace));
        RealWindow window = new RealWindow(stage);
        window.read(BundledShelf.SMITH);
        window.robot.interact(() -> window.view().imports().bring(List.of(comesIn)));
        window.waitFor(() -> window.view().imports().current().get().isPresent());
        for (View view : View.values()) {
            window.robot.interact(() -> window.view().model().show(view));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.nameless()).as("without a name in " + view).isEmpty();
            Walk walk = window.on(() -> Walk.through(window.view()));
            assertThat(walk.missed()).as("never reached in " + view).isEmpty();
            assertThat(walk.unseen()).as("has the keyboard and is not seen in " + view).isEmpty();
        }
        window.close();
    }

    /// What the keyboard met on its way once around.
    ///
    /// @param missed what can take the keyboard and was not met
    /// @param unseen what took the keyboard outside the window
    private record Walk(List<Node> missed, List<Node> unseen) {
        static Walk through(Parent root) {
            List<Node> all = new ArrayList<>();
            collect(root, all);
            Set<Node> met = new LinkedHashSet<>();
            List<Node> unseen = new ArrayList<>();
            all.getFirst().requestFocus();
            for (int step = 0; step < MOST_STOPS; step++) {
                Node now = root.getScene().getFocusOwner();
                if (!met.add(now)) {
                    break;
                }
                Camera.settle(root);
                if (!isSeen(now)) {
                    unseen.add(now);
                }
                now.requestFocusTraversal(TraversalDirection.NEXT);
            }
            all.removeAll(met);
            return new Walk(all, unseen);
        }

        private static void collect(Node node, List<Node> found) {
            if (!node.isVisible() || node.isDisabled()) {
                return;
            }
            if (node.isFocusTraversable()) {
                found.add(node);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
            }
        }

        private static boolean isSeen(Node node) {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return bounds.intersects(0, 0, node.getScene().getWidth(), node.getScene().getHeight());
        }
    }
}
