package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.View;
import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.table.Form;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TitleText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What a reader's eye would trip over: heads beside their columns, names that are cut, panels that lie over each other.
@ExtendWith(RealWindow.Closed.class)
class DesignTest {
    private static final Offset<Double> HALF_A_PIXEL = Offset.offset(0.5);

    @TempDir
    private Path folder = Path.of("");

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static double firstLeft(Parent row) {
        return inScene(row.getChildrenUnmodifiable().getFirst()).getMinX();
    }

    @Test
    void whatTheSidesSayBeginsBelowTheirHeads() {
        LaidOut.in(new BundledShelf(), 1600, 1000, view -> {
            view.model().show(View.DISPUTES);
            Camera.settle(view);
            List<Double> heads = LaidOut.all(view, Region.class, "point-head-side").stream()
                    .map(DesignTest::firstLeft)
                    .toList();
            List<Double> cells = LaidOut.all(view, Region.class, "says-cell").stream()
                    .limit(heads.size())
                    .map(DesignTest::firstLeft)
                    .toList();
            assertThat(cells).hasSize(2);
            assertThat(cells.getFirst()).isCloseTo(heads.getFirst(), Offset.offset(1.0));
            assertThat(cells.getLast()).isCloseTo(heads.getLast(), Offset.offset(1.0));
        });
    }

    @Test
    void theUprightHeadsOfTheMatrixHaveRoomForTheJudges() {
        LaidOut.in(new MadeShelf(folder).with("many", MadeShelf.manyOpinions(12)), 1500, 900, view -> {
            view.model().show(View.AUTHORITIES);
            view.pages().authorities().form().set(Form.MATRIX);
            Camera.settle(view);
            assertThat(LaidOut.words(view, "table-author")).contains("Barrington-Fitzgerald, J.");
            assertThat(LaidOut.cut(view.lookup(".matrix-heads"), "table-author")).isEmpty();
            AuthoritiesModel model = view.pages().authorities().model();
            model.rows().get().stream().findFirst().ifPresent(model::choose);
            Camera.settle(view);
            assertThat(LaidOut.words(view, "mention-where")).contains("Barrington-Fitzgerald, J.");
        });
    }

    @Test
    void thePanelOfMarksStandsBesideTheSidePanel() {
        LaidOut.in(new BundledShelf(), 1024, 700, view -> {
            view.panes().inspectorOpen().set(true);
            Camera.settle(view);
            view.model().model()
                    .flatMap(model -> new SampleMarks(model, view.notes()).toSelect())
                    .ifPresent(words -> view.room().ifPresent(room -> room.select(words)));
            Camera.settle(view);
            Node panel = view.lookup(".mark-panel");
            assertThat(panel.isVisible()).isTrue();
            assertThat(inScene(panel).getMaxX()).isLessThanOrEqualTo(inScene(view.inspector()).getMinX());
        });
    }

    @Test
    void inAVeryWideWindowNotesStandBesideTheirWords() {
        LaidOut.in(new BundledShelf(), 3840, 1400, view -> {
            view.panes().roomForNotes().set(true);
            view.model().model().ifPresent(model -> new SampleMarks(model, view.notes()).make());
            Camera.settle(view);
            List<Region> lanes = LaidOut.all(view, Region.class, "margin-notes");
            List<TextPane> panes = LaidOut.all(view, TextPane.class, "text-pane");
            assertThat(lanes).hasSize(2);
            List<Region> cards = LaidOut.all(lanes.getFirst(), Region.class, "margin-card");
            assertThat(cards).isNotEmpty();
            assertThat(inScene(panes.getFirst()).getMinX() - inScene(cards.getFirst()).getMaxX()).isBetween(0.0, 48.0);
            assertThat(inScene(lanes.getFirst()).getMinX()).isZero();
            assertThat(inScene(lanes.getLast()).getMinX() - inScene(panes.getLast()).getMaxX()).isBetween(0.0, 48.0);
            Node gutter = view.lookup(".gutter");
            double left = inScene(gutter).getMinX();
            double right = inScene(view.room().orElseThrow()).getMaxX() - inScene(gutter).getMaxX();
            assertThat(left).as("the columns stay in the middle").isCloseTo(right, Offset.offset(2.0));
        });
    }

    @Test
    void theTourShowsTheLinksAndDoesNotLieOverThem() {
        LaidOut.in(new BundledShelf(), 1600, 1000, view -> {
            view.sheets().showTour();
            for (int step = 0; step < 2; step++) {
                LaidOut.all(view.lookup(".tour-card"), Button.class, "button").getLast().fire();
            }
            Camera.settle(view);
            Node card = view.lookup(".tour-card");
            assertThat(LaidOut.words(view, "tour-count")).containsExactly("3 of 5");
            assertThat(inScene(card).intersects(inScene(view.lookup(".gutter")))).isFalse();
        });
    }

    @Test
    void theBarNamesTheCaseWhoseReadingIsLookedAt() {
        LaidOut.in(new BundledShelf(), 1600, 1000, view -> {
            view.review();
            Camera.settle(view);
            assertThat(LaidOut.words(view, "case-name")).containsExactly("Medina v. Cram");
            view.imports().bring(List.of(folder));
            Camera.settle(view);
            assertThat(LaidOut.words(view, "case-name")).containsExactly("Import an opinion");
        });
    }

    @Test
    void whatIsQuotedInListsKeepsItsItalics() {
        LaidOut.in(new BundledShelf(), 1440, 900, view -> {
            view.search().question().words().set("deadly force video");
            view.search().show();
            Camera.settle(view);
            assertThat(slanted(view.lookup(".hit-list"))).contains("Plumhoff", "Id.");
            view.model().show(View.DISPUTES);
            Camera.settle(view);
            Node points = view.lookup(".disputes-view");
            assertThat(slanted(points)).contains("Crawford-El");
            assertThat(titles(points).flatMap(title -> names(title).stream())).contains("Crawford-El", "Quezada");
            view.model().show(View.READ);
            view.model().model().ifPresent(Snapshot::chooseMostShared);
            Camera.settle(view);
            assertThat(slanted(view.inspector())).contains("Crawford-El");
        });
    }

    @Test
    void aPointThatIsLookedAtIsNoTallerThanItsCells() {
        LaidOut.in(new BundledShelf(), 1600, 1000, view -> {
            view.model().show(View.DISPUTES);
            Camera.settle(view);
            Region row = LaidOut.all(view, Region.class, "point-row").getFirst();
            double needed = LaidOut.all(row, Region.class, "says-cell").stream()
                    .mapToDouble(cell -> cell.prefHeight(cell.getWidth()))
                    .max()
                    .orElseThrow();
            assertThat(row.getHeight()).isCloseTo(needed, Offset.offset(2.0));
        });
    }

    @Test
    void theKeyboardBeginsInTheText() throws Exception {
        RealWindow window = new RealWindow(RealWindow.over(folder));
        MainView view = (MainView) window.stage.getScene().getRoot();
        window.waitFor(() -> view.room().isPresent());
        assertThat(window.on(() -> window.stage.getScene().getFocusOwner())).isInstanceOf(TextPane.class);
    }

    @Test
    void theRailHasTheTitlesOfPointsWhole() {
        LaidOut.in(new BundledShelf(), 1440, 900, view -> {
            view.model().model().ifPresent(Snapshot::chooseMostShared);
            Camera.settle(view);
            assertThat(titles(view.lookup("#points"))).isNotEmpty()
                    .allSatisfy(title -> assertThat(shown(title)).isEqualTo(title.title()));
            assertThat(titles(view.lookup(".outline")).map(DesignTest::shown)).contains("Excessive Force Claim");
        });
    }

    private static Stream<TitleText> titles(Node root) {
        return LaidOut.all(root, TitleText.class, "title-text").stream();
    }

    private static String shown(TitleText title) {
        return LaidOut.all(title, Text.class, "title-letters").stream().map(Text::getText)
                .collect(Collectors.joining());
    }

    private static List<String> names(TitleText title) {
        return LaidOut.all(title, Text.class, "title-letters").stream()
                .filter(DesignTest::isSlanted)
                .map(Text::getText)
                .toList();
    }

    private static List<String> slanted(Node root) {
        return LaidOut.all(root, Text.class, "letters").stream()
                .filter(DesignTest::isSlanted)
                .map(Text::getText)
                .toList();
    }

    private static boolean isSlanted(Text text) {
        return text.getFont().getStyle().contains("Italic");
    }

    @Test
    void casesStandInItalicsAmongTheFacetsAndLawsDoNot() {
        LaidOut.in(new BundledShelf(), 1600, 1000, view -> {
            new SampleNotes(view).make();
            view.model().show(View.NOTES);
            Camera.settle(view);
            assertThat(texts(view, "named")).contains("Crawford-El v. Britton")
                    .noneMatch(name -> name.contains("U.S."));
            view.search().question().words().set("qualified immunity");
            view.search().show();
            Camera.settle(view);
            assertThat(texts(view, "law")).isNotEmpty().allMatch(name -> name.contains("U.S.C."));
            assertThat(texts(view, "named")).isNotEmpty().noneMatch(name -> name.contains("U.S.C."));
        });
    }

    private static List<String> texts(Node root, String style) {
        return LaidOut.all(root, CheckBox.class, style).stream().map(Labeled::getText).toList();
    }

    @Test
    void theNetworkDoesNotTouchTheHead() {
        LaidOut.in(new BundledShelf(), 1600, 1000, view -> {
            view.model().show(View.AUTHORITIES);
            view.pages().authorities().form().set(Form.NETWORK);
            Camera.settle(view);
            Region first = LaidOut.all(view, Region.class, "network-authority").getFirst();
            assertThat(inScene(first).getMinY() - inScene(view.lookup(".network-view")).getMinY())
                    .isGreaterThanOrEqualTo(12 - HALF_A_PIXEL.value);
        });
    }
}
