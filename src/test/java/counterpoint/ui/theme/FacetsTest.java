package counterpoint.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Facets that are shown in turn, as they are with every letter of a search.
class FacetsTest {
    private static final int FIRST = 3;

    @RegisterExtension
    static final PartStage STAGE = new PartStage();

    private final FxRobot robot = new FxRobot();
    private Facets facets = new Facets("Narrow", FIRST);

    @BeforeEach
    void open() throws Exception {
        facets = STAGE.show(() -> new Facets("Narrow", FIRST));
    }

    @Test
    void countsThatChangeTakeTheSameRows() {
        show(facet("Case", 4, 2), facet("Side", 3, 3));
        Set<Node> before = nodes();

        show(facet("Case", 1, 1), facet("Side", 2));

        assertThat(nodes()).isEqualTo(before);
        assertThat(named()).containsExactly("Case 0", "Case 1", "Side 0");
        assertThat(counts()).containsExactly("1", "1", "2");
    }

    @Test
    void whatIsGoneIsNotSeenAndMayComeBack() {
        show(facet("Case", 4, 2), facet("Side", 3));
        show(facet("Side", 3));
        assertThat(named()).containsExactly("Side 0");

        show();
        assertThat(named()).isEmpty();

        show(facet("Case", 4, 2), facet("Side", 3));
        assertThat(named()).containsExactly("Case 0", "Case 1", "Side 0");
    }

    @Test
    void aBoxKeepsTheKeyboardThoughItMoves() {
        show(facet("Case", 4), facet("Side", 3));
        robot.interact(() -> boxes().get(1).requestFocus());

        show(facet("Court", 7), facet("Case", 4), facet("Side", 3));

        assertThat(boxes().stream().filter(Node::isFocused).map(Node::getId)).containsExactly("Side-0");
    }

    @Test
    void aLongFacetListsItsFirstValuesAndTheRestOnRequest() {
        show(facet("Author", 9, 8, 7, 6, 5));
        assertThat(named()).hasSize(FIRST);

        robot.clickOn(".facet-more");
        assertThat(named()).hasSize(5);

        robot.clickOn(".facet-more");
        assertThat(named()).hasSize(FIRST);
    }

    @Test
    void barsGiveWayToALongNameAndComeBack() {
        show(facet("Case", 4, 2));
        assertThat(bars()).isEqualTo(2);

        show(facet("Case in the Court of Appeals for the Tenth Circuit", 4, 2));
        assertThat(bars()).isZero();

        show(facet("Case", 4, 2));
        assertThat(bars()).isEqualTo(2);
    }

    private static Facets.Facet facet(String name, int... counts) {
        return new Facets.Facet(name, Optional.empty(), IntStream.range(0, counts.length)
                .mapToObj(at -> new Facets.Value(
                        name + "-" + at, name + " " + at, "", name, Facets.Lettering.PLAIN, Optional.empty(),
                        counts[at], false, () -> {
                        }))
                .toList());
    }

    private void show(Facets.Facet... shown) {
        robot.interact(() -> facets.show(List.of(shown)));
    }

    private Set<Node> nodes() {
        return facets.lookupAll(".facet-row");
    }

    private List<CheckBox> boxes() {
        return robot.lookup((Node node) -> node instanceof CheckBox && isSeen(node)).queryAllAs(CheckBox.class).stream()
                .toList();
    }

    private List<String> named() {
        return boxes().stream().map(CheckBox::getText).toList();
    }

    private List<String> counts() {
        return robot.lookup((Node node) -> node.getStyleClass().contains("facet-count") && isSeen(node))
                .queryAllAs(Label.class).stream().map(Label::getText).collect(Collectors.toList());
    }

    private long bars() {
        return facets.lookupAll(".facet-bar").stream().filter(FacetsTest::isSeen).count();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
