package counterpoint.ui.gutter;

import counterpoint.authority.Authority;
import counterpoint.compare.Dispute;
import counterpoint.ui.model.LinkFacts;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Names what joins the pair that is looked at, in the middle of its ribbon: the point of dispute and the two words in
/// which the sides differ, or the words of its title; without a dispute the authority.
final class PairLabel extends VBox {
    private static final double WIDTH = Gutter.WIDTH - 8;
    private static final double TALLEST = 48;

    PairLabel(LinkFacts facts, Side left, Side right) {
        getStyleClass().add("pair-label");
        setManaged(false);
        setMouseTransparent(true);
        setViewOrder(-2);
        facts.dispute().ifPresentOrElse(
                point -> name(facts, point, left, right),
                () -> facts.authority()
                        .map(Authority::name)
                        .ifPresent(words -> add(shortName(words), "pair-authority")));
    }

    private void name(LinkFacts facts, Dispute point, Side left, Side right) {
        add(Texts.of("gutter.point", facts.number(point)), "pair-point");
        facts.differing().ifPresentOrElse(
                words -> {
                    add(words.left(), "pair-use").getStyleClass().add(left.style());
                    add(words.right(), "pair-use").getStyleClass().add(right.style());
                },
                () -> add(point.title(), "pair-title"));
    }

    private Label add(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxHeight(TALLEST);
        getChildren().add(label);
        return label;
    }

    /// Stands in the middle of the pair's ribbon; is not seen if one end is out of sight.
    void stand(Joint joint) {
        setVisible(joint.joins() && !getChildren().isEmpty());
        if (isVisible()) {
            applyCss();
            double width = Math.min(WIDTH, prefWidth(-1));
            double height = prefHeight(width);
            resizeRelocate(
                    Math.rint((Gutter.WIDTH - width) / 2), Math.rint(joint.middle() - height / 2), width, height);
        }
    }

    /// The area that chips leave free; empty if it is not seen.
    Optional<Bounds> taken() {
        return isVisible()
                ? Optional.of(new BoundingBox(getLayoutX(), getLayoutY(), getWidth(), getHeight()))
                : Optional.empty();
    }

    private static String shortName(String name) {
        int versus = name.indexOf(" v. ");
        return versus < 0 ? name : name.substring(0, versus);
    }
}
