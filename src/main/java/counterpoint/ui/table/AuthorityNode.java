package counterpoint.ui.table;

import counterpoint.authority.AuthorityKind;
import counterpoint.ui.model.authorities.Row;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// An authority in the picture of the network; pressed, it is chosen.
final class AuthorityNode extends Button {
    static final double HEIGHT = 24;
    /// From one authority to the next, at least.
    static final double ROW = 30;
    /// From one authority to the next, at most.
    static final double MOST_APART = 64;
    static final double EDGE = 12;

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Row row;
    private final Label count = new Label();

    /// @param pointed hears whether it has the keyboard or lies under the mouse
    AuthorityNode(Row row, Runnable choose, Consumer<Boolean> pointed) {
        super(row.authority().name());
        this.row = row;
        getStyleClass().setAll(
                "button", "network-authority", row.authority().kind() == AuthorityKind.CASE ? "case" : "law");
        setMnemonicParsing(false);
        setAccessibleText(Texts.of(
                "network.authority.accessible", row.authority().key(), row.total(), row.columns().size()));
        Tip.on(this, row.authority().key());
        setOnAction(_ -> choose.run());
        hoverProperty().or(focusedProperty()).subscribe((_, on) -> pointed.accept(on));
        count.getStyleClass().add("network-count");
    }

    Row row() {
        return row;
    }

    boolean is(Optional<Row> other) {
        return other.filter(row::equals).isPresent();
    }

    /// Stands out, with a number; empty for none.
    void light(boolean lit, String number) {
        pseudoClassStateChanged(LIT, lit);
        count.setText(number);
        setGraphic(number.isEmpty() ? null : count);
    }
}
