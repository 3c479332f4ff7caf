package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

/// What scrolls ends where its words end.
@ExtendWith(RealWindow.Closed.class)
class ScrollEndTest {
    /// Between two words, and below the last ones.
    private static final double MOST = 64;

    @Test
    void nothingScrollsIntoEmptiness() {
        assertThat(WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            WorkbenchModel model = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
            model.start(BundledShelf.SMITH);
            MainView view = new MainView(model);
            Theme.LIGHT.dress(new Scene(view));
            List<String> empty = new ArrayList<>();
            for (int width : new int[] {1024, 1600, 2560}) {
                view.resize(width, 700);
                for (View shown : View.values()) {
                    model.show(shown);
                    Camera.settle(view);
                    find(view, width + " " + shown, empty);
                }
                sheets(view.sheets()).forEach((name, show) -> {
                    show.run();
                    Camera.settle(view);
                    find(view, width + " " + name, empty);
                });
            }
            return empty;
        })).isEmpty();
    }

    private static Map<String, Runnable> sheets(Sheets sheets) {
        return new TreeMap<>(Map.of(
                "keys", sheets::showShortcuts, "guide", sheets::showGuide, "about", sheets::showAbout,
                "palette", sheets::showPalette));
    }

    private static void find(Node node, String where, List<String> empty) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ScrollPane pane && pane.getContent() != null) {
            double gap = widestGap(pane.getContent());
            if (pane.getContent().getLayoutBounds().getHeight() > pane.getViewportBounds().getHeight() && gap > MOST) {
                empty.add(where + ": " + pane.getAccessibleText() + " has nothing for " + Math.round(gap));
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> find(child, where, empty));
        }
    }

    /// How far one scrolls at most without seeing anything.
    private static double widestGap(Node content) {
        List<Extent> seen = new ArrayList<>();
        collect(content, content, seen);
        double height = content.getLayoutBounds().getHeight();
        double end = 0;
        double widest = 0;
        for (Extent one : seen.stream().sorted(Comparator.comparingDouble(Extent::top)).toList()) {
            widest = Math.max(widest, one.top() - end);
            end = Math.max(end, one.bottom());
        }
        return Math.max(widest, height - end);
    }

    private record Extent(double top, double bottom) {
    }

    private static void collect(Node node, Node content, List<Extent> seen) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control || node instanceof Shape || !(node instanceof Parent parent)) {
            Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            seen.add(new Extent(bounds.getMinY(), bounds.getMaxY()));
        } else {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, content, seen));
        }
    }
}
