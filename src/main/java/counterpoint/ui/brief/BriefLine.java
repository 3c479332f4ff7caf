package counterpoint.ui.brief;

import javafx.scene.layout.VBox;

/// What a row of the brief shows. It stays the same when the row is chosen, since a press that chooses may begin a drag.
abstract class BriefLine extends VBox {
    private final RowActions actions = new RowActions();

    /// What can be done while the row is chosen.
    RowActions actions() {
        return actions;
    }

    /// Shows what can be done, or no longer.
    void choose(boolean chosen) {
        getChildren().remove(actions);
        if (chosen && !actions.getChildren().isEmpty()) {
            getChildren().add(actions);
        }
    }
}
