package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.ui.task.TaskRunner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The whole window without a control: the cases, the one that is open, and the history.
public final class WorkbenchModel {
    private final Shelf shelf;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<List<CaseEntry>> cases;
    private final ReadOnlyObjectWrapper<Optional<CaseEntry>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.READ);
    private final ReadOnlyObjectWrapper<List<CaseEntry>> recent = new ReadOnlyObjectWrapper<>(List.of());
    private final Trail trail = new Trail();
    private final CaseReading reading;
    private final BooleanProperty mentionWords = new SimpleBooleanProperty();
    private final BooleanProperty scrollsTogether = new SimpleBooleanProperty(true);

    public WorkbenchModel(Shelf shelf, TaskRunner tasks) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.reading = new CaseReading(shelf, tasks);
        this.cases = new ReadOnlyObjectWrapper<>(shelf.entries().stream().map(CaseEntry::new).toList());
        open.subscribe(opened -> opened.ifPresent(entry -> {
            lately(entry);
            reading.begin(entry);
        }));
    }

    /// Opens the first case and reads them all, each on its own.
    public void start() {
        start("");
    }

    /// Opens a case, or the first if there is none of that name, reads and compares it; then all others, each on its own.
    /// One that the reader opens meanwhile does not wait.
    public void start(String caseId) {
        reading.queue(cases());
        open.set(entry(caseId).or(() -> cases().stream().findFirst()));
        open.get().ifPresent(reading::beginAllBehind);
    }

    /// The cases on the shelf, in the order to show.
    public List<CaseEntry> cases() {
        return cases.get();
    }

    /// The same, to hear of cases that are added.
    public ReadOnlyObjectProperty<List<CaseEntry>> shelved() {
        return cases.getReadOnlyProperty();
    }

    /// Reads a case that was added to the shelf, or read otherwise than before; the shelf is looked through again.
    public void admit(String caseId) {
        cases.set(shelf.entries().stream()
                .map(listed -> entry(listed.id())
                        .filter(known -> !known.id().equals(caseId))
                        .orElseGet(() -> new CaseEntry(listed)))
                .toList());
        Optional<CaseEntry> admitted = entry(caseId);
        if (open.get().filter(shown -> shown.id().equals(caseId)).isPresent()) {
            open.set(admitted);
        }
        recent.set(recent.get().stream().map(entry -> entry(entry.id()).orElse(entry)).toList());
        admitted.ifPresent(reading::read);
        // Whoever waited for the one that was read before would wait in vain.
        reading.beginAll();
    }

    /// The case of this id, if it is on the shelf.
    public Optional<CaseEntry> entry(String caseId) {
        return cases().stream().filter(entry -> entry.id().equals(caseId)).findFirst();
    }

    /// The cases that were opened, the newest first: in this window, and before in those that were remembered.
    public ReadOnlyObjectProperty<List<CaseEntry>> recent() {
        return recent.getReadOnlyProperty();
    }

    /// Remembers which cases were opened in earlier windows, the newest first; to be called before the first is opened.
    public void remember(List<String> caseIds) {
        recent.set(caseIds.stream()
                .flatMap(id -> entry(id).stream())
                .toList());
    }

    private void lately(CaseEntry opened) {
        recent.set(Stream.concat(Stream.of(opened), recent.get().stream()).distinct().toList());
    }

    /// The case in the window; empty if there is none.
    public ReadOnlyObjectProperty<Optional<CaseEntry>> open() {
        return open.getReadOnlyProperty();
    }

    /// What fills the window.
    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /// Fills the window with something else.
    public void show(View other) {
        if (view.get() != other) {
            jump(() -> view.set(other));
        }
    }

    /// Closes what lies over the text; the text stays as it is.
    public void close() {
        Optional<String> shown = open.get().map(CaseEntry::id);
        here().flatMap(trail::back).ifPresentOrElse(
                stop -> {
                    if (shown.filter(stop.caseId()::equals).isPresent()) {
                        view.set(stop.view());
                    } else {
                        restore(stop);
                    }
                },
                () -> view.set(View.READ));
    }

    /// By which slow work leaves the UI thread.
    public TaskRunner tasks() {
        return tasks;
    }

    /// Whether scrolling one column moves the other by the passages that answer each other.
    public BooleanProperty scrollsTogether() {
        return scrollsTogether;
    }

    /// Whether lists of mentions give the words around each.
    public BooleanProperty mentionWords() {
        return mentionWords;
    }

    /// Where the reader has been, in all cases.
    public Trail trail() {
        return trail;
    }

    /// The model of the open case, if it is read.
    public Optional<CaseModel> model() {
        return open.get().flatMap(CaseEntry::model);
    }

    /// Opens another case where it was left.
    public void open(CaseEntry entry) {
        if (open.get().filter(entry::equals).isEmpty()) {
            jump(() -> open.set(Optional.of(entry)));
        }
    }

    /// Opens another case at its first mention of an authority.
    public void open(CaseEntry entry, Authority authority) {
        jump(() -> {
            view.set(View.READ);
            open.set(Optional.of(entry));
            entry.model().ifPresent(model -> model.chooser().choose(authority));
        });
    }

    /// Reads a case at a place to which `then` brings it.
    public void open(CaseEntry entry, Consumer<CaseModel> then) {
        jump(() -> {
            view.set(View.READ);
            open.set(Optional.of(entry));
            entry.model().ifPresent(then);
        });
    }

    /// Reads an authority where it is first mentioned: in the open case, else in the first case that cites it.
    public void openFirst(Authority authority) {
        open.get()
                .flatMap(entry -> entry.model().flatMap(model -> citing(entry, model, authority)))
                .or(() -> citing(authority).stream().findFirst())
                .ifPresent(citing -> open(citing.entry(), citing.authority()));
    }

    /// Fills the window as it was left, which is no step of the history.
    void resume(View left) {
        view.set(left);
    }

    /// Does something that moves the reader, so that Back returns from it.
    public void jump(Runnable move) {
        Optional<Stop> from = here();
        move.run();
        from.ifPresent(left -> here().ifPresent(landed -> trail.jump(left, landed)));
    }

    /// Returns to the place before the last jump.
    public void back() {
        here().flatMap(trail::back).ifPresent(this::restore);
    }

    /// Goes on to the place that Back came from.
    public void forward() {
        here().flatMap(trail::forward).ifPresent(this::restore);
    }

    /// Goes to a place of the history.
    public void backTo(TrailRow row) {
        here().flatMap(from -> trail.go(row.index(), from)).ifPresent(this::restore);
    }

    /// The history in words, oldest first.
    public List<TrailRow> history() {
        List<TrailRow> rows = new ArrayList<>();
        for (int index = 0; index < trail.stops().size(); index++) {
            Stop stop = trail.stops().get(index);
            String name = entry(stop.caseId()).map(CaseEntry::name).orElse(stop.caseId());
            rows.add(new TrailRow(index, stop.words(name), index == trail.at()));
        }
        return List.copyOf(rows);
    }

    /// The other cases that mention an authority.
    public List<Citing> citing(Authority authority) {
        return cases().stream()
                .filter(entry -> open.get().filter(entry::equals).isEmpty())
                .flatMap(entry -> entry.model().flatMap(model -> citing(entry, model, authority)).stream())
                .toList();
    }

    /// Another case that mentions an authority.
    ///
    /// @param entry the case
    /// @param authority the authority as that case's table names it
    /// @param counts mentions by opinion id
    public record Citing(CaseEntry entry, Authority authority, Map<String, Integer> counts) {
        public Citing {
            counts = Map.copyOf(counts);
        }
    }

    private static Optional<Citing> citing(CaseEntry entry, CaseModel model, Authority authority) {
        return model.file().authorities().authorities().stream()
                .filter(other -> other.isSame(authority))
                .map(other -> new Citing(entry, other, model.file().authorities().counts(other.key())))
                .filter(citing -> !citing.counts().isEmpty())
                .findFirst();
    }

    /// Reads a case again and then shows it in place of what was shown, at the same place; until then nothing changes.
    ///
    /// @param failed hears a sentence if the case could not be read, and is shown as before
    public void reread(String caseId, Consumer<String> failed) {
        String name = entry(caseId).map(CaseEntry::name).orElse(caseId);
        reading.readAgain(caseId, name, again -> replace(caseId, again), failed);
    }

    private void replace(String caseId, CaseModel again) {
        Optional<CaseEntry> before = entry(caseId);
        Optional<Shelf.Entry> listed = shelf.entries().stream().filter(one -> one.id().equals(caseId)).findFirst();
        if (before.isEmpty() || listed.isEmpty()) {
            return;
        }
        before.flatMap(CaseEntry::model).ifPresent(model -> Again.in(again).show(model));
        CaseEntry entry = new CaseEntry(listed.get());
        entry.read(again);
        replace(Map.of(before.get(), entry)::getOrDefault);
    }

    /// Shows cases in other models in place of those that show them, with the reader's decisions and at the same places;
    /// an entry that is no longer listed is passed over.
    ///
    /// @return the entries that stand in their places
    List<CaseEntry> replace(Map<CaseEntry, CaseModel> models) {
        Map<CaseEntry, CaseEntry> others = new LinkedHashMap<>();
        models.forEach((entry, again) -> entry.model().filter(_ -> cases().contains(entry)).ifPresent(before -> {
            again.decide(before.decided());
            Again.in(again).show(before);
            others.put(entry, entry.with(again));
        }));
        if (!others.isEmpty()) {
            replace(others::getOrDefault);
        }
        return List.copyOf(others.values());
    }

    /// @param other the entry that stands in an entry's place: another one, or the second one that it is given
    private void replace(BinaryOperator<CaseEntry> other) {
        cases.set(cases().stream().map(one -> other.apply(one, one)).toList());
        recent.set(recent.get().stream().map(one -> other.apply(one, one)).toList());
        open.set(open.get().map(shown -> other.apply(shown, shown)));
    }

    private Optional<Stop> here() {
        return open.get().map(entry -> {
            Map<Column, Stop.Spot> spots = new EnumMap<>(Column.class);
            entry.model().ifPresent(model -> model.columns().forEach((side, column) -> spots.put(side, column.spot())));
            Optional<Choice> choice = entry.model().flatMap(model -> model.chooser().choice().get());
            return new Stop(view.get(), entry.id(), spots, choice);
        });
    }

    private void restore(Stop stop) {
        entry(stop.caseId()).ifPresent(entry -> {
            view.set(stop.view());
            open.set(Optional.of(entry));
            entry.model().ifPresent(model -> {
                Again again = Again.in(model);
                stop.spots().forEach((side, spot) -> model.column(side)
                        .ifPresent(column -> again.spot(spot).ifPresent(column::restore)));
                model.chooser().restore(stop.choice().flatMap(again::choice));
            });
        });
    }
}
