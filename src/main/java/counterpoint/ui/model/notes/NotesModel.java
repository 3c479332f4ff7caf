package counterpoint.ui.model.notes;

import counterpoint.authority.Authority;
import counterpoint.casefile.Edition;
import counterpoint.casefile.MarkPlaces;
import counterpoint.note.Brief;
import counterpoint.note.BriefTemplate;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.Marks;
import counterpoint.session.KeptValue;
import counterpoint.session.NoteStore;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.workspace.Command;
import counterpoint.workspace.History;
import counterpoint.workspace.Saving;
import counterpoint.workspace.Workspace;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the reader marked and wrote in all cases; to be used on the UI thread.
///
/// Every change goes through the history of the window under a name and is kept at once.
public final class NotesModel {
    private static final double READING_HEIGHT = 0.3;

    private final WorkbenchModel workbench;
    private final NoteStore store;
    private final History history;
    private final Written<Marks> authorities;
    private final AuthorityNotes onAuthorities;
    private final Written<ColorNames> colors;
    private final Written<List<BriefTemplate>> templates;
    private final Copying copying;
    private final Map<String, Written<Brief>> briefs = new HashMap<>();
    private final Map<CaseModel, MarkedCase> cases = new HashMap<>();
    private final Map<CaseModel, Marking> markings = new HashMap<>();

    public NotesModel(WorkbenchModel workbench, NoteStore store, History history) {
        this.workbench = workbench;
        this.store = store;
        this.history = history;
        this.authorities = Written.in(store.authorities(), history);
        this.onAuthorities = new AuthorityNotes(authorities, this::unkept);
        this.colors = Written.in(store.colors(), history);
        this.templates = Written.in(store.templates(), history);
        this.copying = new Copying(store.copying());
        workbench.shelved().subscribe(this::forget);
    }

    /// Notes that are forgotten when the window closes, for pictures and tests.
    ///
    /// @param history takes the changes
    public static NotesModel inMemory(WorkbenchModel workbench, History history) {
        return new NotesModel(workbench, NoteStore.inMemory(), history);
    }

    /// A workspace that is open to read only takes no changes to the disk.
    private Optional<String> unkept() {
        return store.workspace().map(Workspace::saving).flatMap(saving -> switch (saving) {
            case Saving.Saved _,Saving.Underway _ -> Optional.empty();
            case Saving.Failing failing -> Optional.of(failing.sentence());
            case Saving.ReadOnly readOnly -> Optional.of(readOnly.sentence());
        });
    }

    /// The marks of a case, found in the text that a model shows.
    public MarkedCase of(CaseModel model) {
        return cases.computeIfAbsent(
                model, read -> new MarkedCase(read.file(), store.of(read.file().id()), history, workbench.tasks()));
    }

    /// Where all is kept; empty if it is forgotten when the window closes.
    public Optional<Workspace> workspace() {
        return store.workspace();
    }

    /// What the reader does with the marks of a case in its text.
    public Marking marking(CaseModel model) {
        return markings.computeIfAbsent(
                model, read -> new Marking(read, of(read), colors, onAuthorities, copying));
    }

    /// Reads the open case at a mark, in a column that shows its text, and chooses it; an orphan is chosen alone.
    public void show(CaseModel model, Mark mark) {
        MarkedCase marked = of(model);
        MarkPlaces places = marked.places().get();
        model.columns().values().stream()
                .filter(column -> !places.places(mark, column.edition().get()).isEmpty())
                .findFirst()
                .or(() -> home(model, places.home(mark)))
                .ifPresent(column -> places.places(mark, column.edition().get()).stream()
                        .findFirst()
                        .ifPresent(place -> column.jumpTo(place, READING_HEIGHT)));
        marking(model).choose(mark.id());
    }

    private static Optional<ColumnModel> home(CaseModel model, Optional<Edition> print) {
        return print.flatMap(edition -> model.file()
                .opinion(edition.opinion().id())
                .flatMap(opinion -> model.column(model.show(opinion)))
                .map(column -> {
                    if (!column.edition().get().equals(edition)) {
                        column.show(edition);
                    }
                    return column;
                }));
    }

    /// Opens a case at a mark; Back returns from it.
    ///
    /// @param entry a case that is read
    public void open(CaseEntry entry, Mark mark) {
        workbench.open(entry, model -> show(model, mark));
    }

    /// The marks on authorities as a whole, which hold in every case.
    public Written<Marks> authorities() {
        return authorities;
    }

    /// What the reader wrote on authorities, by authority.
    public AuthorityNotes onAuthorities() {
        return onAuthorities;
    }

    /// A list over all cases.
    public NoteList list() {
        return new NoteList(this, workbench);
    }

    /// The marks of an open case, beside its text.
    public NotesHere here(CaseModel model) {
        return new NotesHere(this, workbench, model);
    }

    /// Reads an authority at its first mention, in the open case or else in the first that cites it.
    ///
    /// @param key by which some case knows it
    /// @return whether any case mentions it
    boolean openAuthority(String key) {
        Optional<Authority> known = Stream.concat(workbench.open().get().stream(), workbench.cases().stream())
                .flatMap(entry -> entry.model().stream())
                .flatMap(model -> model.file().authorities().authorities().stream())
                .filter(authority -> authority.isKnownAs(key))
                .findFirst();
        known.ifPresent(workbench::openFirst);
        return known.isPresent();
    }

    /// Changes marks of several cases, and on authorities, as one change that is undone at once.
    ///
    /// @param what the change in words that follow "Undo": `deletion of 2 notes`
    /// @param change gives the mark as it is to be; empty takes it away
    void changeAll(String what, Collection<NoteRow> rows, Function<Mark, Optional<Mark>> change) {
        Map<String, Set<String>> ids = rows.stream().collect(Collectors.groupingBy(
                NoteRow::caseId, Collectors.mapping(row -> row.mark().id(), Collectors.toSet())));
        List<Command> commands = ids.entrySet().stream()
                .map(one -> command(what, kept(one.getKey()), one.getValue(), change))
                .toList();
        together(what, commands);
    }

    private void together(String what, List<Command> commands) {
        if (!commands.isEmpty()) {
            history.execute(Command.of(
                    what, () -> commands.forEach(Command::execute), () -> commands.forEach(Command::undo)));
        }
    }

    /// Takes in marks that come from elsewhere, those on authorities for all cases, as one change that is undone at once.
    ///
    /// @param what the change in words that follow "Undo": `import of notes`
    /// @param model the case on whose texts the others are
    /// @return how many there were not before
    public int take(String what, CaseModel model, Marks more) {
        of(model).keep();
        List<Merged> merged = Stream.of(
                new Merged(store.of(model.file().id()), more.inTexts()),
                new Merged(store.authorities(), more.onAuthorities()))
                .filter(one -> !one.isAsBefore())
                .toList();
        int fresh = merged.stream().mapToInt(Merged::fresh).sum();
        together(what, merged.stream().map(one -> one.command(what)).toList());
        return fresh;
    }

    /// Marks before and after others have come in.
    private record Merged(KeptValue<Marks> kept, Marks before, Marks after) {
        Merged(KeptValue<Marks> kept, Marks more) {
            this(kept, kept.value(), kept.value().merged(more));
        }

        boolean isAsBefore() {
            return after.equals(before);
        }

        int fresh() {
            return after.marks().size() - before.marks().size();
        }

        Command command(String what) {
            return Command.of(what, () -> kept.set(after), () -> kept.set(before));
        }
    }

    private KeptValue<Marks> kept(String caseId) {
        return caseId.isEmpty() ? store.authorities() : store.of(caseId);
    }

    private static Command command(
            String what, KeptValue<Marks> kept, Set<String> ids, Function<Mark, Optional<Mark>> change) {
        Marks before = kept.value();
        Marks after = new Marks(
                before.marks().stream()
                        .flatMap(mark -> ids.contains(mark.id()) ? change.apply(mark).stream() : Stream.of(mark))
                        .toList(),
                before.others());
        return Command.of(what, () -> kept.set(after), () -> kept.set(before));
    }

    /// What the reader calls the colors.
    public Written<ColorNames> colors() {
        return colors;
    }

    /// The reader's templates of briefs.
    public Written<List<BriefTemplate>> templates() {
        return templates;
    }

    /// How words of an opinion are copied with their citation.
    public Copying copying() {
        return copying;
    }

    /// Every tag in use in the cases that are read and on authorities, in the order of the alphabet.
    public List<String> tags() {
        return Stream.concat(
                cases.values().stream().map(marked -> marked.marks().get()), Stream.of(authorities.now().get()))
                .flatMap(marks -> marks.tags().stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)))
                .stream()
                .toList();
    }

    /// Ends what is being written, so that all of it is kept.
    public void keep() {
        cases.values().forEach(MarkedCase::keep);
    }

    /// The brief of a case.
    public Written<Brief> brief(String caseId) {
        return briefs.computeIfAbsent(caseId, id -> Written.in(store.brief(id), history));
    }

    /// Cases that are gone or were read again need no places for their marks.
    private void forget(List<CaseEntry> shelved) {
        List<CaseModel> shown = shelved.stream().flatMap(entry -> entry.model().stream()).toList();
        cases.entrySet().removeIf(one -> {
            boolean gone = !shown.contains(one.getKey());
            if (gone) {
                markings.remove(one.getKey());
                one.getValue().leave();
            }
            return gone;
        });
    }
}
