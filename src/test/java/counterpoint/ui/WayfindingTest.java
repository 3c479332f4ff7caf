package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.session.ReadingSettings;
import counterpoint.ui.action.Action;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.Desk;
import counterpoint.ui.model.HintModel;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import counterpoint.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Palette, keys, going to a place, guide and tour.
@ExtendWith(RealWindow.Closed.class)
class WayfindingTest {
    private final List<String> kept = new ArrayList<>();

    private RealWindow open() {
        return new RealWindow(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            WorkbenchModel model = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
            model.start(BundledShelf.SMITH);
            Desk desk = Desk.with(ReadingSettings.standard(), _ -> {
            }, HintModel.with(Set.of(HintModel.WALK), kept::add));
            Scene scene = new Scene(new MainView(model, desk), 1024, 700);
            Theme.LIGHT.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return stage;
        }));
    }

    private static void type(RealWindow window, String words) {
        window.robot.interact(() -> {
            if (window.stage.getScene().getFocusOwner() instanceof TextField field) {
                field.setText(words);
            }
        });
    }

    private static Node focused(RealWindow window) {
        return window.on(() -> window.stage.getScene().getFocusOwner());
    }

    private static boolean isOpen(RealWindow window) {
        return window.on(() -> window.view().sheets().over().isOpen());
    }

    @Test
    void thePaletteGoesAnywhereAndDoesAnything() {
        RealWindow window = open();
        window.robot.interact(() -> window.pane(Column.RIGHT).requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(focused(window).getId()).isEqualTo("palette-field");
        assertThat(window.nameless()).isEmpty();
        type(window, "no such thing");
        assertThat(window.texts(".palette-nothing")).singleElement().asString().contains("no such thing");
        // The keyboard stays in the sheet, and goes back to where it was.
        window.press(KeyCode.TAB);
        assertThat(focused(window).getId()).isEqualTo("palette-field");
        window.press(KeyCode.ESCAPE);
        assertThat(focused(window)).isEqualTo(window.pane(Column.RIGHT));

        window.press(KeyCode.CONTROL, KeyCode.K);
        type(window, "points dispute show");
        window.press(KeyCode.ENTER);
        assertThat(isOpen(window)).isFalse();
        assertThat(window.view().model().view().get()).isEqualTo(View.DISPUTES);

        window.press(KeyCode.CONTROL, KeyCode.K);
        type(window, "medina cram case");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.UP);
        window.press(KeyCode.ENTER);
        assertThat(window.view().model().open().get().map(CaseEntry::id)).contains(BundledShelf.MEDINA);
        assertThat(window.view().model().view().get()).isEqualTo(View.READ);
    }

    @Test
    void theSheetOfKeysHasEveryActionAndLooksThroughThem() {
        RealWindow window = open();
        window.press(KeyCode.F1);
        assertThat(window.texts(".shortcut-words"))
                .containsExactlyInAnyOrderElementsOf(Action.all().stream().map(Action::words).toList());
        assertThat(window.nameless()).isEmpty();
        // Its letters are typed, and do nothing else.
        window.press(KeyCode.F);
        type(window, "linked pair");
        assertThat(window.texts(".shortcut-words"))
                .containsExactly("Next pair of linked passages", "Pair of linked passages before");

        window.press(KeyCode.SHIFT, KeyCode.F1);
        assertThat(window.on(() -> window.view().lookup("#guide-sections"))).isNotNull();
        assertThat(window.nameless()).isEmpty();
        window.robot.interact(() -> window.view().sheets().showAbout());
        assertThat(window.on(() -> ((Label) window.view().lookup("#about-version")).getText())).startsWith("Version");
        window.press(KeyCode.ESCAPE);
        assertThat(isOpen(window)).isFalse();
    }

    @Test
    void goingToAPlaceIsExplainedWhileItIsTyped() throws Exception {
        RealWindow window = open();
        window.robot.interact(() -> window.pane(Column.LEFT).requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.G);
        type(window, "p. 900");
        Label said = (Label) window.view().lookup("#goto-said");
        assertThat(said.getText()).startsWith("There is no “p. 900”. Majority: pages [1] to [44]");
        window.press(KeyCode.ENTER);
        assertThat(isOpen(window)).isTrue();

        type(window, "¶ 50");
        assertThat(window.on(() -> ((ListView<?>) window.view().lookup("#goto-list")).getItems())).hasSize(1);
        window.press(KeyCode.ENTER);
        assertThat(isOpen(window)).isFalse();
        assertThat(focused(window)).isEqualTo(window.pane(Column.LEFT));
        window.waitFor(() -> window.column(Column.LEFT).sight().get().orElseThrow()
                .holds(window.beginning(Column.LEFT, 50)));
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.waitFor(() -> window.column(Column.LEFT).paragraph() == 1);
    }

    @Test
    void theTourShowsFiveThingsOnce() {
        RealWindow window = open();
        window.robot.interact(() -> window.view().sheets().offerTour());
        WaitForAsyncUtils.waitForFxEvents();
        List<String> seen = new ArrayList<>();
        for (int step = 0; step < 5; step++) {
            seen.addAll(window.texts(".tour-title"));
            window.press(KeyCode.SPACE);
        }
        assertThat(seen).containsExactly(
                "Two opinions, side by side", "What a citation means, and why", "What answers what",
                "Mark as you read", "Find anything");
        assertThat(window.on(() -> window.view().sheets().isTouring())).isFalse();
        assertThat(kept).containsExactly(HintModel.TOUR);

        window.robot.interact(() -> window.view().sheets().offerTour());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.on(() -> window.view().sheets().isTouring())).isFalse();
        window.robot.interact(() -> window.view().sheets().showTour());
        window.press(KeyCode.ESCAPE);
        assertThat(window.on(() -> window.view().sheets().isTouring())).isFalse();
    }

    @Test
    void theFirstStartOpensTheWelcomeCaseWithItsTourAndTheNextOneWhereTheReaderWas(@TempDir Path folder)
            throws Exception {
        RealWindow first = start(folder);
        first.waitFor(() -> first.view().sheets().isTouring());
        assertThat(first.view().model().open().get().map(CaseEntry::id)).contains(BundledShelf.SMITH);
        first.press(KeyCode.ESCAPE);
        first.read(BundledShelf.MEDINA);
        first.close();

        RealWindow next = start(folder);
        next.waitFor(() -> next.view().room().isPresent());
        assertThat(next.view().model().open().get().map(CaseEntry::id)).contains(BundledShelf.MEDINA);
        assertThat(next.on(() -> next.view().sheets().isTouring())).isFalse();
        next.close();
    }

    private static RealWindow start(Path folder) {
        return new RealWindow(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Workbench.welcome(
                Holdings.of(new BundledShelf()), Workspace.open(folder), List.of())));
    }
}
