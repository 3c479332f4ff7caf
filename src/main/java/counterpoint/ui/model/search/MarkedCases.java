package counterpoint.ui.model.search;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.MarkPlaces;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.AllCases;
import counterpoint.ui.model.notes.NotesModel;
import java.util.HashMap;
import java.util.Map;

/// Follows what the reader marks in all cases, and writes on authorities, from when it is first wanted; to be used on the UI thread, but for
/// [#now()].
final class MarkedCases {
    private final WorkbenchModel workbench;
    private final NotesModel notes;
    private final Runnable changed;
    private final AllCases cases;
    private volatile SearchedMarks now = SearchedMarks.NONE;
    private boolean begun;

    /// @param changed hears that marks came, went or were found elsewhere
    MarkedCases(WorkbenchModel workbench, NotesModel notes, Runnable changed) {
        this.workbench = workbench;
        this.notes = notes;
        this.changed = changed;
        this.cases = new AllCases(workbench, notes, this::gather);
    }

    /// What is marked; on any thread.
    SearchedMarks now() {
        return now;
    }

    /// What the reader calls the colors, and where the marks are.
    NotesModel notes() {
        return notes;
    }

    /// Follows from now on: marks are read from the disk for it.
    void begin() {
        if (!begun) {
            begun = true;
            cases.follow();
            notes.colors().now().subscribe((_, _) -> gather());
        }
    }

    /// Whether marks are followed.
    boolean isBegun() {
        return begun;
    }

    /// Whether all marks of the cases that are read are known.
    boolean isComplete() {
        return begun && workbench.cases().stream()
                .flatMap(entry -> entry.model().stream())
                .allMatch(model -> notes.of(model).isPlaced());
    }

    private void gather() {
        Map<MarkPlaces, CaseFile> found = new HashMap<>();
        workbench.cases().forEach(entry -> entry.model()
                .ifPresent(model -> found.put(notes.of(model).places().get(), model.file())));
        now = now.with(found, notes.authorities().now().get(), notes.colors().now().get());
        changed.run();
    }
}
