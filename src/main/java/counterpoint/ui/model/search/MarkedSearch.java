package counterpoint.ui.model.search;

import counterpoint.note.ColorNames;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.NotesModel;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Keeps a search up with the reader's marks: when they change, what is on screen is found again and what is saved is
/// counted again; else when it is shown again, since a note changes with each letter.
final class MarkedSearch {
    private final WorkbenchModel workbench;
    private final BooleanSupplier asks;
    private final Runnable find;
    private final Runnable count;
    private Optional<MarkedCases> marked = Optional.empty();
    /// Whether marks changed since what is shown was found, and since what is saved was counted.
    private boolean stale;
    private boolean uncounted;
    private boolean counted;

    /// @param asks whether anything is asked for
    /// @param find finds again what is shown
    /// @param count counts again what is saved
    MarkedSearch(WorkbenchModel workbench, BooleanSupplier asks, Runnable find, Runnable count) {
        this.workbench = workbench;
        this.asks = asks;
        this.find = find;
        this.count = count;
    }

    /// From now on knows of marks; they are read from the disk when they are first wanted.
    void follow(NotesModel notes) {
        marked = Optional.of(new MarkedCases(workbench, notes, this::changed));
    }

    /// What the reader calls the colors of marks.
    ColorNames colors() {
        return marked.map(one -> one.notes().colors().now().get()).orElse(ColorNames.STANDARD);
    }

    /// What is marked, as far as it was wanted; on any thread.
    SearchedMarks now() {
        return marked.map(MarkedCases::now).orElse(SearchedMarks.NONE);
    }

    /// Wants the marks from now on.
    void begin() {
        marked.ifPresent(MarkedCases::begin);
    }

    /// Whether all marks that are wanted are known.
    boolean isKnown() {
        return marked.map(one -> !one.isBegun() || one.isComplete()).orElse(true);
    }

    private void changed() {
        stale = asks.getAsBoolean();
        uncounted = true;
        refresh();
    }

    /// Finds and counts what is out of date, if it is shown.
    void refresh() {
        boolean shown = workbench.view().get() == View.SEARCH;
        if (stale && shown) {
            stale = false;
            find.run();
        }
        boolean complete = marked.map(MarkedCases::isComplete).orElse(true);
        if (uncounted && complete && (shown || !counted)) {
            uncounted = false;
            counted = true;
            count.run();
        }
    }
}
