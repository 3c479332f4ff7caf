package counterpoint.ui.model.notes;

import counterpoint.casefile.MarkPlaces;
import counterpoint.casefile.PlacedMarks;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Sight;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

/// The marks of the open case, beside its text: those in sight, or all, in the order printed, orphans at the end.
public final class NotesHere {
    private final NotesModel notes;
    private final WorkbenchModel workbench;
    private final CaseModel model;
    private final MarkedCase marked;
    private final BooleanProperty inSight = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<NoteRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<NoteRow> all = List.of();

    NotesHere(NotesModel notes, WorkbenchModel workbench, CaseModel model) {
        this.notes = notes;
        this.workbench = workbench;
        this.model = model;
        this.marked = notes.of(model);
        inSight.subscribe((_, _) -> show());
    }

    /// Whether only marks in sight are listed.
    public BooleanProperty inSight() {
        return inSight;
    }

    /// What is listed.
    public ReadOnlyObjectProperty<List<NoteRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Why the list is not up to date, in a sentence; empty if it is, or will be.
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The reader's notes.
    public NotesModel notes() {
        return notes;
    }

    /// The marks of the case.
    public MarkedCase marked() {
        return marked;
    }

    /// Reads the text at a mark and chooses it.
    public void open(NoteRow row) {
        workbench.jump(() -> notes.show(model, row.mark()));
    }

    /// Follows the marks and the reader.
    ///
    /// @return what ends it
    public Subscription follow() {
        return Subscription.combine(Stream.concat(
                Stream.of(marked.places().subscribe(this::list), marked.problem().subscribe(trouble::set)),
                model.columns().values().stream().map(column -> column.sight().subscribe((_, _) -> scrolled())))
                .toArray(Subscription[]::new));
    }

    private void list(MarkPlaces places) {
        workbench.tasks().<List<NoteRow>>run(
                "notes of " + model.file().id(),
                () -> CaseNoteRows.of(model.file(), places),
                made -> {
                    all = made;
                    show();
                },
                Texts.of("notes.list.failed"),
                sentence -> trouble.set(Optional.of(sentence)));
    }

    private void scrolled() {
        if (inSight.get()) {
            show();
        }
    }

    private void show() {
        Set<String> seen = inSight.get() ? seen() : Set.of();
        List<NoteRow> now = inSight.get()
                ? all.stream().filter(row -> seen.contains(row.mark().id())).toList()
                : all;
        if (!now.equals(rows.get())) {
            rows.set(now);
        }
    }

    private Set<String> seen() {
        Set<String> ids = new HashSet<>();
        model.columns().values().forEach(column -> column.sight().get().ifPresent(sight -> seen(column, sight, ids)));
        return ids;
    }

    private void seen(ColumnModel column, Sight sight, Set<String> ids) {
        PlacedMarks marks = marked.places().get().in(column.edition().get());
        Place first = sight.first();
        Place last = sight.last();
        int body = column.edition().get().opinion().body().size();
        if (!first.footnote()) {
            seen(marks, false, first.block(), last.footnote() ? body - 1 : last.block(), ids);
        }
        if (last.footnote()) {
            seen(marks, true, first.footnote() ? first.block() : 0, last.block(), ids);
        }
    }

    private static void seen(PlacedMarks marks, boolean footnotes, int from, int to, Set<String> ids) {
        for (int block = from; block <= to; block++) {
            marks.in(footnotes, block).forEach(placed -> ids.add(placed.mark().id()));
        }
    }
}
