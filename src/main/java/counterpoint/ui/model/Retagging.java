package counterpoint.ui.model;

import counterpoint.casefile.CaseAuthorities;
import counterpoint.casefile.CaseFile;
import counterpoint.doctrine.Doctrines;
import counterpoint.ui.theme.Texts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// Tags the passages of all cases again, in the background, when the library of doctrines changes; the newest library
/// wins. The open case comes first, and then the others together, so that what is made of all cases is made once.
///
/// A case whose tags and links come out as they were stays as it is. To be used on the UI thread.
public final class Retagging {
    private static final String LANE = "doctrines";

    private final WorkbenchModel workbench;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.DONE);
    private final Set<CaseEntry> tagged = new HashSet<>();
    private Optional<Doctrines> library = Optional.empty();
    private Subscription following = Subscription.EMPTY;
    private State outcome = State.DONE;

    /// Follows the cases of a window; does nothing before the library changes.
    public Retagging(WorkbenchModel workbench) {
        this.workbench = workbench;
        workbench.shelved().subscribe(this::follow);
    }

    /// How far tagging has come.
    public enum State {
        /// All cases that are read have the tags of the newest library.
        DONE,
        /// Some are being tagged.
        UNDERWAY,
        /// Some could not be tagged, and keep the tags that they had.
        FAILED
    }

    /// How far tagging has come.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Tags all cases from another library.
    public void tag(Doctrines now) {
        workbench.tasks().cancel(LANE);
        library = Optional.of(now);
        tagged.clear();
        outcome = State.DONE;
        rest();
    }

    private void follow(List<CaseEntry> cases) {
        following.unsubscribe();
        following = Subscription.combine(cases.stream()
                .map(entry -> entry.state().subscribe(_ -> look()))
                .toArray(Subscription[]::new));
    }

    private void rest() {
        state.set(outcome);
        look();
    }

    private void look() {
        library.filter(_ -> state.get() != State.UNDERWAY).ifPresent(now -> {
            List<CaseEntry> stale = stale();
            if (!stale.isEmpty()) {
                begin(stale, now);
            }
        });
    }

    /// The open case alone, else all others that have tags of an older library.
    private List<CaseEntry> stale() {
        List<CaseEntry> all = workbench.cases().stream()
                .filter(entry -> entry.model().isPresent() && !tagged.contains(entry))
                .toList();
        return workbench.open().get().filter(all::contains).map(List::of).orElse(all);
    }

    private void begin(List<CaseEntry> stale, Doctrines now) {
        state.set(State.UNDERWAY);
        Map<CaseEntry, CaseFile> files = new LinkedHashMap<>();
        stale.forEach(entry -> entry.model().ifPresent(model -> files.put(entry, model.file())));
        workbench.tasks().<Map<CaseEntry, Again>>run(
                LANE,
                () -> changed(files, now),
                changed -> done(stale, changed),
                Texts.of("doctrines.notTagged"),
                _ -> failed(stale));
    }

    /// A case with other tags or links.
    private record Again(CaseFile file, CaseAuthorities uses) {
    }

    private static Map<CaseEntry, Again> changed(Map<CaseEntry, CaseFile> files, Doctrines now) {
        Map<CaseEntry, Again> changed = new LinkedHashMap<>();
        files.forEach((entry, before) -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("a newer library is there");
            }
            CaseFile after = before.with(now);
            if (!after.isTaggedAs(before)) {
                changed.put(entry, new Again(after, CaseAuthorities.of(after)));
            }
        });
        return changed;
    }

    private void done(List<CaseEntry> stale, Map<CaseEntry, Again> changed) {
        tagged.addAll(stale);
        Map<CaseEntry, CaseModel> models = new LinkedHashMap<>();
        changed.forEach((entry, again) -> models.put(
                entry, new CaseModel(again.file(), again.uses(), workbench.tasks())));
        tagged.addAll(workbench.replace(models));
        rest();
    }

    private void failed(List<CaseEntry> stale) {
        tagged.addAll(stale);
        outcome = State.FAILED;
        rest();
    }
}
