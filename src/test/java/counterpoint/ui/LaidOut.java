package counterpoint.ui;

import counterpoint.ui.model.Desk;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.testfx.util.WaitForAsyncUtils;

/// The window, laid out and not shown: for what a test asks of places, sizes and words.
final class LaidOut {
    private LaidOut() {
    }

    /// Looks at a window of a size, on its own thread, once its first case is read.
    static void in(Shelf shelf, int width, int height, Consumer<MainView> look) {
        in(new WorkbenchModel(shelf, TaskRunner.inPlace()), width, height, look);
    }

    /// Looks at a window on this model.
    static void in(WorkbenchModel model, int width, int height, Consumer<MainView> look) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            model.start();
            MainView view = new MainView(model, Desk.inMemory(), BundledShelf.search(model));
            Scene scene = new Scene(view, width, height);
            Theme.LIGHT.dress(scene);
            Camera.settle(view);
            look.accept(view);
        });
    }

    /// The nodes in sight of a kind and a style, in order.
    static <T extends Node> List<T> all(Node root, Class<T> kind, String style) {
        List<T> found = new ArrayList<>();
        collect(root, kind, style, found);
        return found;
    }

    private static <T extends Node> void collect(Node node, Class<T> kind, String style, List<T> found) {
        if (!node.isVisible()) {
            return;
        }
        if (kind.isInstance(node) && (style.isEmpty() || node.getStyleClass().contains(style))) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, style, found));
        }
    }

    /// The words in sight of a style.
    static List<String> words(Node root, String style) {
        return all(root, Labeled.class, style).stream().map(Labeled::getText).toList();
    }

    /// Those of them that are cut.
    static List<String> cut(Node root, String style) {
        return all(root, Labeled.class, style).stream()
                .filter(Labeled::isTextTruncated)
                .map(Labeled::getText)
                .toList();
    }
}
