package counterpoint.ui.model.search;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.MarkPlaces;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.MarkedCase;
import counterpoint.ui.model.notes.NotesModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.util.Subscription;

/// Follows what the reader marks in all cases, and writes on authorities, from when it is first wanted; to be used on the UI thread, but for
/// [#now()].
final class MarkedCases {
    private final WorkbenchModel workbench;
    private final NotesModel notes;
    private final Runnable changed;
    private volatile SearchedMarks now = SearchedMarks.NONE;
    private Subscription cases = Subscription.EMPTY;
    private boolean begun;
    private boolean following;

    /// @param changed hears that marks came, went or were found elsewhere
    MarkedCases(WorkbenchModel workbench, NotesModel notes, Runnable changed) {
        this.workbench = workbench;
        this.notes = notes;
        this.changed = changed;
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
            workbench.shelved().subscribe(this::follow);
            notes.authorities().now().subscribe((_, _) -> gather());
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

    private void follow(List<CaseEntry> shelved) {
        following = false;
        cases.unsubscribe();
        cases = Subscription.combine(shelved.stream().map(this::follow).toArray(Subscription[]::new));
        following = true;
        gather();
    }

    private Subscription follow(CaseEntry entry) {
        Subscription[] places = {Subscription.EMPTY};
        Subscription states = entry.state().subscribe(_ -> {
            places[0].unsubscribe();
            places[0] = entry.model()
                    .map(model -> follow(notes.of(model)))
                    .orElse(Subscription.EMPTY);
            gather();
        });
        return states.and(() -> places[0].unsubscribe());
    }

    private Subscription follow(MarkedCase marks) {
        return marks.places().subscribe((_, _) -> gather()).and(marks.problem().subscribe((_, _) -> gather()));
    }

    private void gather() {
        if (!following) {
            return;
        }
        Map<MarkPlaces, CaseFile> found = new HashMap<>();
        workbench.cases().forEach(entry -> entry.model()
                .ifPresent(model -> found.put(notes.of(model).places().get(), model.file())));
        now = now.with(found, notes.authorities().now().get(), notes.colors().now().get());
        changed.run();
    }
}
