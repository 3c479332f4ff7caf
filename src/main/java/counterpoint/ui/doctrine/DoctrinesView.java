package counterpoint.ui.doctrine;

import counterpoint.ui.action.DoctrineAction;
import counterpoint.ui.model.UndoModel;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import java.util.Objects;
import javafx.scene.layout.BorderPane;

/// The library of doctrines: the list on the left, the doctrine that is edited in the middle, and on the right the
/// passages of the open cases that it tags as it is written.
public final class DoctrinesView extends BorderPane {
    private static final double NARROW = 1280;
    private static final double LIBRARY = 290;
    private static final double SLIM_LIBRARY = 210;
    /// The passages take this part of the width.
    private static final double PASSAGES = 0.42;
    private static final double NARROW_PASSAGES = 0.37;
    /// The editor is never wider: longer lines of a definition are hard to read.
    private static final double WIDEST_EDITOR = 900;

    private final DoctrinesModel model;
    private final LibraryPane library;
    private final EditorPane editor;
    private final PassagesPane passages;
    private final DoctrineKeys keys;

    /// @param undo what can be undone
    /// @param close leaves the view
    public DoctrinesView(DoctrinesModel model, UndoModel undo, Runnable close) {
        this.model = model;
        this.library = new LibraryPane(model, this::takeName);
        this.editor = new EditorPane(model, undo);
        this.passages = new PassagesPane(model);
        getStyleClass().add("doctrines-view");
        getStylesheets().add(
                Objects.requireNonNull(DoctrinesView.class.getResource("doctrine.css")).toExternalForm());
        setLeft(library);
        setCenter(editor);
        setRight(passages);
        widthProperty().subscribe(width -> share(width.doubleValue()));
        this.keys = new DoctrineKeys(model, library, this::takeName, close);
        keys.listen(this);
    }

    /// Does something in the library.
    public void act(DoctrineAction action) {
        keys.act(action, false);
    }

    /// What is shown.
    public DoctrinesModel model() {
        return model;
    }

    /// Gives the keyboard to the list.
    public void focus() {
        library.focus();
    }

    private void takeName() {
        editor.takeName();
    }

    private void share(double width) {
        boolean narrow = width < NARROW;
        library.setPrefWidth(narrow ? SLIM_LIBRARY : LIBRARY);
        library.setMinWidth(narrow ? SLIM_LIBRARY : LIBRARY);
        library.setMaxWidth(narrow ? SLIM_LIBRARY : LIBRARY);
        double beside = Math.max(
                Math.floor(width * (narrow ? NARROW_PASSAGES : PASSAGES)), width - LIBRARY - WIDEST_EDITOR);
        passages.setPrefWidth(beside);
        passages.setMinWidth(beside);
        passages.setMaxWidth(beside);
    }
}
