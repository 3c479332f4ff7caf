package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.View;
import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.table.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.control.Cell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A decision of many opinions, with long names, in every part of the window.
@ExtendWith(RealWindow.Closed.class)
class ManyOpinionsTest {
    private static final int SEPARATE = 30;

    @TempDir
    private Path folder = Path.of("");

    private void in(int width, Consumer<MainView> look) {
        LaidOut.in(
                new MadeShelf(folder)
                        .with("many", MadeShelf.manyOpinions(SEPARATE))
                        .with("short", MadeShelf.decision("ANNA HARBOR", List.of("We affirm."), List.of("I dissent."))),
                width, 900, look);
    }

    @Test
    void theOutlineTellsItsOpinionsApart() {
        in(1500, view -> {
            assertThat(LaidOut.words(view, "outline-kind")).contains(
                    "Majority", "Concurrence", "Concurrence in judgment", "Concurrence in part", "Dissent");
            assertThat(LaidOut.cut(view, "outline-kind")).isEmpty();
            assertThat(LaidOut.cut(view.lookup(".outline"), "outline-where")).isEmpty();
        });
    }

    @Test
    void aLongNameOfACaseTakesTwoLinesWithItsCourtBelow() {
        in(1500, view -> {
            ListView<?> list = (ListView<?>) view.lookup("#all-cases");
            List<Double> rows = heights(list);
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst()).isGreaterThan(rows.getLast());
            assertThat(list.getHeight()).isEqualTo(rows.getFirst() + rows.getLast());
            assertThat(LaidOut.all(list, ScrollBar.class, "")).isEmpty();
            assertThat(LaidOut.cut(list, "case-list-court")).isEmpty();
        });
    }

    private static List<Double> heights(ListView<?> list) {
        return LaidOut.all(list, Region.class, "list-cell").stream()
                .filter(row -> row instanceof Cell<?> cell && !cell.isEmpty())
                .map(Region::getHeight)
                .toList();
    }

    @Test
    void aShortNameOfACaseHasItsCourtBesideIt() {
        LaidOut.in(new BundledShelf(), 1500, 900, view -> {
            ListView<?> list = (ListView<?>) view.lookup("#all-cases");
            assertThat(heights(list)).hasSize(3).startsWith(24.0, 24.0);
            assertThat(heights(list).getLast()).isGreaterThan(48);
            assertThat(LaidOut.words(list, "case-list-name"))
                    .contains("A Very Long Name of a Case v. Department of Revenue");
            assertThat(LaidOut.cut(list, "case-list-name")).isEmpty();
        });
    }

    @Test
    void theMatrixGivesWayToWhatIsChosenBesideIt() {
        in(1500, view -> {
            view.model().show(View.AUTHORITIES);
            view.pages().authorities().form().set(Form.MATRIX);
            Camera.settle(view);
            view.resize(1000, 900);
            AuthoritiesModel model = view.pages().authorities().model();
            model.rows().get().stream().findFirst().ifPresent(model::choose);
            Camera.settle(view);
            Bounds matrix = view.lookup(".matrix").localToScene(view.lookup(".matrix").getLayoutBounds());
            Bounds panel = view.lookup(".chosen-panel").localToScene(view.lookup(".chosen-panel").getLayoutBounds());
            assertThat(matrix.getMinX()).isZero();
            assertThat(matrix.getMaxX()).isLessThanOrEqualTo(panel.getMinX());
        });
    }

    @Test
    void thePairsOfManyOpinionsStandInAMenuForEach() {
        in(1024, view -> {
            view.model().show(View.DISPUTES);
            Camera.settle(view);
            List<MenuItem> items = ((MenuButton) view.lookup("#pair-menu")).getItems();
            assertThat(items).hasSize(SEPARATE).allMatch(Menu.class::isInstance);
            Menu first = (Menu) items.getFirst();
            assertThat(first.getText()).isEqualTo("Majority, Wood, J. and …");
            first.getOnShowing().handle(new Event(Menu.ON_SHOWING));
            assertThat(first.getItems()).hasSize(SEPARATE).extracting(MenuItem::getText)
                    .contains("Majority, Wood, J. and Dissent, Montgomery-Vanderbilt, J.");
        });
    }

    @Test
    void theHeadOfThePointsIsNotCutInANarrowWindow() {
        in(1024, view -> {
            view.model().show(View.DISPUTES);
            Camera.settle(view);
            MenuButton filters = (MenuButton) view.lookup("#dispute-filter-menu");
            assertThat(filters.getText()).isEqualTo("All points");
            assertThat(filters.getWidth()).isGreaterThanOrEqualTo(filters.prefWidth(-1));
            assertThat(LaidOut.cut(view.lookup(".disputes-head"), "page-about")).isEmpty();
        });
    }

    @Test
    void aMentionSaysWhereItStandsHoweverLongItsCase() {
        in(1500, view -> {
            view.model().show(View.AUTHORITIES);
            AuthoritiesModel model = view.pages().authorities().model();
            model.rows().get().stream().findFirst().ifPresent(model::choose);
            Camera.settle(view);
            assertThat(LaidOut.words(view, "mention-where")).isNotEmpty();
            assertThat(LaidOut.cut(view, "mention-where")).isEmpty();
        });
    }

    @Test
    void theSmallPictureGivesWayWhereItsOpinionsWouldLieOverEachOther() {
        in(1500, view -> {
            view.model().show(View.AUTHORITIES);
            Camera.settle(view);
            assertThat(view.lookup(".chosen-picture").isVisible()).isFalse();
        });
    }

    @Test
    void aCaseOfManyOpinionsHasAMenuOfItsOwnAmongTheScopes() {
        in(1500, view -> {
            view.model().show(View.AUTHORITIES);
            MenuButton scopes = (MenuButton) view.lookup("#scope-menu");
            scopes.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            List<MenuItem> items = scopes.getItems();
            List<Menu> menus = items.stream().filter(Menu.class::isInstance).map(Menu.class::cast).toList();
            assertThat(menus).hasSize(1);
            assertThat(menus.getFirst().getText()).endsWith(" …").hasSizeLessThan(52);
            assertThat(menus.getFirst().getItems()).hasSize(SEPARATE + 3);
            assertThat(items).extracting(MenuItem::getText).contains("Harbor v. City of Piertown");
        });
    }

    @Test
    void facetsKeepTheirNumbersAndTheirNames() {
        in(1500, view -> {
            view.search().question().words().set("pier");
            view.search().show();
            Camera.settle(view);
            assertThat(LaidOut.words(view, "facet-count")).contains("31");
            assertThat(LaidOut.cut(view, "facet-count")).isEmpty();
            assertThat(LaidOut.cut(view, "plain")).isEmpty();
        });
    }
}
