package counterpoint.ui.model.disputes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which of the points that are listed is looked at, and which are marked; both stay so when the points are listed anew.
public final class DisputeSelection {
    private final ReadOnlyObjectWrapper<Optional<DisputeRow>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<DisputeRow>> marked = new ReadOnlyObjectWrapper<>(Set.of());
    private final Runnable turning;
    private List<DisputeRow> rows = List.of();

    /// @param turning hears that another point will be looked at
    DisputeSelection(Runnable turning) {
        this.turning = turning;
    }

    /// The point that is looked at; empty only if none is listed.
    public ReadOnlyObjectProperty<Optional<DisputeRow>> current() {
        return current.getReadOnlyProperty();
    }

    /// The points that are marked, to be merged.
    public ReadOnlyObjectProperty<Set<DisputeRow>> marked() {
        return marked.getReadOnlyProperty();
    }

    /// Goes on with other points; where the one that was looked at is gone, the one that took its place is looked at.
    void list(List<DisputeRow> listed) {
        Optional<DisputeRow> was = current.get();
        int at = was.map(rows::indexOf).orElse(0);
        marked.set(Set.copyOf(marked.get().stream().flatMap(mark -> again(mark, listed).stream()).distinct().toList()));
        current.set(was.flatMap(row -> again(row, listed))
                .or(() -> listed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(listed.get(Math.clamp(at, 0, listed.size() - 1)))));
        rows = listed;
    }

    private static Optional<DisputeRow> again(DisputeRow before, List<DisputeRow> listed) {
        return listed.stream().filter(row -> row.continues(before)).findFirst();
    }

    /// Looks at a point, and at no other: marks are gone.
    public void look(DisputeRow row) {
        unmark();
        turn(row);
    }

    private void turn(DisputeRow row) {
        if (current.get().filter(row::equals).isEmpty()) {
            turning.run();
            current.set(Optional.of(row));
        }
    }

    /// Looks at the point `step` rows further down, as far as there is one.
    ///
    /// @param marking marks it too, and the one that was looked at; else marks stay as they are
    public void move(int step, boolean marking) {
        int at = current.get().map(rows::indexOf).orElse(-1);
        int to = Math.clamp(at + step, 0, Math.max(0, rows.size() - 1));
        if (rows.isEmpty() || to == at) {
            return;
        }
        if (marking) {
            markTo(rows.get(to));
        } else {
            turn(rows.get(to));
        }
    }

    /// Marks a point, or takes its mark away; it is looked at.
    public void mark(DisputeRow row) {
        Set<DisputeRow> marks = new HashSet<>(marked.get());
        if (marks.isEmpty()) {
            current.get().filter(now -> !now.equals(row)).ifPresent(marks::add);
        }
        if (!marks.remove(row)) {
            marks.add(row);
        }
        turn(row);
        marked.set(Set.copyOf(marks));
    }

    /// Marks all points from the one that is looked at to this one.
    public void markTo(DisputeRow row) {
        int from = current.get().map(rows::indexOf).orElse(0);
        int to = rows.indexOf(row);
        Set<DisputeRow> marks = new HashSet<>(marked.get());
        marks.addAll(rows.subList(Math.min(from, to), Math.max(from, to) + 1));
        turn(row);
        marked.set(Set.copyOf(marks));
    }

    /// Takes all marks away.
    void unmark() {
        marked.set(Set.of());
    }
}
