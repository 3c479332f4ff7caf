package counterpoint.ui.reader;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.ui.theme.Texts;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A small card beside the citation under the mouse: what it means in full, and why.
final class HoverCard extends VBox {
    private static final double WIDTH = 320;
    private static final double GAP = 6;

    private final Region page;
    private final Label full = new Label();
    private final Label because = new Label();

    HoverCard(Region page) {
        this.page = page;
        getStyleClass().add("hover-card");
        full.getStyleClass().add("hover-full");
        because.getStyleClass().add("hover-because");
        full.setWrapText(true);
        because.setWrapText(true);
        getChildren().addAll(full, because);
        setManaged(false);
        setMouseTransparent(true);
        hide();
    }

    void hide() {
        setVisible(false);
    }

    /// Shows the card under a citation, or above it where there is no room.
    void show(Mention mention, Bounds citation, boolean shared) {
        full.setText(mention.authority().map(Authority::key).orElseGet(() -> Texts.of("hover.unresolved")));
        String reason = mention.resolution().because();
        because.setText(shared ? Texts.of("hover.shared", reason) : reason);
        applyCss();
        double width = Math.min(WIDTH, page.getWidth() - 2 * GAP);
        double height = prefHeight(width);
        double x = Math.clamp(citation.getMinX(), GAP, Math.max(GAP, page.getWidth() - width - GAP));
        boolean below = citation.getMaxY() + GAP + height < page.getHeight();
        double y = below ? citation.getMaxY() + GAP : citation.getMinY() - GAP - height;
        resizeRelocate(Math.rint(x), Math.rint(y), width, height);
        setVisible(true);
    }
}
