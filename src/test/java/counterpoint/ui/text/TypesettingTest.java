package counterpoint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the reader sets is what the column shows.
class TypesettingTest {
    private static final String WORDS = "The Court repeatedly noted that it was addressing standards of proof in the"
            + " context of the merits of a constitutional claim involving improper motive, rather than in the context"
            + " of a qualified immunity defense. ";
    private TextStage stage;
    private TextPane pane;

    @BeforeEach
    void open() throws Exception {
        stage = TextStage.show(980, 900);
        pane = stage.pane;
        stage.run(() -> pane.setBlocks(List.of(
                TextBlock.of(BlockStyle.CONTINUATION, WORDS.repeat(12)),
                new TextBlock(
                        BlockStyle.CONTINUATION,
                        "Crawford-El v. Britton",
                        List.of(new StyledRun(0, 22, TextStyle.ITALIC)),
                        List.of(),
                        "Crawford-El v. Britton"))));
    }

    @AfterEach
    void close() throws Exception {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void aLineHasAboutTheCharactersAskedFor(ReadingFace face) throws Exception {
        for (int characters : new int[] {45, 68, 90}) {
            stage.run(() -> pane.typesettingProperty().set(new Typesetting(15, characters, 1.5, face)));

            double lines = Math.rint(block(0).getHeight() / (15 * 1.5));
            assertThat(WORDS.length() * 12 / lines).isBetween(characters * 0.92, characters * 1.06);
            stage.picture("typesetting-" + face + "-" + characters);
        }
    }

    @Test
    void linesStandAsFarApartAsAskedFor() throws Exception {
        stage.run(() -> pane.typesettingProperty().set(new Typesetting(16, 68, 1.5, ReadingFace.SERIF)));
        double close = TextStage.on(() -> lineDistance());
        stage.run(() -> pane.typesettingProperty().set(new Typesetting(16, 68, 2, ReadingFace.SERIF)));
        double wide = TextStage.on(() -> lineDistance());

        assertThat(close).isCloseTo(24, within(0.6));
        assertThat(wide).isCloseTo(32, within(0.6));
    }

    @Test
    void sansHasTrueItalics() throws Exception {
        stage.run(() -> pane.typesettingProperty().set(new Typesetting(15, 68, 1.5, ReadingFace.SANS)));

        Text name = TextStage.on(() -> letters("Crawford-El v. Britton"));
        assertThat(name.getFont().getFamily()).isEqualTo("Liberation Sans");
        assertThat(name.getFont().getStyle()).isEqualTo("Italic");
        stage.picture("typesetting-sans");
    }

    private double lineDistance() {
        int second = 100;
        double first = pane.boundsOf(0, 0, 1).orElseThrow().getMinY();
        while (pane.boundsOf(0, second, second + 1).orElseThrow().getMinY() == first) {
            second++;
        }
        return pane.boundsOf(0, second, second + 1).orElseThrow().getMinY() - first;
    }

    private Bounds block(int block) throws Exception {
        return TextStage.on(() -> pane.boundsOf(block).orElseThrow());
    }

    private Text letters(String words) {
        for (Node node : pane.lookupAll(".letters")) {
            if (node instanceof Text text && text.getText().equals(words)) {
                return text;
            }
        }
        throw new AssertionError(words);
    }
}
