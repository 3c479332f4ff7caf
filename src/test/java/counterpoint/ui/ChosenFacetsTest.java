package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.Selection;
import counterpoint.note.MarkColor;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Place;
import counterpoint.search.Facet;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.NoteFacet;
import counterpoint.ui.model.search.FacetValue;
import counterpoint.ui.model.search.Findings;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Two values of one facet, checked in the window.
@ExtendWith(RealWindow.Closed.class)
class ChosenFacetsTest {
    private static final Instant NOW = Instant.EPOCH;
    private static final String BOX = "note-" + NoteFacet.COLOR + "-";
    private static final String NINTH = "pier-v-ninth";

    @TempDir
    private Path folder = Path.of("");

    /// Cases of three courts, one of them with a concurrence beside a majority and dissents.
    private RealWindow open() {
        return new RealWindow(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            BundledShelf bundled = new BundledShelf();
            String ninth = MadeShelf.decision(
                    "ANNA HARBOR", List.of("No immunity is qualified here."), List.of("The immunity is."))
                    .replace("For the Seventh Circuit", "For the Ninth Circuit");
            WorkbenchModel model = new WorkbenchModel(
                    new MadeShelf(folder)
                            .with(bundled.read(BundledShelf.MEDINA))
                            .with(bundled.read(BundledShelf.SMITH))
                            .with(new SmallShelf().read(SmallShelf.SIX))
                            .with(NINTH, ninth),
                    TaskRunner.inPlace());
            model.start(BundledShelf.MEDINA);
            Scene scene = new Scene(new MainView(model), 1240, 780);
            Theme.LIGHT.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return stage;
        }));
    }

    @Test
    void twoCourtsAreSearchedTogether() throws IOException {
        RealWindow window = open();
        search(window, "immunity");
        window.robot.interact(() -> window.view().search().listAll());
        WaitForAsyncUtils.waitForFxEvents();
        Set<String> courts = values(window, Facet.COURT);
        assertThat(courts).hasSizeGreaterThan(2);
        String tenth = court(window, BundledShelf.MEDINA);
        String ninth = court(window, NINTH);

        checkFound(window, Facet.COURT, tenth);
        assertThat(cases(window)).containsExactly(BundledShelf.MEDINA);
        checkFound(window, Facet.COURT, ninth);
        assertThat(cases(window)).containsExactlyInAnyOrder(BundledShelf.MEDINA, NINTH);
        assertThat(chosen(window, Facet.COURT)).containsExactlyInAnyOrder(tenth, ninth);
        assertThat(values(window, Facet.COURT)).isEqualTo(courts);
        window.picture("search-two-courts");
        checkFound(window, Facet.COURT, tenth);
        assertThat(cases(window)).containsExactly(NINTH);
    }

    @Test
    void twoSidesAreSearchedTogether() throws IOException {
        RealWindow window = open();
        search(window, "court");
        int majorities = count(window, OpinionKind.MAJORITY);
        int concurrences = count(window, OpinionKind.CONCURRENCE);
        assertThat(majorities).isPositive();
        assertThat(concurrences).isPositive();

        checkFound(window, Facet.SIDE, OpinionKind.MAJORITY.name());
        assertThat(found(window).total()).isEqualTo(majorities);
        checkFound(window, Facet.SIDE, OpinionKind.CONCURRENCE.name());
        assertThat(found(window).total()).isEqualTo(majorities + concurrences);
        assertThat(found(window).hits()).extracting(hit -> hit.opinion().kind())
                .contains(OpinionKind.MAJORITY)
                .doesNotContain(OpinionKind.DISSENT);
        assertThat(count(window, OpinionKind.CONCURRENCE)).isEqualTo(concurrences);
        window.picture("search-two-sides");
    }

    @Test
    void notesOfTwoColorsAreListedTogether() throws IOException {
        RealWindow window = open();
        mark(window, Column.LEFT, 3, MarkColor.HOLDING);
        mark(window, Column.RIGHT, 3, MarkColor.DISSENT);
        mark(window, Column.LEFT, 4, MarkColor.QUESTION);
        mark(window, Column.RIGHT, 4, MarkColor.HOLDING);
        window.robot.interact(() -> window.view().model().show(View.NOTES));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(colors(window)).hasSize(4);

        check(window, BOX + MarkColor.HOLDING.id());
        assertThat(colors(window)).containsExactly(MarkColor.HOLDING, MarkColor.HOLDING);
        check(window, BOX + MarkColor.DISSENT.id());
        assertThat(colors(window)).containsExactlyInAnyOrder(
                MarkColor.HOLDING, MarkColor.HOLDING, MarkColor.DISSENT);
        assertThat(window.on(() -> boxes(window).stream()
                .filter(box -> String.valueOf(box.getId()).startsWith(BOX))
                .filter(CheckBox::isSelected)
                .count())).isEqualTo(2);
        window.picture("notes-two-colors");
        check(window, BOX + MarkColor.HOLDING.id());
        assertThat(colors(window)).containsExactly(MarkColor.DISSENT);
    }

    private static void search(RealWindow window, String words) {
        window.robot.interact(() -> {
            window.view().search().question().words().set(words);
            window.view().search().show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Findings found(RealWindow window) {
        return window.on(() -> window.view().search().findings().get());
    }

    private static List<FacetValue> facet(RealWindow window, Facet facet) {
        return found(window).facets().getOrDefault(facet, List.of());
    }

    private static Set<String> values(RealWindow window, Facet facet) {
        return facet(window, facet).stream().map(FacetValue::id).collect(Collectors.toSet());
    }

    private static List<String> chosen(RealWindow window, Facet facet) {
        return facet(window, facet).stream().filter(FacetValue::chosen).map(FacetValue::id).toList();
    }

    private static int count(RealWindow window, OpinionKind kind) {
        return facet(window, Facet.SIDE).stream()
                .filter(value -> value.id().equals(kind.name()))
                .mapToInt(FacetValue::count)
                .sum();
    }

    private static Set<String> cases(RealWindow window) {
        return found(window).hits().stream().map(hit -> hit.entry().id()).collect(Collectors.toSet());
    }

    /// The court of a case, as its hits say it.
    private static String court(RealWindow window, String caseId) {
        return found(window).hits().stream()
                .filter(hit -> hit.entry().id().equals(caseId))
                .flatMap(hit -> hit.found().passage().court().stream())
                .findFirst()
                .orElseThrow();
    }

    private static void checkFound(RealWindow window, Facet facet, String id) {
        String name = facet(window, facet).stream()
                .filter(value -> value.id().equals(id))
                .map(FacetValue::name)
                .findFirst()
                .orElseThrow();
        window.robot.interact(() -> boxes(window).stream()
                .filter(box -> name.equals(box.getText()) && box.isVisible())
                .forEach(CheckBox::fire));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void check(RealWindow window, String id) {
        window.robot.interact(() -> boxes(window).stream()
                .filter(box -> id.equals(box.getId()))
                .forEach(CheckBox::fire));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<CheckBox> boxes(RealWindow window) {
        return window.view().lookupAll(".facet-row .check-box").stream().map(CheckBox.class::cast).toList();
    }

    private static List<MarkColor> colors(RealWindow window) {
        return window.on(() -> window.view().pages().notes().model().listed().get().found().rows().stream()
                .flatMap(row -> row.mark().color().stream())
                .toList());
    }

    private static void mark(RealWindow window, Column side, int paragraph, MarkColor color) {
        window.robot.interact(() -> {
            CaseModel model = window.caseModel();
            ColumnModel column = model.column(side).orElseThrow();
            Place there = column.locator().beginning(paragraph).orElseThrow().at(new Span(0, 40));
            window.view().notes().of(model).mark(
                    "highlight", Selection.of(column.edition().get(), List.of(there)).orElseThrow(),
                    mark -> mark.colored(Optional.of(color), NOW));
        });
    }
}
