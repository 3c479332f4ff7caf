package counterpoint.ui.model.notes;

import counterpoint.session.KeptValue;
import counterpoint.workspace.Command;
import counterpoint.workspace.History;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Something that the reader writes, each change of which is kept at once and can be undone by its name.
///
/// @param <T> an immutable value
public final class Written<T> {
    private final KeptValue<T> kept;
    private final History history;
    private final ReadOnlyObjectWrapper<T> now;
    private final Runnable end;

    private Written(KeptValue<T> kept, History history) {
        this.kept = kept;
        this.history = history;
        this.now = new ReadOnlyObjectWrapper<>(kept.value());
        this.end = kept.listen(now::set);
    }

    /// What is kept of it, changed through a history.
    static <V> Written<V> in(KeptValue<V> kept, History history) {
        return new Written<>(kept, history);
    }

    /// As it is now; new after each change, and after each one that is undone.
    public ReadOnlyObjectProperty<T> now() {
        return now.getReadOnlyProperty();
    }

    /// Changes it; what changes nothing is no change.
    ///
    /// @param what the change in words that follow "Undo": `highlight`
    public void change(String what, UnaryOperator<T> change) {
        kept.change(history, what, change.apply(kept.value()));
    }

    /// Keeps what the reader is typing at once, without a step of the history; [#typed] makes one step of all of it.
    public void type(T words) {
        kept.set(words);
    }

    /// Makes one step of the history of all that was typed.
    ///
    /// @param what the change in words that follow "Undo": `words of the brief`
    /// @param before as it was before the first letter
    public void typed(String what, T before) {
        T after = kept.value();
        if (!after.equals(before)) {
            history.execute(Command.of(what, () -> kept.set(after), () -> kept.set(before)));
        }
    }

    /// Hears of no more changes.
    void leave() {
        end.run();
    }
}
