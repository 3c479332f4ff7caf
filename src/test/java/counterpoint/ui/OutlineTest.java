package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

/// The outline shows where the reader is.
@ExtendWith(RealWindow.Closed.class)
class OutlineTest {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    @Test
    void followsTheReaderToTheEndAndBack() {
        assertThat(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            WorkbenchModel model = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
            model.start(BundledShelf.SMITH);
            MainView view = new MainView(model);
            Theme.LIGHT.dress(new Scene(view));
            view.resize(1600, 640);
            Camera.settle(view);
            ColumnModel left = model.model().orElseThrow().column(Column.LEFT).orElseThrow();
            List<Boolean> seen = new ArrayList<>();
            for (int paragraph : new int[] {96, 4, 90, 30}) {
                left.jumpTo(left.locator().beginning(paragraph).orElseThrow(), 0);
                Camera.settle(view);
                seen.add(isCurrentInSight(view.lookup(".outline")));
            }
            return seen;
        })).containsExactly(true, true, true, true);
    }

    private static boolean isCurrentInSight(Node outline) {
        Bounds room = outline.localToScene(outline.getLayoutBounds());
        return outline.lookupAll(".outline-part").stream()
                .filter(part -> part.getPseudoClassStates().contains(CURRENT))
                .map(part -> part.localToScene(part.getLayoutBounds()))
                .anyMatch(part -> part.getMinY() >= room.getMinY() - 1 && part.getMaxY() <= room.getMaxY() + 1);
    }
}
