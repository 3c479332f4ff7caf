package counterpoint.ui.model.imports;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One case that came in, and what has become of it.
public final class ImportItem {
    private final String label;
    private final ReadOnlyObjectWrapper<State> state;

    /// @param label what was given: a path, or the name of pasted text
    ImportItem(String label, State first) {
        this.label = label;
        this.state = new ReadOnlyObjectWrapper<>(first);
    }

    /// What has become of a case.
    public sealed interface State {
        /// It was read, and waits for the reader.
        record Read(Draft draft) implements State {
        }

        /// It was accepted, and is in the library.
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

    /// The name of the file or folder, without the folders in which it lies.
    public String name() {
        return name(label);
    }

    static String name(String label) {
        Path last = Path.of(label).getFileName();
        return last == null ? label : last.toString();
    }

    /// What has become of it.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The case with its corrections, if it was read and waits.
    public Optional<Draft> draft() {
        return state.get() instanceof State.Read read ? Optional.of(read.draft()) : Optional.empty();
    }

    void become(State next) {
        state.set(next);
    }
}
