package counterpoint.ui.model;

import counterpoint.casefile.CaseAuthorities;
import counterpoint.casefile.CaseFile;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Texts;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Reads the cases of a shelf in the background, each on its own, and says in which order: first the one that is open, then
/// all others. One that the reader opens meanwhile does not wait.
final class CaseReading {
    private final Shelf shelf;
    private final TaskRunner tasks;
    /// What is not being read yet.
    private final Set<CaseEntry> waiting = new LinkedHashSet<>();

    CaseReading(Shelf shelf, TaskRunner tasks) {
        this.shelf = shelf;
        this.tasks = tasks;
    }

    /// Lets cases wait until one of them is begun.
    void queue(Collection<CaseEntry> cases) {
        waiting.addAll(cases);
    }

    /// Reads a case now if it waits.
    void begin(CaseEntry entry) {
        if (waiting.remove(entry)) {
            read(entry);
        }
    }

    /// Reads all that wait now.
    void beginAll() {
        List.copyOf(waiting).forEach(this::begin);
    }

    /// Reads all that wait as soon as a case is read and compared, so that its links come soon.
    void beginAllBehind(CaseEntry first) {
        first.state().subscribe(state -> {
            switch (state) {
                case CaseEntry.State.Reading _ -> {
                    // The others wait.
                }
                case CaseEntry.State.Failed _ -> beginAll();
                case CaseEntry.State.Read read -> beginAllBehind(read.model());
            }
        });
    }

    private void beginAllBehind(CaseModel first) {
        first.joined().whenChanged(() -> {
            if (!first.isComparing()) {
                beginAll();
            }
        });
        if (!first.isComparing()) {
            beginAll();
        }
    }

    /// Reads a case and shows it in its entry.
    void read(CaseEntry entry) {
        tasks.<ReadCase>run(
                task(entry.id()),
                () -> ReadCase.of(shelf.read(entry.id())),
                read -> entry.read(read.model(tasks)),
                Texts.of("case.failed", entry.name()),
                entry::failed);
    }

    /// Reads a case again and compares its sides.
    ///
    /// @param name what the case is called
    /// @param read hears of the case
    /// @param failed hears a sentence if it could not be read
    void readAgain(String caseId, String name, Consumer<CaseModel> read, Consumer<String> failed) {
        tasks.<ReadCase>run(
                task(caseId),
                () -> ReadCase.compared(shelf.read(caseId)),
                again -> read.accept(again.model(tasks)),
                Texts.of("case.failed", name),
                failed);
    }

    private static String task(String caseId) {
        return "case " + caseId;
    }

    /// What is worked out of a case away from the UI thread.
    private record ReadCase(CaseFile file, CaseAuthorities uses) {
        static ReadCase of(CaseFile file) {
            return new ReadCase(file, CaseAuthorities.of(file));
        }

        /// With its sides compared, so that what was looked at is found again at once.
        static ReadCase compared(CaseFile file) {
            file.computed();
            return of(file);
        }

        CaseModel model(TaskRunner tasks) {
            return new CaseModel(file, uses, tasks);
        }
    }
}
