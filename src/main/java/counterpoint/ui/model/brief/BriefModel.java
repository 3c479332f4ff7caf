package counterpoint.ui.model.brief;

import counterpoint.note.Brief;
import counterpoint.note.Mark;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.MarkedCase;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.model.notes.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The brief of the open case in rows, and where the reader is in it; to be used on the UI thread.
///
/// Rows are laid out only while someone [watches][#watch], since every new mark lays them out anew.
public final class BriefModel {
    private final WorkbenchModel workbench;
    private final NotesModel notes;
    private final ReadOnlyObjectWrapper<List<BriefRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Spot> chosen = new ReadOnlyObjectWrapper<>(Spot.heading(0));
    private final ReadOnlyObjectWrapper<Optional<QuotedMark>> offered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper placed = new ReadOnlyIntegerWrapper();
    private Optional<Shown> shown = Optional.empty();
    private Optional<BriefEdit> edit = Optional.empty();
    /// The marks in order, by id; empty until they are asked for after a change.
    private Optional<Map<String, Mark>> ordered = Optional.empty();
    /// Where the reader is after a change that is under way.
    private Optional<Spot> next = Optional.empty();
    private boolean watched;
    private Subscription state = Subscription.EMPTY;
    private Subscription changes = Subscription.EMPTY;

    /// What is shown: a case with its marks and its brief.
    ///
    /// @param model the case
    /// @param marked its marks
    /// @param brief its brief as it is kept
    record Shown(CaseModel model, MarkedCase marked, Written<Brief> brief) {
    }

    public BriefModel(WorkbenchModel workbench, NotesModel notes) {
        this.workbench = workbench;
        this.notes = notes;
        workbench.open().subscribe(open -> {
            state.unsubscribe();
            state = open.map(entry -> entry.state().subscribe(_ -> follow(entry))).orElseGet(this::nothing);
        });
    }

    private Subscription nothing() {
        leave();
        fill();
        return Subscription.EMPTY;
    }

    private void follow(CaseEntry entry) {
        leave();
        shown = entry.model().map(model -> new Shown(model, notes.of(model), notes.brief(entry.id())));
        chosen.set(Spot.heading(0));
        changes = shown.map(one -> one.brief().now().subscribe((_, _) -> fill())
                .and(one.marked().marks().subscribe((_, _) -> reorder()))
                .and(one.marked().places().subscribe((_, _) -> place()))
                .and(notes.colors().now().subscribe((_, _) -> fill()))
                .and(notes.marking(one.model()).selected().subscribe((_, _) -> offer())))
                .orElse(Subscription.EMPTY);
        fill();
    }

    private void leave() {
        edit = Optional.empty();
        changes.unsubscribe();
        changes = Subscription.EMPTY;
        shown = Optional.empty();
        ordered = Optional.empty();
    }

    /// Lays the rows out from now on, or no longer.
    public void watch(boolean now) {
        watched = now;
        fill(next);
    }

    /// The rows of the brief of the open case; none if no case is read or nobody watches.
    public ReadOnlyObjectProperty<List<BriefRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Where the reader is.
    public ReadOnlyObjectProperty<Spot> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Goes to a row.
    public void choose(Spot spot) {
        chosen.set(spot);
    }

    /// The row at which the reader is; empty if there is none.
    public Optional<BriefRow> row() {
        return row(chosen.get());
    }

    Optional<BriefRow> row(Spot spot) {
        return rows.get().stream().filter(row -> row.spot().equals(spot)).findFirst();
    }

    /// Changes whenever marks were found at their places, so that what [#quoted] says may be another thing.
    public ReadOnlyIntegerProperty placed() {
        return placed.getReadOnlyProperty();
    }

    /// The words of a mark with their pin cite.
    public Optional<QuotedMark> quoted(Mark mark) {
        return shown.map(one -> QuotedMark.of(one.marked(), mark));
    }

    /// The words that are selected in the text and no mark yet, which a number key adds to the brief; empty if none are.
    public ReadOnlyObjectProperty<Optional<QuotedMark>> offered() {
        return offered.getReadOnlyProperty();
    }

    private void offer() {
        offered.set(shown.filter(_ -> watched)
                .filter(one -> notes.marking(one.model()).subject().isEmpty())
                .flatMap(one -> notes.marking(one.model()).selected().get()
                        .flatMap(words -> QuotedMark.of(one.marked().file(), words))));
    }

    /// Whether anything stands in the brief.
    public boolean isBegun() {
        return rows.get().stream().anyMatch(row -> !(row instanceof BriefRow.Heading));
    }

    /// Reads a mark where it stands; one that cannot be found is only chosen.
    public void read(Mark mark) {
        shown.ifPresent(one -> workbench.jump(() -> notes.show(one.model(), mark)));
    }

    /// What is shown now.
    Optional<Shown> shown() {
        return shown;
    }

    /// What the reader marked and wrote in all cases.
    NotesModel notes() {
        return notes;
    }

    /// The brief as it reads now.
    Optional<Brief> filled() {
        return shown.map(one -> one.brief().now().get().filled(List.copyOf(inOrder(one.marked()).values())));
    }

    /// The marks of a case in the order printed, by id. Their places follow a change a little later; until then new marks
    /// come last.
    private Map<String, Mark> inOrder(MarkedCase marked) {
        Map<String, Mark> now = ordered.orElseGet(() -> order(marked));
        ordered = Optional.of(now);
        return now;
    }

    private static Map<String, Mark> order(MarkedCase marked) {
        Map<String, Mark> now = new LinkedHashMap<>();
        marked.marks().get().marks().forEach(mark -> now.put(mark.id(), mark));
        Map<String, Mark> inOrder = new LinkedHashMap<>();
        for (Mark mark : marked.places().get().inOrder()) {
            Mark kept = now.remove(mark.id());
            if (kept != null) {
                inOrder.put(kept.id(), kept);
            }
        }
        inOrder.putAll(now);
        return inOrder;
    }

    private void place() {
        reorder();
        placed.set(placed.get() + 1);
    }

    /// Other marks, or at other places.
    private void reorder() {
        ordered = Optional.empty();
        fill();
    }

    /// What the reader is writing.
    Optional<BriefEdit> edit() {
        return edit;
    }

    /// The reader begins to write, or ends.
    ///
    /// @param there where the reader is then
    void edit(Optional<BriefEdit> now, Spot there) {
        edit = now;
        fill(Optional.of(there));
    }

    /// Changes the brief as it reads; the reader is at `there` afterwards.
    void change(String what, Brief now, Spot there) {
        shown.ifPresent(one -> {
            next = Optional.of(there);
            one.brief().change(what, _ -> now);
            next = Optional.empty();
            chosen.set(there);
            settle(there);
        });
    }

    /// The reader is at a place, or at the nearest one that there is.
    void settle(Spot there) {
        if (row(there).isEmpty()) {
            rows.get().stream()
                    .filter(row -> row.spot().section() <= there.section())
                    .filter(row -> row.spot().section() < there.section() || row.spot().at() <= there.at())
                    .reduce((_, last) -> last)
                    .ifPresent(row -> chosen.set(row.spot()));
        }
    }

    /// While the reader writes, the rows stay as they were when that began.
    private void fill() {
        if (edit.isEmpty()) {
            fill(next);
        }
    }

    /// @param there where the reader is then; empty for the row at which the reader was, wherever it stands now
    private void fill(Optional<Spot> there) {
        Optional<BriefRow> was = row();
        List<BriefRow> now = watched ? laidOut() : List.of();
        if (!now.equals(rows.get())) {
            rows.set(now);
        }
        offer();
        chosen.set(there.or(() -> was.flatMap(row -> like(row, now))).orElse(chosen.get()));
    }

    private List<BriefRow> laidOut() {
        return shown.map(one -> {
            Map<String, Mark> marks = inOrder(one.marked());
            Brief filled = edit.map(BriefEdit::filled)
                    .orElseGet(() -> one.brief().now().get().filled(List.copyOf(marks.values())));
            return new BriefRows(marks, notes.colors().now().get()).of(filled, edit);
        }).orElse(List.of());
    }

    /// The row that shows the same; the nearest place if none does.
    private static Optional<Spot> like(BriefRow row, List<BriefRow> now) {
        boolean there = now.stream().anyMatch(one -> one.spot().equals(row.spot()) && one.shows(row));
        return there
                ? Optional.of(row.spot())
                : now.stream().filter(row::shows).map(BriefRow::spot).findFirst();
    }
}
