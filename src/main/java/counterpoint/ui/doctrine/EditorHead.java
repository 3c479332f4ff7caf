package counterpoint.ui.doctrine;

import counterpoint.ui.model.UndoModel;
import counterpoint.ui.model.doctrines.DoctrineRow.State;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What the reader did to the doctrine that is looked at, and what can be done with all of it.
final class EditorHead extends HBox {
    private final DoctrinesModel model;
    private final Label state = line("doctrine-whose");
    private final Button duplicate;
    private final Button remove;
    private final Button restore;

    /// @param named gives the keyboard to the name
    EditorHead(DoctrinesModel model, UndoModel undo, Runnable named) {
        this.model = model;
        getStyleClass().add("doctrine-head");
        this.duplicate = button("duplicate-doctrine", Texts.of("doctrines.duplicate"), () -> {
            model.duplicate();
            named.run();
        });
        this.remove = button("remove-doctrine", Texts.of("doctrines.remove"), model::remove);
        this.restore = button("restore-doctrine", Texts.of("doctrines.restore"), model::restore);
        Button back = button("undo-doctrine", "", undo::undo);
        back.getStyleClass().add("link");
        undo.undoName().subscribe(name -> {
            String words = name.map(what -> Texts.of("undo.undo", what)).orElse("");
            back.setText(words);
            back.setAccessibleText(words);
            Tip.on(back, Texts.of("import.undo.tip"));
            show(back, name.isPresent());
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(state, back, space, restore, duplicate, remove);
        model.editing().subscribe(_ -> show());
        model.rows().subscribe(_ -> show());
    }

    /// Whether the doctrine that is looked at was taken away.
    static boolean isRemoved(DoctrinesModel model) {
        return model.state().filter(State.REMOVED::equals).isPresent();
    }

    static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private void show() {
        boolean any = model.editing().get().isPresent();
        state.setText(any ? model.state().map(EditorHead::words).orElseGet(() -> Texts.of("doctrines.isNew")) : "");
        state.getStyleClass().remove("reader");
        if (model.state().filter(one -> one == State.CHANGED || one == State.OWN).isPresent()) {
            state.getStyleClass().add("reader");
        }
        boolean removed = isRemoved(model);
        boolean kept = model.state().isPresent();
        show(restore, removed || model.state().filter(State.CHANGED::equals).isPresent());
        show(duplicate, kept && !removed);
        show(remove, kept && !removed);
    }

    private static String words(State state) {
        return switch (state) {
            case SHIPPED -> Texts.of("doctrines.isShipped");
            case CHANGED -> Texts.of("doctrines.isChanged");
            case OWN -> Texts.of("doctrines.isOwn");
            case REMOVED -> Texts.of("doctrines.isRemoved");
        };
    }

    private static void show(Node control, boolean shown) {
        control.setVisible(shown);
        control.setManaged(shown);
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setAccessibleText(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
