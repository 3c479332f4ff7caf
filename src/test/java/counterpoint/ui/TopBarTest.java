package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

/// The bar on top holds what it has, in every window, view and case.
@ExtendWith(RealWindow.Closed.class)
class TopBarTest {
    private static final List<Integer> WIDTHS = List.of(2560, 900, 960, 1023, 1024, 1100, 1159, 1160, 1219, 1220, 1279,
            1280, 1439,
            1440, 1600);
    private static final double TOUCHES = 0.5;
    private static final double LEAST_GAP = 4;

    private static MainView window(String open) {
        WorkbenchModel model = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
        model.start(open);
        MainView view = new MainView(model);
        Theme.LIGHT.dress(new Scene(view));
        return view;
    }

    private static void size(MainView view, int width) {
        view.resize(width, 700);
        Camera.settle(view);
    }

    @Test
    void nothingTouchesNorIsCut() {
        assertThat(WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            List<String> faults = new ArrayList<>();
            for (String open : List.of(BundledShelf.SMITH, BundledShelf.MEDINA)) {
                MainView view = window(open);
                for (boolean notes : new boolean[] {false, true}) {
                    view.panes().roomForNotes().set(notes);
                    for (View shown : View.values()) {
                        view.model().show(shown);
                        for (int width : WIDTHS) {
                            size(view, width);
                            faults(view).forEach(fault -> faults.add(width + " " + shown + ": " + fault));
                        }
                    }
                }
            }
            return faults;
        })).isEmpty();
    }

    @Test
    void aViewIsFoundAtOnePlaceWhateverIsShown() {
        Map<String, Set<Double>> places = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Map<String, Set<Double>> found = new TreeMap<>();
            MainView view = window(BundledShelf.SMITH);
            for (View shown : View.values()) {
                view.model().show(shown);
                for (int width : WIDTHS) {
                    size(view, width);
                    tabs(view).forEach((words, place) -> found
                            .computeIfAbsent(width + " " + words, _ -> new HashSet<>()).add(place));
                }
            }
            return found;
        });
        assertThat(places).hasSizeGreaterThan(3 * WIDTHS.size());
        assertThat(places.entrySet().stream()
                .filter(tab -> tab.getKey().matches("\\d+ (Read|Disputes|Authorities)"))
                .filter(tab -> tab.getValue().size() > 1))
                .isEmpty();
    }

    /// What has no tab is in the menu, so that each view can be reached with the mouse in any window.
    @Test
    void everyViewHasATabOrStandsInTheMenu() {
        Map<Integer, List<String>> reached = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Map<Integer, List<String>> found = new TreeMap<>();
            MainView view = window(BundledShelf.SMITH);
            for (int width : WIDTHS) {
                size(view, width);
                List<String> words = new ArrayList<>(tabs(view).keySet());
                MenuButton more = (MenuButton) view.lookup("#more-views");
                if (more.isVisible()) {
                    more.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
                    more.getItems().forEach(item -> words.add(item.getText()));
                }
                found.put(width, words.stream().sorted().toList());
            }
            return found;
        });
        assertThat(reached).hasSize(WIDTHS.size());
        assertThat(reached.values())
                .containsOnly(List.of("Authorities", "Disputes", "Doctrines", "Notes", "Read", "Search"));
    }

    @Test
    void viewChosenInTheMenuIsShownAndHasItsTab() {
        List<String> tabs = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            MainView view = window(BundledShelf.SMITH);
            size(view, 1024);
            MenuButton more = (MenuButton) view.lookup("#more-views");
            more.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            more.getItems().stream().filter(item -> item.getText().equals("Notes")).forEach(MenuItem::fire);
            size(view, 1024);
            assertThat(view.model().view().get()).isEqualTo(View.NOTES);
            return List.copyOf(tabs(view).keySet());
        });
        assertThat(tabs).contains("Notes").doesNotContain("Doctrines");
    }

    private static Map<String, Double> tabs(MainView view) {
        Map<String, Double> places = new HashMap<>();
        view.lookupAll(".tab-button").stream()
                .map(ToggleButton.class::cast)
                .filter(Node::isVisible)
                .forEach(tab -> places.put(tab.getText(), bounds(tab).getMinX()));
        return places;
    }

    private static List<String> faults(MainView view) {
        List<Node> parts = parts(view.lookup(".top-bar"));
        List<String> faults = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            Node part = parts.get(at);
            if (part instanceof Labeled label && label.isTextTruncated()) {
                faults.add("cut: " + label.getText());
            }
            if (bounds(part).getMaxX() > view.getWidth() + TOUCHES) {
                faults.add("outside: " + part);
            }
            if (at > 0 && bounds(part).getMinX() < bounds(parts.get(at - 1)).getMaxX() + gap(parts.get(at - 1), part)) {
                faults.add("touches: " + parts.get(at - 1) + " and " + part);
            }
        }
        return faults;
    }

    /// Back, its menu and forward are one control; all others stand apart.
    private static double gap(Node one, Node other) {
        return one.getParent().equals(other.getParent()) && one.getStyleClass().contains("segment")
                ? -TOUCHES
                : LEAST_GAP - TOUCHES;
    }

    /// What the reader sees in the bar, from left to right.
    private static List<Node> parts(Node node) {
        List<Node> found = new ArrayList<>();
        if (!node.isVisible()) {
            return found;
        }
        if (node instanceof Labeled || node instanceof TextField) {
            found.add(node);
        } else if (node instanceof Parent parent && !node.getStyleClass().contains("box-drop")) {
            parent.getChildrenUnmodifiable().stream()
                    .filter(child -> !child.getStyleClass().contains("search-key"))
                    .forEach(child -> found.addAll(parts(child)));
        }
        return found;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
