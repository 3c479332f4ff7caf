package counterpoint.ui.model.doctrines;

import counterpoint.doctrine.OwnDoctrines;
import counterpoint.session.KeptValue;
import counterpoint.workspace.Command;
import counterpoint.workspace.History;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The reader's library of doctrines, each change of which is kept at once and can be undone by its name.
public final class KeptDoctrines {
    private final ReadOnlyObjectWrapper<OwnDoctrines> library;
    private final BiConsumer<String, OwnDoctrines> keep;

    private KeptDoctrines(ReadOnlyObjectWrapper<OwnDoctrines> library, BiConsumer<String, OwnDoctrines> keep) {
        this.library = library;
        this.keep = keep;
    }

    /// The library of a workspace.
    ///
    /// @param history takes the changes, to be undone anywhere in the window
    public static KeptDoctrines in(KeptValue<OwnDoctrines> kept, History history) {
        ReadOnlyObjectWrapper<OwnDoctrines> library = new ReadOnlyObjectWrapper<>(kept.value());
        kept.listen(library::set);
        return new KeptDoctrines(library, (what, next) -> kept.change(history, what, next));
    }

    /// The library as it ships, whose changes are forgotten with the window.
    ///
    /// @param history takes the changes, to be undone anywhere in the window
    public static KeptDoctrines inMemory(History history) {
        ReadOnlyObjectWrapper<OwnDoctrines> library = new ReadOnlyObjectWrapper<>(OwnDoctrines.none());
        return new KeptDoctrines(library, (what, next) -> {
            OwnDoctrines before = library.get();
            history.execute(Command.of(what, () -> library.set(next), () -> library.set(before)));
        });
    }

    /// The library as it is now.
    ReadOnlyObjectProperty<OwnDoctrines> library() {
        return library.getReadOnlyProperty();
    }

    /// Puts another library in its place, unless it is the same.
    ///
    /// @param what the change in words that follow "Undo"
    void change(String what, OwnDoctrines next) {
        if (!next.equals(library.get())) {
            keep.accept(what, next);
        }
    }
}
