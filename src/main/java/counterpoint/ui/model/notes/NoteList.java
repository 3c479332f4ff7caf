package counterpoint.ui.model.notes;

import counterpoint.note.MarkColor;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// The list of notes over all cases: what it shows, how it is narrowed, and what the reader does with several at once.
///
/// Rows are gathered and filtered away from the UI thread; a newer question drops the answer to the older one.
public final class NoteList {
    private static final String GATHER = "notes of all cases";
    private static final String FIND = "notes found";

    private final NotesModel notes;
    private final WorkbenchModel workbench;
    private final ObjectProperty<NoteFilter> filter = new SimpleObjectProperty<>(NoteFilter.ALL);
    private final ObjectProperty<NoteOrder> order = new SimpleObjectProperty<>(NoteOrder.PRINTED);
    private final ReadOnlyObjectWrapper<ListedNotes> listed = new ReadOnlyObjectWrapper<>(ListedNotes.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private GatheredNotes gathered = GatheredNotes.NONE;
    private boolean reading = true;

    NoteList(NotesModel notes, WorkbenchModel workbench) {
        this.notes = notes;
        this.workbench = workbench;
        filter.subscribe((_, _) -> find());
        order.subscribe((_, _) -> find());
    }

    /// What is shown.
    ///
    /// @param found the rows that the filter admits
    /// @param lines the lines of the list
    /// @param reading whether cases are still being read, whose notes are not among them
    public record ListedNotes(FoundNotes found, List<NoteLine> lines, boolean reading) {
        /// Nothing.
        public static final ListedNotes NONE = new ListedNotes(FoundNotes.NONE, List.of(), true);
    }

    /// How the list is narrowed.
    public ObjectProperty<NoteFilter> filter() {
        return filter;
    }

    /// How it is ordered.
    public ObjectProperty<NoteOrder> order() {
        return order;
    }

    /// What is shown; shortly after a change, what was shown before it.
    public ReadOnlyObjectProperty<ListedNotes> listed() {
        return listed.getReadOnlyProperty();
    }

    /// Why the list is not up to date, in a sentence; empty if it is, or will be.
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The reader's notes, of which this is the list.
    public NotesModel notes() {
        return notes;
    }

    /// The window's model.
    public WorkbenchModel workbench() {
        return workbench;
    }

    /// The short name of an authority that the list knows by a key; the key if no row has it.
    public String authorityName(String key) {
        return gathered.authorityNames().getOrDefault(key, key);
    }

    /// Chooses a value of a facet, or lets go of it.
    public void toggle(NoteFacet facet, String value) {
        filter.set(filter.get().toggled(facet, value));
    }

    /// Shows all notes again.
    public void widen() {
        filter.set(NoteFilter.ALL);
    }

    /// Follows what is marked, in all cases as they are read.
    ///
    /// @return what ends it
    public Subscription follow() {
        return new AllCases(workbench, notes, this::gather).follow();
    }

    private void gather() {
        List<GatheredNotes.Part> parts = new ArrayList<>();
        workbench.cases().forEach(entry -> entry.model().ifPresent(model -> parts.add(
                new GatheredNotes.Part(model.file(), notes.of(model).places().get()))));
        reading = workbench.cases().stream().anyMatch(entry -> entry.state().get() instanceof CaseEntry.State.Reading);
        GatheredNotes before = gathered;
        workbench.tasks().<GatheredNotes>run(
                GATHER,
                () -> before.with(parts, notes.authorities().now().get()),
                now -> {
                    gathered = now;
                    find();
                },
                Texts.of("notes.list.failed"),
                sentence -> trouble.set(Optional.of(sentence)));
    }

    private void find() {
        List<NoteRow> rows = gathered.rows();
        NoteFilter asked = Objects.requireNonNull(filter.get());
        NoteOrder ordered = Objects.requireNonNull(order.get());
        boolean more = reading;
        workbench.tasks().<ListedNotes>run(
                FIND,
                () -> {
                    FoundNotes found = FoundNotes.in(rows, asked);
                    return new ListedNotes(found, NoteLine.of(found.rows(), ordered), more);
                },
                now -> {
                    trouble.set(Optional.empty());
                    listed.set(now);
                },
                Texts.of("notes.list.failed"),
                sentence -> trouble.set(Optional.of(sentence)));
    }

    /// Reads a mark where it stands; a note on an authority at its first mention.
    ///
    /// @return whether there was a place to go to
    public boolean open(NoteRow row) {
        if (row.isOnAuthority()) {
            return notes.openAuthority(row.words());
        }
        Optional<CaseEntry> entry = workbench.entry(row.caseId()).filter(one -> one.model().isPresent());
        entry.ifPresent(one -> notes.open(one, row.mark()));
        return entry.isPresent();
    }

    /// Takes marks away, of whatever cases, as one change.
    public void remove(Collection<NoteRow> rows) {
        notes.changeAll(
                Texts.of("undo.notes.delete", rows.size()), rows, _ -> Optional.empty());
    }

    /// Gives marks another color, or none, as one change; notes on authorities have none. A mark that says nothing without
    /// its color is taken away.
    public void recolor(Collection<NoteRow> rows, Optional<MarkColor> color) {
        List<NoteRow> onText = rows.stream().filter(row -> !row.isOnAuthority()).toList();
        Instant now = Instant.now();
        notes.changeAll(
                Texts.of("undo.notes.recolor", onText.size()),
                onText,
                mark -> Optional.of(mark.colored(color, now)).filter(one -> !one.saysNothing()));
    }
}
