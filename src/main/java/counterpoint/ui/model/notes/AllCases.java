package counterpoint.ui.model.notes;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.WorkbenchModel;
import java.util.List;
import javafx.util.Subscription;

/// Follows the reader's marks in all cases: as these come, are read and read again, and as marks come, go or are found
/// elsewhere; and what is written on authorities. To be used on the UI thread.
public final class AllCases {
    private final WorkbenchModel workbench;
    private final NotesModel notes;
    private final Runnable changed;
    private Subscription cases = Subscription.EMPTY;
    private boolean following;

    /// @param changed is called whenever any of it may have changed, and once when following begins
    public AllCases(WorkbenchModel workbench, NotesModel notes, Runnable changed) {
        this.workbench = workbench;
        this.notes = notes;
        this.changed = changed;
    }

    /// Follows from now on; marks are read from the disk for it.
    ///
    /// @return what ends it
    public Subscription follow() {
        return workbench.shelved().subscribe(this::followEach)
                .and(notes.authorities().now().subscribe((_, _) -> tell()))
                .and(() -> {
                    cases.unsubscribe();
                    cases = Subscription.EMPTY;
                });
    }

    private void followEach(List<CaseEntry> shelved) {
        following = false;
        cases.unsubscribe();
        cases = Subscription.combine(shelved.stream().map(this::follow).toArray(Subscription[]::new));
        following = true;
        tell();
    }

    private Subscription follow(CaseEntry entry) {
        Subscription[] marks = {Subscription.EMPTY};
        Subscription states = entry.state().subscribe(_ -> {
            marks[0].unsubscribe();
            marks[0] = entry.model()
                    .map(model -> follow(notes.of(model)))
                    .orElse(Subscription.EMPTY);
            tell();
        });
        return states.and(() -> marks[0].unsubscribe());
    }

    private Subscription follow(MarkedCase marks) {
        return marks.places().subscribe((_, _) -> tell()).and(marks.problem().subscribe((_, _) -> tell()));
    }

    /// While cases are begun to be followed, each would be told of by itself.
    private void tell() {
        if (following) {
            changed.run();
        }
    }
}
