package counterpoint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextPaneTest {

    private TextStage stage;
    private TextPane pane;

    @BeforeEach
    void open() throws Exception {
        stage = TextStage.show(560, 900);
        pane = stage.pane;
    }

    @AfterEach
    void close() throws Exception {
        stage.close();
    }

    @Test
    void looksLikeTheDesign() throws Exception {
        stage.run(() -> {
            pane.setBlocks(SampleText.blocks());
            pane.setDecorations(SampleText.marks());
            pane.selectionProperty()
                    .set(new TextSelection(new TextPosition(3, 40), new TextPosition(4, 60)));
        });

        stage.picture("text-pane-left");
        stage.run(() -> pane.marginSideProperty().set(MarginSide.RIGHT));
        stage.picture("text-pane-right");
        assertThat(pane.visibleBlocksProperty().get()).isEqualTo(new VisibleBlocks(0, 6));
    }

    @Test
    void selectionRunsAcrossParagraphs() throws Exception {
        stage.run(() -> {
            pane.setBlocks(SampleText.blocks());
            int from = SampleText.NARROWLY.indexOf("it would outside");
            pane.selectionProperty().set(new TextSelection(new TextPosition(3, 9), new TextPosition(2, from)));
        });

        assertThat(pane.selectedText()).isEqualTo("it would outside conflate two distinct contexts.\nDiscovery");
        stage.picture("text-pane-selection");
    }

    @Test
    void aFoldedBlockTakesNoRoomButIsCopied() throws Exception {
        List<TextBlock> blocks = new ArrayList<>(SampleText.manyParagraphs(30));
        for (int block = 2; block < 25; block++) {
            blocks.set(block, TextBlock.of(BlockStyle.FOLDED, "Folded " + block));
        }
        stage.run(() -> pane.setBlocks(blocks));

        Bounds before = pane.boundsOf(1).orElseThrow();
        Bounds after = pane.boundsOf(25).orElseThrow();
        assertThat(after.getMinY()).isEqualTo(before.getMaxY());
        assertThat(pane.boundsOf(5, 0, 6).orElseThrow().getHeight()).isZero();
        stage.run(() -> {
            pane.scrollTo(new TextPosition(10, 0), 0);
            pane.selectionProperty().set(new TextSelection(new TextPosition(2, 0), new TextPosition(3, 8)));
        });
        assertThat(pane.selectedText()).isEqualTo("Folded 2\nFolded 3");
        assertThat(pane.visibleBlocksProperty().get().contains(25)).isTrue();
        stage.picture("text-pane-folded");
    }

    @Test
    void aChangeOfOneBlockLeavesTheLettersOfAllOthers() throws Exception {
        List<TextBlock> blocks = new ArrayList<>(SampleText.manyParagraphs(30));
        stage.run(() -> {
            pane.setBlocks(blocks);
            pane.scrollTo(new TextPosition(5, 0), 0);
        });
        VisibleBlocks seen = pane.visibleBlocksProperty().get();
        List<List<Node>> before = letters();
        assertThat(before).hasSizeGreaterThan(2);

        String said = "7 words left out, and so on, for as many lines as before. ".repeat(6);
        blocks.set(seen.first() + 1, TextBlock.of(BlockStyle.PARAGRAPH, said));
        stage.run(() -> pane.change(blocks));

        assertThat(pane.visibleBlocksProperty().get().first()).isEqualTo(seen.first());
        assertThat(pane.boundsOf(5, 0, 1).orElseThrow().getMinY()).isLessThan(40);
        assertThat(before).filteredOn(cell -> !letters().contains(cell)).hasSize(1);
        assertThat(letters()).filteredOn(cell -> !before.contains(cell))
                .singleElement()
                .satisfies(changed -> assertThat(changed).extracting(Object::toString)
                        .anyMatch(letters -> letters.contains("7 words left out")));
    }

    /// What is laid out in each cell in sight.
    private List<List<Node>> letters() {
        return pane.lookupAll(".block").stream()
                .map(BlockCell.class::cast)
                .filter(Node::isVisible)
                .map(cell -> List.copyOf(cell.text().getChildren()))
                .toList();
    }

    @Test
    void onlyTheReadersScrollingIsTold() throws Exception {
        List<Double> heard = new ArrayList<>();
        stage.run(() -> {
            pane.setBlocks(SampleText.manyParagraphs(50));
            pane.setOnScrolled(heard::add);
        });
        stage.run(() -> {
            pane.scrollBy(30);
            pane.scrollTo(new TextPosition(5, 0), 0.3);
        });
        assertThat(heard).isEmpty();

        stage.run(() -> pane.glide(40));

        assertThat(heard).singleElement().satisfies(pixels -> assertThat(pixels).isCloseTo(40, within(1e-6)));
    }

    @Test
    void aLineIsWhereItWasScrolledTo() throws Exception {
        stage.run(() -> pane.setBlocks(SampleText.manyParagraphs(50)));
        TextPosition place = new TextPosition(7, 300);
        stage.run(() -> pane.scrollTo(place, -0.01));

        assertThat(TextStage.on(() -> pane.lineTop(place))).isCloseTo(-0.01 * pane.getHeight(), within(0.01));
    }

    @Test
    void boundsAndHitAgree() throws Exception {
        stage.run(() -> pane.setBlocks(SampleText.blocks()));

        for (int offset = 0; offset < SampleText.NARROWLY.length(); offset += 7) {
            if (SampleText.NARROWLY.charAt(offset) == ' ') {
                continue;
            }
            Bounds letter = pane.boundsOf(2, offset, offset + 1).orElseThrow();
            TextPosition position = new TextPosition(2, offset);
            assertThat(pane.characterAt(letter.getCenterX(), letter.getCenterY())).contains(position);
            assertThat(pane.positionAt(letter.getMinX() + 0.1, letter.getCenterY()))
                    .isEqualTo(position);
        }
        stage.picture("text-pane-hit");
    }

    @Test
    void nothingIsHitBesideTheText() throws Exception {
        stage.run(() -> pane.setBlocks(SampleText.blocks()));

        assertThat(pane.characterAt(3, 100)).isEmpty();
        assertThat(pane.characterAt(300, 880)).isEmpty();
    }

    @Test
    void scrollsToAFarPlaceExactly() throws Exception {
        stage.run(() -> pane.setBlocks(SampleText.manyParagraphs(5000)));

        for (int block : new int[] {4000, 17, 2500, 2499, 4890}) {
            stage.run(() -> pane.scrollTo(new TextPosition(block, 150), 0.25));
            assertThat(lineTop(block, 150)).isCloseTo(900 * 0.25, within(4.0));
        }
        stage.picture("text-pane-far");
    }

    @Test
    void scrollToWaitsForTheFirstLayout() throws Exception {
        TextPane early = new TextPane();
        early.setBlocks(SampleText.manyParagraphs(3000));
        early.scrollTo(new TextPosition(2000, 0), 0.5);
        stage.run(() -> ((Pane) pane.getParent()).getChildren().add(early));

        assertThat(early.boundsOf(2000, 0, 1).orElseThrow().getMinY()).isCloseTo(450, within(4.0));
    }

    @Test
    void theTextStopsAtItsEnds() throws Exception {
        stage.run(() -> pane.setBlocks(SampleText.manyParagraphs(300)));
        stage.run(() -> pane.scrollBy(-500));
        assertThat(pane.scrollPositionProperty().get()).isZero();

        stage.run(() -> pane.scrollTo(new TextPosition(299, 0), 0));
        assertThat(pane.boundsOf(299).orElseThrow().getMaxY()).isCloseTo(860, within(1.0));
        stage.picture("text-pane-end");
    }

    @Test
    void resizingKeepsThePlace() throws Exception {
        stage.run(() -> {
            pane.setBlocks(SampleText.manyParagraphs(3000));
            pane.scrollTo(new TextPosition(1500, 120), 0);
        });
        double before = lineTop(1500, 120);

        for (double width : new double[] {330, 420, 380, 560}) {
            stage.resize(width, 900);
            assertThat(pane.getWidth()).isEqualTo(width);
            assertThat(lineTop(1500, 120)).as("at width " + width).isCloseTo(before, within(1.0));
        }
        stage.picture("text-pane-resized");
    }

    @Test
    void resizingKeepsTheLineAtTheTop() throws Exception {
        stage.run(() -> {
            pane.setBlocks(SampleText.manyParagraphs(3000));
            pane.scrollTo(new TextPosition(1500, 0), 0);
            pane.scrollBy(3000);
        });
        TextPosition top = pane.positionAt(200, 12);

        for (double width : new double[] {400, 330, 420, 560}) {
            stage.resize(width, 900);
        }

        assertThat(pane.positionAt(200, 12)).isEqualTo(top);
        stage.picture("text-pane-resized-top");
    }

    @Test
    void largerLettersKeepThePlace() throws Exception {
        stage.run(() -> {
            pane.setBlocks(SampleText.manyParagraphs(3000));
            pane.scrollTo(new TextPosition(1500, 0), 0);
        });

        stage.run(() -> pane.typesettingProperty().set(Typesetting.STANDARD.withSize(20)));

        assertThat(pane.boundsOf(1500, 0, 1).orElseThrow().getMinY()).isBetween(0.0, 12.0);
        stage.picture("text-pane-large");
    }

    @Test
    void fiveThousandBlocksNeedFewCells() throws Exception {
        stage.run(() -> pane.setBlocks(SampleText.manyParagraphs(5000)));
        for (int i = 0; i < 200; i++) {
            stage.run(() -> pane.scrollBy(400));
        }
        stage.run(() -> pane.scrollTo(new TextPosition(4500, 0), 0.5));

        assertThat(pane.cellCount()).isLessThan(40);
        stage.picture("text-pane-many");
    }

    @Test
    void marksBecomeShapes() throws Exception {
        stage.run(() -> {
            pane.setBlocks(SampleText.blocks());
            pane.setDecorations(SampleText.marks());
        });

        assertThat(shapes()).contains("solid-underline", "dotted-underline", "search-hit", "selected", "mark-4");
        stage.run(() -> pane.setDecorations(List.of()));
        assertThat(shapes()).isEmpty();
        stage.picture("text-pane-unmarked");
    }

    @Test
    void eachBlockSpeaks() throws Exception {
        stage.run(() -> pane.setBlocks(SampleText.blocks()));

        assertThat(nodes(pane).stream().map(Node::getAccessibleText))
                .contains("Paragraph 8. " + SampleText.HEIGHTENED);
    }

    @Test
    void theLettersKeepTheirFontUnderAnotherTheme() throws Exception {
        stage.run(() -> pane.setBlocks(SampleText.blocks()));
        Optional<Bounds> before = pane.boundsOf(2);

        stage.run(() -> pane.getScene().getRoot().setStyle("-fx-font-family: 'DejaVu Sans'; -fx-font-size: 30px;"));
        stage.run(() -> pane.scrollBy(1));
        stage.run(() -> pane.scrollBy(-1));

        assertThat(pane.boundsOf(2)).isEqualTo(before);
        stage.picture("text-pane-other-theme");
    }

    private double lineTop(int block, int offset) {
        return pane.boundsOf(block, offset, offset + 2).orElseThrow().getMinY();
    }

    private List<String> shapes() {
        return nodes(pane).stream()
                .filter(n -> n instanceof Path && n.getStyleClass().contains("decoration"))
                .map(n -> n.getStyleClass().getLast())
                .toList();
    }

    private static List<Node> nodes(Parent parent) {
        List<Node> all = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            all.add(child);
            if (child instanceof Parent inner) {
                all.addAll(nodes(inner));
            }
        }
        return all;
    }
}
