package counterpoint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.text.Span;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Titles and quotations that may take only so many lines.
class FewLinesTest {
    @BeforeAll
    static void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static final String TITLE = "Crawford-El and the burden of a plaintiff who must show an improper motive";
    private static final double NARROW = 150;

    private static <T extends Region> void laidOut(T one, double width, Consumer<T> look) {
        one.resize(width, one.prefHeight(width));
        one.layout();
        look.accept(one);
    }

    private static TitleText title(int lines, boolean dotted) {
        return new TitleText(
                TITLE, List.of(new Span(0, 11)), new TitleText.Setting(12, false, dotted, lines));
    }

    private static Excerpt excerpt(int lines) {
        Excerpt excerpt = new Excerpt(14, lines);
        excerpt.show(TextBlock.slanted(BlockStyle.QUOTED, TITLE, List.of(new Span(0, 11))), List.of());
        return excerpt;
    }

    private static <T extends Node> T first(Parent root, Class<T> kind) {
        return all(root).filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static Stream<Node> all(Parent root) {
        return root.getChildrenUnmodifiable().stream()
                .flatMap(child -> Stream.concat(
                        Stream.of(child), child instanceof Parent parent ? all(parent) : Stream.empty()));
    }

    private static String words(Parent root) {
        return first(root, TextFlow.class).getChildren().stream()
                .map(Text.class::cast)
                .map(Text::getText)
                .collect(Collectors.joining());
    }

    @Test
    void aLongTitleIsCutAtAWordOfItsLastLine() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            laidOut(title(2, true), NARROW, title -> {
                assertThat(words(title)).startsWith("Crawford-El and the").endsWith("\u00a0…");
                assertThat(dots(title)).as("each line has its dots").isEqualTo(2);
                assertThat(title.title()).isEqualTo(TITLE);
            });
            laidOut(title(2, false), 900, title -> {
                assertThat(words(title)).isEqualTo(TITLE);
                assertThat(dots(title)).isZero();
            });
        });
    }

    @Test
    void aTitleTakesAsManyLinesAsItMay() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            double one = title(1, false).prefHeight(NARROW);
            assertThat(title(2, false).prefHeight(NARROW)).isBetween(1.9 * one, 2.4 * one);
            assertThat(title(9, false).prefHeight(NARROW)).isGreaterThan(2.9 * one);
            assertThat(title(9, false).prefHeight(900)).isEqualTo(one);
        });
    }

    @Test
    void whoOnlyAsksForTheHeightInAnotherWidthDoesNotMoveWhatIsSeen() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            laidOut(title(9, true), NARROW, title -> {
                title.prefHeight(900);
                title.prefWidth(-1);
                assertThat(first(title, TextFlow.class).getWidth()).isEqualTo(NARROW);
            });
            laidOut(excerpt(9), NARROW, excerpt -> {
                double width = first(excerpt, TextFlow.class).getWidth();
                excerpt.prefHeight(900);
                assertThat(first(excerpt, TextFlow.class).getWidth()).isEqualTo(width);
            });
        });
    }

    @Test
    void aQuotationIsCutInTheSameWay() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            laidOut(excerpt(2), NARROW, cut -> {
                assertThat(words(cut)).startsWith("Crawford-El").endsWith("\u00a0…");
                assertThat(cut.getHeight()).isEqualTo(2 * 19, Offset.offset(2.0));
            });
            laidOut(excerpt(Integer.MAX_VALUE), NARROW, whole -> assertThat(words(whole)).isEqualTo(TITLE));
        });
    }

    private static long dots(TitleText title) {
        return first(title, Path.class).getElements().stream().filter(MoveTo.class::isInstance).count();
    }
}
