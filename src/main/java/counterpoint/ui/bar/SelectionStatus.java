package counterpoint.ui.bar;

import counterpoint.casefile.Selection;
import counterpoint.ui.model.Locator;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How much is selected and where, and the keys that mark it.
public final class SelectionStatus extends HBox {
    private final Label words = new Label();

    public SelectionStatus() {
        getStyleClass().add("selection-status");
        words.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(words);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows what is selected.
    ///
    /// @param selection empty if nothing is
    public void show(Optional<Selection> selection) {
        setVisible(selection.isPresent());
        selection.ifPresent(one -> words.setText(Texts.of(
                "status.selected",
                one.parts().stream().mapToInt(part -> part.clean().length()).sum(),
                Side.nameOf(one.edition().opinion().kind()).toLowerCase(Locale.US),
                new Locator(one.edition()).label(one.parts().getFirst()))));
    }
}
