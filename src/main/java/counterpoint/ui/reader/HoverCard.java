package counterpoint.ui.reader;

import counterpoint.note.Mark;
import counterpoint.opinion.Footnote;
import counterpoint.ui.model.MentionFacts;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// A small card beside what is pointed at: what a citation means in full and why, or what a footnote says.
///
/// It stands below the words that it explains, or above them where there is more room; never over them.
final class HoverCard extends VBox {
    private static final PseudoClass NOTE = PseudoClass.getPseudoClass("note");
    private static final double WIDTH = 360;
    private static final double NOTE_WIDTH = 420;
    private static final double GAP = 6;
    private static final int LONGEST_NOTE = 900;

    private final Region page;
    private final Rectangle edge = new Rectangle();

    HoverCard(Region page) {
        this.page = page;
        getStyleClass().add("hover-card");
        setManaged(false);
        setMouseTransparent(true);
        setClip(edge);
        setVisible(false);
    }

    void hide() {
        setVisible(false);
    }

    /// Shows what a citation means.
    ///
    /// @param notes what the reader wrote on its authority
    void show(MentionFacts facts, List<Mark> notes, Bounds citation) {
        pseudoClassStateChanged(NOTE, false);
        getChildren().setAll(new FactRows(facts, notes).rows());
        place(citation, WIDTH);
    }

    /// Shows a footnote under its reference.
    void show(Footnote note, Bounds reference) {
        String words = note.text().text();
        pseudoClassStateChanged(NOTE, true);
        getChildren().setAll(
                new WrappedLabel("hover-full", Texts.of("hover.footnote", note.mark())),
                new WrappedLabel("hover-because",
                        words.length() <= LONGEST_NOTE ? words : words.substring(0, LONGEST_NOTE).strip() + " …"));
        place(reference, NOTE_WIDTH);
    }

    /// All words of the card in one line, for a screen reader.
    String words() {
        StringBuilder words = new StringBuilder();
        lookupAll(".label").forEach(node -> {
            if (node instanceof Label label && !label.getText().isBlank()) {
                words.append(words.isEmpty() ? "" : ". ").append(label.getText().strip());
            }
        });
        return words.toString();
    }

    private void place(Bounds target, double widest) {
        applyCss();
        double width = Math.min(widest, page.getWidth() - 2 * GAP);
        double below = page.getHeight() - target.getMaxY() - 2 * GAP;
        double above = target.getMinY() - 2 * GAP;
        double wanted = prefHeight(width);
        boolean under = wanted <= below || below >= above;
        double height = Math.max(0, Math.min(wanted, under ? below : above));
        double x = Math.clamp(target.getMinX(), GAP, Math.max(GAP, page.getWidth() - width - GAP));
        double y = under ? target.getMaxY() + GAP : target.getMinY() - GAP - height;
        edge.setWidth(width);
        edge.setHeight(height);
        resizeRelocate(Math.rint(x), Math.rint(y), width, height);
        setVisible(true);
    }
}
