package counterpoint.ui.table;

import counterpoint.ui.model.authorities.Heading;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// An opinion in the picture of the network; with the keyboard or the mouse on it, its uses stand out.
final class OpinionNode extends StackPane {
    /// More opinions than this on one side stand in one line each.
    static final int FEW = 5;

    private static final double TALL = 76;
    private static final double FLAT = 40;

    private final int column;
    private final boolean left;
    private final boolean compact;
    private final Badge badge;
    private final Label count = new Label();

    /// @param pointed hears whether it has the keyboard or lies under the mouse
    OpinionNode(Heading heading, int column, boolean left, boolean compact, Consumer<Boolean> pointed) {
        this.column = column;
        this.left = left;
        this.compact = compact;
        this.badge = new Badge(heading.opinion().kind());
        Label name = label(heading.shortCase(), "table-case");
        Label author = label(heading.author(), "table-author");
        count.getStyleClass().addAll("network-count", heading.side().style());
        count.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(name, author);
        words.setMinWidth(0);
        if (compact) {
            HBox line = left ? new HBox(words, count, badge) : new HBox(badge, count, words);
            line.getStyleClass().add("network-opinion-line");
            line.setAlignment(left ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            words.setAlignment(left ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            getChildren().add(line);
        } else {
            badge.getStyleClass().add("large");
            words.setAlignment(Pos.CENTER);
            HBox head = new HBox(badge);
            head.setAlignment(Pos.CENTER);
            VBox box = new VBox(head, words, count);
            box.setAlignment(Pos.CENTER);
            box.getStyleClass().add("network-opinion-box");
            getChildren().add(box);
        }
        getStyleClass().add("network-opinion");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Texts.of("network.opinion.accessible", heading.words()));
        Tip.on(this, heading.words());
        hoverProperty().or(focusedProperty()).subscribe((_, on) -> pointed.accept(on));
        setOnMousePressed(_ -> requestFocus());
    }

    int column() {
        return column;
    }

    boolean left() {
        return left;
    }

    /// From one opinion to the next, at least.
    double row() {
        return compact ? FLAT : TALL + 8;
    }

    Badge badge() {
        return badge;
    }

    /// Shows a number of mentions; empty for none.
    void count(String number) {
        count.setText(number);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
