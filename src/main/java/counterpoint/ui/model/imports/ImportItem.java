package counterpoint.ui.model.imports;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One source that came in, and what has become of it.
public final class ImportItem {
    private final Origin origin;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Waiting());

    ImportItem(Origin origin) {
        this.origin = origin;
    }

    /// What has become of a source.
    public sealed interface State {
        /// It is not read yet.
        record Waiting() implements State {
        }

        /// It is being read.
        record Reading() implements State {
        }

        /// It was read, and waits for the reader.
        record Read(Draft draft) implements State {
        }

        /// It was accepted, and is a case.
        record Accepted(String caseId, String name) implements State {
        }

        /// The reader left it out.
        record LeftOut() implements State {
        }

        /// It cannot be read as an opinion.
        ///
        /// @param sentence says why, and what to do
        record Refused(String sentence) implements State {
        }
    }

    public Origin origin() {
        return origin;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The source with its corrections, if it was read and waits.
    public Optional<Draft> draft() {
        return state.get() instanceof State.Read read ? Optional.of(read.draft()) : Optional.empty();
    }

    /// Whether nothing is left to do with it.
    boolean isSettled() {
        return switch (state.get()) {
            case State.Waiting _, State.Reading _, State.Read _ -> false;
            case State.Accepted _, State.LeftOut _, State.Refused _ -> true;
        };
    }

    void become(State next) {
        state.set(next);
    }
}
