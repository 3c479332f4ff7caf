package counterpoint.ui.reader;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.opinion.Footnote;
import counterpoint.ui.theme.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A small card beside what is under the mouse: what a citation means in full and why, or what a footnote says.
final class HoverCard extends VBox {
    private static final PseudoClass NOTE = PseudoClass.getPseudoClass("note");
    private static final double WIDTH = 320;
    private static final double NOTE_WIDTH = 420;
    private static final double GAP = 6;
    private static final int LONGEST_NOTE = 900;

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
        pseudoClassStateChanged(NOTE, false);
        place(citation, WIDTH);
    }

    /// Shows a footnote under its reference, or above it where there is no room.
    void show(Footnote note, Bounds reference) {
        String words = note.text().text();
        full.setText(Texts.of("hover.footnote", note.mark()));
        because.setText(words.length() <= LONGEST_NOTE ? words : words.substring(0, LONGEST_NOTE).strip() + " …");
        pseudoClassStateChanged(NOTE, true);
        place(reference, NOTE_WIDTH);
    }

    private void place(Bounds target, double widest) {
        applyCss();
        double width = Math.min(widest, page.getWidth() - 2 * GAP);
        double height = Math.min(prefHeight(width), page.getHeight() - 2 * GAP);
        double x = Math.clamp(target.getMinX(), GAP, Math.max(GAP, page.getWidth() - width - GAP));
        boolean below = target.getMaxY() + GAP + height < page.getHeight();
        double y = below ? target.getMaxY() + GAP : Math.max(GAP, target.getMinY() - GAP - height);
        resizeRelocate(Math.rint(x), Math.rint(y), width, height);
        setVisible(true);
    }
}
