package counterpoint.ui.gutter;

import counterpoint.ui.model.LinkFacts;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The card of a pair: which passages, how likely they answer each other, why, who says so, and the keys.
final class LinkCard extends VBox {
    private static final double WIDTH = 360;
    private static final double GAP = 14;

    LinkCard() {
        getStyleClass().add("link-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Shows a pair below a point, or above it where there is more room, in the middle of the gutter.
    ///
    /// @param gutter where the gutter is in the scene
    /// @param point where the mouse is in the scene
    void show(LinkFacts facts, Bounds gutter, Point2D point) {
        fill(facts);
        Node page = getParent();
        Bounds bounds = page.sceneToLocal(gutter);
        Point2D at = page.sceneToLocal(point);
        Bounds room = page.getLayoutBounds();
        double width = Math.min(WIDTH, room.getWidth() - 2 * GAP);
        double height = prefHeight(width);
        boolean under = at.getY() + GAP + height <= room.getMaxY() - GAP || at.getY() < room.getCenterY();
        double x = Math.clamp(
                bounds.getCenterX() - width / 2, GAP, Math.max(GAP, room.getWidth() - width - GAP));
        double y = under ? at.getY() + GAP : at.getY() - GAP - height;
        resizeRelocate(Math.rint(x), Math.rint(Math.max(0, y)), width, height);
        toFront();
        setVisible(true);
    }

    /// Says what there is to say of a pair.
    void fill(LinkFacts facts) {
        List<Node> rows = new ArrayList<>();
        facts.dispute().ifPresent(point -> rows.add(
                new WrappedLabel("link-title", Texts.of("link.point", facts.number(point), point.title()))));
        rows.add(new WrappedLabel("hover-cite", facts.where()));
        VBox because = new VBox(head(facts));
        because.getStyleClass().add("hover-section");
        facts.reasons().forEach(reason -> because.getChildren().add(new WrappedLabel("hover-because", reason)));
        rows.add(because);
        facts.differing().ifPresent(words -> rows.add(uses(words)));
        rows.add(new WrappedLabel("hover-hint", facts.keys()));
        getChildren().setAll(rows);
        applyCss();
        if (isVisible()) {
            resize(getWidth(), prefHeight(getWidth()));
        }
    }

    private static HBox head(LinkFacts facts) {
        Label likelihood = new WrappedLabel("hover-form", facts.likelihood());
        HBox.setHgrow(likelihood, Priority.ALWAYS);
        likelihood.setMaxWidth(Double.MAX_VALUE);
        Label state = new Label(facts.state());
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.getStyleClass().add(facts.isComputed() ? "state-computed" : "state-decided");
        return new HBox(likelihood, state);
    }

    private static VBox uses(LinkFacts.Differing words) {
        VBox uses = new VBox(
                new WrappedLabel("hover-because", words.sentence()),
                new WrappedLabel("hover-hint", Texts.of("link.differ.note")));
        uses.getStyleClass().add("hover-section");
        return uses;
    }
}
