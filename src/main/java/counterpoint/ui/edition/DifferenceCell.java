package counterpoint.ui.edition;

import counterpoint.edition.DifferenceKind;
import counterpoint.ui.model.EditionDifferences;
import counterpoint.ui.theme.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows a line of the list of differences: where, what the one print has, what the other has.
final class DifferenceCell extends ListCell<DifferenceRow> {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double WHERE = 92;

    @Override
    protected void updateItem(@Nullable DifferenceRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setMouseTransparent(row instanceof DifferenceRow.Heading);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case DifferenceRow.Heading heading -> {
                String name = name(heading.kind());
                setGraphic(label(Texts.of("edition.count", name, heading.count()), "difference-kind"));
                setAccessibleText(Texts.of("edition.count", name, heading.count()));
            }
            case DifferenceRow.Entry entry -> {
                setGraphic(line(
                        label(entry.row().where(), "difference-where"),
                        words(entry.row().left()),
                        words(entry.row().right())));
                setAccessibleText(Texts.of(
                        "edition.row.accessible",
                        entry.row().where(),
                        entry.left(),
                        said(entry.row().left()),
                        entry.right(),
                        said(entry.row().right())));
            }
        }
    }

    private static String name(DifferenceKind kind) {
        return switch (kind) {
            case WORDING -> Texts.of("edition.kind.wording");
            case OCR_DAMAGE -> Texts.of("edition.kind.damage");
            case MOVED_FOOTNOTE -> Texts.of("edition.kind.footnote");
            case PARALLEL_CITATION -> Texts.of("edition.kind.parallel");
            case PUNCTUATION -> Texts.of("edition.kind.punctuation");
            case PAGE_MARKER -> Texts.of("edition.kind.page");
        };
    }

    private static String said(EditionDifferences.Words words) {
        return words.text().isEmpty() ? Texts.of("edition.missing") : words.text();
    }

    /// What differs, between the words around it, of which the farther ones go first where there is no room.
    private static HBox words(EditionDifferences.Words words) {
        Label before = label(words.before(), "difference-around");
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.setMinWidth(0);
        Label text = label(said(words), "difference-words");
        boolean context = !words.before().isEmpty() || !words.after().isEmpty();
        text.setMinWidth(context ? Region.USE_PREF_SIZE : 0);
        text.pseudoClassStateChanged(MISSING, words.text().isEmpty());
        Label after = label(words.after(), "difference-around");
        after.setMinWidth(0);
        HBox line = new HBox(before, text, after);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    /// Where, and two sides of equal width.
    static HBox line(Label where, Region left, Region right) {
        where.setMinWidth(WHERE);
        where.setPrefWidth(WHERE);
        for (Region side : new Region[] {left, right}) {
            side.setMinWidth(0);
            side.setPrefWidth(0);
            side.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        HBox line = new HBox(where, left, right);
        line.getStyleClass().add("difference-line");
        line.setPrefWidth(0);
        return line;
    }
}
