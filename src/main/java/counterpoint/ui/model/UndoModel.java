package counterpoint.ui.model;

import counterpoint.workspace.History;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What can be undone and done again, for the window.
public final class UndoModel {
    private final History history;
    private final ReadOnlyObjectWrapper<Optional<String>> undo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redo = new ReadOnlyObjectWrapper<>(Optional.empty());

    public UndoModel(History history) {
        this.history = history;
        history.listen(this::tell);
    }

    /// The name of what can be undone, in words that follow "Undo".
    public ReadOnlyObjectProperty<Optional<String>> undoName() {
        return undo.getReadOnlyProperty();
    }

    /// The name of what can be done again, in words that follow "Redo".
    public ReadOnlyObjectProperty<Optional<String>> redoName() {
        return redo.getReadOnlyProperty();
    }

    /// Undoes what was done last; nothing if there is nothing.
    public void undo() {
        history.undo();
    }

    /// Does again what was undone last; nothing if there is nothing.
    public void redo() {
        history.redo();
    }

    private void tell() {
        undo.set(history.undoName());
        redo.set(history.redoName());
    }
}
