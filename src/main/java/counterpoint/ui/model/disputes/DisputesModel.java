package counterpoint.ui.model.disputes;

import counterpoint.compare.Dispute;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// The points of dispute of the open case as rows: which are listed, and what the reader does with those that are looked at
/// or marked.
///
/// Rows follow the case's comparison; a point that is looked at or marked stays so through decisions and their undoing.
public final class DisputesModel {
    private final WorkbenchModel workbench;
    private final DisputeDecisions decisions;
    private final ObjectProperty<DisputeFilter> filter = new SimpleObjectProperty<>(DisputeFilter.ALL);
    private final ReadOnlyObjectWrapper<List<DisputeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Doing> doing = new ReadOnlyObjectWrapper<>(new Doing.Nothing());
    private final DisputeSelection selection = new DisputeSelection(() -> doing.set(new Doing.Nothing()));
    private final ComparedOpinions opinions = new ComparedOpinions(this::model, selection::unmark);
    private final ReadOnlyIntegerWrapper listings = new ReadOnlyIntegerWrapper();
    private List<DisputeRow> all = List.of();
    private Subscription state = Subscription.EMPTY;
    private Subscription comparison = Subscription.EMPTY;

    public DisputesModel(WorkbenchModel workbench, DisputeDecisions decisions) {
        this.workbench = workbench;
        this.decisions = decisions;
        workbench.open().subscribe(open -> {
            state.unsubscribe();
            state = open.map(entry -> entry.state().subscribe(_ -> follow())).orElse(Subscription.EMPTY);
            if (open.isEmpty()) {
                follow();
            }
        });
        filter.subscribe((_, _) -> list());
    }

    private void follow() {
        comparison.unsubscribe();
        comparison = workbench.model()
                .map(model -> model.comparison().subscribe(_ -> renew()))
                .orElse(Subscription.EMPTY);
        if (workbench.model().isEmpty()) {
            renew();
        }
    }

    private void renew() {
        List<Dispute> disputes = workbench.model()
                .map(model -> model.comparison().get().disputes())
                .orElse(List.of());
        all = IntStream.range(0, disputes.size())
                .mapToObj(index -> new DisputeRow(index + 1, disputes.get(index)))
                .toList();
        list();
    }

    private void list() {
        List<DisputeRow> listed = all.stream().filter(row -> filter.get().lists(row.dispute().state())).toList();
        doing.set(new Doing.Nothing());
        selection.list(listed);
        rows.set(listed);
        listings.set(listings.get() + 1);
    }

    /// The whole window.
    public WorkbenchModel workbench() {
        return workbench;
    }

    /// The open case, once it is read.
    public Optional<CaseModel> model() {
        return workbench.model();
    }

    /// The points that are listed, the weightiest first.
    public ReadOnlyObjectProperty<List<DisputeRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Calls `action` now and whenever the points are listed anew, or why none is.
    public void whenListed(Runnable action) {
        listings.subscribe(_ -> action.run());
    }

    /// Which points are listed.
    public ObjectProperty<DisputeFilter> filter() {
        return filter;
    }

    /// How many points a filter lists.
    public int count(DisputeFilter which) {
        return (int) all.stream().filter(row -> which.lists(row.dispute().state())).count();
    }

    /// Which of the points is looked at, and which are marked.
    public DisputeSelection selection() {
        return selection;
    }

    private Optional<DisputeRow> current() {
        return selection.current().get();
    }

    /// What the reader has begun.
    public ReadOnlyObjectProperty<Doing> doing() {
        return doing.getReadOnlyProperty();
    }

    /// What went wrong last, in one sentence.
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return decisions.trouble();
    }

    /// Whether a decision can be kept.
    public boolean readOnly() {
        return decisions.readOnly();
    }

    /// Why no point is listed, and what to do; empty if one is.
    public Optional<String> sentence() {
        Optional<CaseEntry> open = workbench.open().get();
        if (open.isEmpty()) {
            return Optional.of(Texts.of("library.empty"));
        }
        return switch (open.get().state().get()) {
            case CaseEntry.State.Reading _ -> Optional.of(Texts.of("disputes.comparing", open.get().name()));
            case CaseEntry.State.Failed failed -> Optional.of(failed.sentence());
            case CaseEntry.State.Read read when read.model().columns().isEmpty() ->
                Optional.of(Texts.of("case.noOpinion", open.get().name()));
            case CaseEntry.State.Read read -> sentence(read.model());
        };
    }

    /// Reads the open case again, where it or its opinions could not be read.
    public Optional<Runnable> readAgain() {
        return workbench.open().get().flatMap(entry -> switch (entry.state().get()) {
            case CaseEntry.State.Reading _ -> Optional.<Runnable>empty();
            case CaseEntry.State.Read read when !read.model().columns().isEmpty() -> Optional.<Runnable>empty();
            case CaseEntry.State.Read _,CaseEntry.State.Failed _ ->
                Optional.<Runnable>of(() -> workbench.admit(entry.id()));
        });
    }

    private Optional<String> sentence(CaseModel model) {
        if (model.columns().size() < Column.values().length) {
            return Optional.of(Texts.of("disputes.oneOpinion"));
        }
        if (model.isComparing()) {
            return Optional.of(Texts.of("disputes.comparing", model.file().name()));
        }
        if (all.isEmpty()) {
            return Optional.of(Texts.of("disputes.none"));
        }
        return rows.get().isEmpty() ? Optional.of(Texts.of("disputes.noneListed")) : Optional.empty();
    }

    /// The reader agrees with the point that is looked at.
    public void confirm() {
        current().filter(row -> mayConfirm(row.dispute().state()))
                .ifPresent(row -> decisions.confirm(row.dispute()));
    }

    private static boolean mayConfirm(State now) {
        return switch (now) {
            case COMPUTED, REJECTED -> true;
            case CONFIRMED, HAND_MADE -> false;
        };
    }

    /// The point that is looked at is none.
    public void reject() {
        current().filter(row -> row.dispute().state() != State.REJECTED)
                .ifPresent(row -> decisions.reject(row.dispute()));
    }

    /// Takes back what was said of the point that is looked at.
    public void restore() {
        current().ifPresent(row -> decisions.restore(row.dispute()));
    }

    /// Rejects the point that is looked at, or restores it if it is rejected.
    public void rejectOrRestore() {
        current().ifPresent(row -> {
            if (row.dispute().state() == State.REJECTED) {
                decisions.restore(row.dispute());
            } else {
                decisions.reject(row.dispute());
            }
        });
    }

    /// Begins to give the point that is looked at another title.
    public void beginRename() {
        if (current().isPresent()) {
            doing.set(new Doing.Renaming());
        }
    }

    /// Gives the point that is looked at this title; blank for the computed one.
    public void rename(String title) {
        cancel();
        current().filter(row -> !row.dispute().title().equals(title.strip()))
                .ifPresent(row -> decisions.rename(row.dispute(), title));
    }

    /// Whether there is something to merge.
    public boolean canMerge() {
        return selection.marked().get().size() > 1;
    }

    /// Makes one point of those that are marked.
    public void merge() {
        if (canMerge()) {
            List<Dispute> merged = rows.get().stream()
                    .filter(selection.marked().get()::contains)
                    .map(DisputeRow::dispute)
                    .toList();
            selection.unmark();
            decisions.merge(merged);
        }
    }

    /// Begins to choose links of the point that is looked at, to be a point of their own.
    public void beginSplit() {
        if (current().filter(row -> row.dispute().links().size() > 1).isPresent()) {
            doing.set(new Doing.Splitting(Set.of()));
        }
    }

    /// Chooses a link to leave its point, or lets it stay.
    public void choose(Link link) {
        if (doing.get() instanceof Doing.Splitting splitting) {
            Set<Link> chosen = new HashSet<>(splitting.chosen());
            if (!chosen.remove(link)) {
                chosen.add(link);
            }
            doing.set(new Doing.Splitting(chosen));
        }
    }

    /// Makes a point of the links that were chosen.
    public void split() {
        if (doing.get() instanceof Doing.Splitting splitting) {
            cancel();
            current().ifPresent(row -> decisions.split(row.dispute(), List.copyOf(splitting.chosen())));
        }
    }

    /// Begins a new point.
    public void beginAdd() {
        if (model().filter(open -> open.columns().size() == Column.values().length).isPresent()) {
            doing.set(new Doing.Adding());
        }
    }

    /// The links that belong to no point and that the reader did not reject, best first.
    public List<Link> free() {
        List<Link> free = new ArrayList<>(model().map(open -> open.comparison().get().links()).orElse(List.of()));
        free.removeIf(link -> link.state() == State.REJECTED);
        all.forEach(row -> free.removeAll(row.dispute().links()));
        return List.copyOf(free);
    }

    /// Makes a point of a link.
    ///
    /// @param title blank for a computed one
    public void add(String title, Link link) {
        cancel();
        filter.set(DisputeFilter.ALL);
        decisions.addPoint(title, link);
        rows.get().stream()
                .filter(row -> row.dispute().links().stream()
                        .anyMatch(one -> one.left().equals(link.left()) && one.right().equals(link.right())))
                .findFirst()
                .ifPresent(selection::look);
    }

    /// Leaves what was begun; whether anything was.
    public boolean cancel() {
        boolean began = !(doing.get() instanceof Doing.Nothing);
        if (began) {
            doing.set(new Doing.Nothing());
        }
        return began;
    }

    /// Leaves what was begun, else lets go of the marks; whether there was any of it.
    public boolean escape() {
        boolean something = cancel() || !selection.marked().get().isEmpty();
        selection.unmark();
        return something;
    }

    /// Leaves the points for what was there before.
    public void leave() {
        workbench.close();
    }

    /// Reads the best pair of passages of the point that is looked at, side by side.
    public void open() {
        current().ifPresent(row -> open(row.dispute().links().getFirst()));
    }

    /// Reads the two passages that a link joins, side by side: both columns go there, and hold them.
    public void open(Link link) {
        workbench.open().get().ifPresent(entry -> workbench.open(entry, model -> model.joined().hold(link)));
    }

    /// Which two opinions are compared.
    public ComparedOpinions opinions() {
        return opinions;
    }
}
