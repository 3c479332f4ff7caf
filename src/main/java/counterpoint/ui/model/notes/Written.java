package counterpoint.ui.model.notes;

import counterpoint.session.KeptValue;
import counterpoint.workspace.History;
import java.util.Optional;
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
    private Optional<Draft<T>> draft = Optional.empty();
    private boolean drafting;

    /// What is being written and is no step of the history yet.
    private record Draft<V>(String what, V before) {
    }

    private Written(KeptValue<T> kept, History history) {
        this.kept = kept;
        this.history = history;
        this.now = new ReadOnlyObjectWrapper<>(kept.value());
        this.end = kept.listen(this::hear);
    }

    /// What comes from elsewhere while something is written, such as an undo, ends the writing.
    private void hear(T next) {
        if (!drafting) {
            draft = Optional.empty();
        }
        now.set(next);
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
        keep();
        kept.change(history, what, change.apply(kept.value()));
    }

    /// Changes it as the reader writes: kept at once, and until [#keep()] no step of the history.
    ///
    /// @param what the whole change in words that follow "Undo": `note`
    public void draft(String what, UnaryOperator<T> change) {
        if (draft.filter(one -> !one.what().equals(what)).isPresent()) {
            keep();
        }
        draft = draft.or(() -> Optional.of(new Draft<>(what, kept.value())));
        drafting = true;
        try {
            kept.set(change.apply(kept.value()));
        } finally {
            drafting = false;
        }
    }

    /// Ends what is being written: all of it is one step of the history.
    public void keep() {
        Optional<Draft<T>> written = draft;
        draft = Optional.empty();
        written.ifPresent(one -> kept.changed(history, one.what(), one.before()));
    }

    /// Hears of no more changes.
    void leave() {
        end.run();
    }
}
