package counterpoint.ui.doctrine;

import counterpoint.ui.model.doctrines.DoctrineRow;
import counterpoint.ui.model.doctrines.DoctrineRow.State;
import counterpoint.ui.text.RowCell;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Shows one doctrine of the library: its short name, what the reader did to it, and how many passages it tags.
final class LibraryCell extends RowCell<DoctrineRow> {
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Label name = new Label();
    private final Label state = new Label();
    private final Label count = new Label();
    private final HBox row;

    LibraryCell() {
        name.getStyleClass().add("doctrine-name");
        name.setMinWidth(0);
        state.getStyleClass().add("doctrine-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("doctrine-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new HBox(name, space, state, count);
        row.getStyleClass().add("doctrine-row");
    }

    @Override
    protected Region row() {
        return row;
    }

    @Override
    protected void show(DoctrineRow doctrine) {
        String said = said(doctrine.state());
        String counted = doctrine.passages().isPresent() ? Integer.toString(doctrine.passages().getAsInt()) : "…";
        name.setText(doctrine.label());
        Tip.on(name, doctrine.name());
        state.setText(said);
        state.setVisible(!said.isEmpty());
        state.setManaged(!said.isEmpty());
        count.setText(doctrine.state() == State.REMOVED ? "" : counted);
        row.pseudoClassStateChanged(REMOVED, doctrine.state() == State.REMOVED);
        row.pseudoClassStateChanged(NONE, doctrine.passages().orElse(0) == 0);
        setAccessibleText(Texts.of("doctrines.row.accessible", doctrine.name(), said, counted));
    }

    private static String said(State state) {
        return switch (state) {
            case SHIPPED -> "";
            case CHANGED -> Texts.of("doctrines.state.changed");
            case OWN -> Texts.of("doctrines.state.own");
            case REMOVED -> Texts.of("doctrines.state.removed");
        };
    }
}
