package counterpoint.ui.edition;

import counterpoint.ui.theme.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
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
                String name = Texts.of("edition.kind." + heading.kind().name());
                setGraphic(line(
                        label(Texts.of("edition.count", name, heading.count()), "difference-kind"),
                        label(heading.left(), "difference-print"),
                        label(heading.right(), "difference-print")));
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

    private static String said(String words) {
        return words.isEmpty() ? Texts.of("edition.missing") : words;
    }

    private static Label words(String words) {
        Label label = label(said(words), "difference-words");
        label.pseudoClassStateChanged(MISSING, words.isEmpty());
        return label;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private HBox line(Label first, Label left, Label right) {
        boolean where = first.getStyleClass().contains("difference-where");
        first.setMinWidth(where ? WHERE : Region.USE_PREF_SIZE);
        first.setPrefWidth(where ? WHERE : WHERE * 3);
        for (Label side : new Label[] {left, right}) {
            side.setMinWidth(0);
            side.setPrefWidth(0);
            side.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        HBox line = new HBox(first, left, right);
        line.getStyleClass().add("difference-line");
        line.setPrefWidth(0);
        return line;
    }
}
