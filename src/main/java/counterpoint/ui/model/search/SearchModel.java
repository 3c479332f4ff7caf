package counterpoint.ui.model.search;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.KeptIndex;
import counterpoint.casefile.LibraryIndex;
import counterpoint.note.ColorNames;
import counterpoint.search.Facet;
import counterpoint.search.IndexedPassage;
import counterpoint.session.SavedSearches;
import counterpoint.session.SearchHabits;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.theme.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The search over all cases: asked with every letter typed, answered in the background; the newest question wins,
/// and what was found before stays until its answer is there.
public final class SearchModel {
    /// So many hits are listed at first.
    public static final int FIRST = 50;
    private static final int ALL = 1_000;

    private final WorkbenchModel workbench;
    private final SearchedCases cases;
    private final HitWalk walk;
    private final SearchDesk desk;
    private final BoxModel box;
    private final SavedModel saved;
    private final MarkedSearch marks;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Narrowing> narrowing = new ReadOnlyObjectWrapper<>(Narrowing.NONE);
    private final ReadOnlyObjectWrapper<Manner> manner = new ReadOnlyObjectWrapper<>(Manner.USUAL);
    private final ReadOnlyObjectWrapper<Optional<WrongExpression>> wrong = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final ReadOnlyObjectWrapper<Optional<Hit>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty naming = new SimpleBooleanProperty();
    private Optional<IndexedPassage> like = Optional.empty();
    private boolean opening;

    /// A search by words alone, of which nothing is kept.
    public SearchModel(WorkbenchModel workbench) {
        this(workbench, SearchDesk.inMemory());
    }

    /// A search by words alone.
    public SearchModel(WorkbenchModel workbench, SearchDesk desk) {
        this(workbench, files -> Searcher.over(LibraryIndex.of(files)), desk);
    }

    /// A search by words and, as soon as it has read what the passages mean, by meaning.
    ///
    /// @param words the workspace's index
    /// @param shipped the folder of meanings that came with the bundled cases; may be missing
    /// @param kept the workspace's folder for those of other passages
    public static SearchModel understanding(
            WorkbenchModel workbench, KeptIndex words, Path shipped, Path kept, SearchDesk desk) {
        return new SearchModel(workbench, UnderstandingSearcher.over(words, () -> ids(workbench), shipped, kept), desk);
    }

    private static Set<String> ids(WorkbenchModel workbench) {
        return workbench.cases().stream().map(CaseEntry::id).collect(Collectors.toSet());
    }

    /// A search through an index that `indexer` makes, of which nothing is kept.
    public SearchModel(WorkbenchModel workbench, Function<List<CaseFile>, Searcher> indexer) {
        this(workbench, indexer, SearchDesk.inMemory());
    }

    /// A search through an index that `indexer` makes.
    public SearchModel(WorkbenchModel workbench, Function<List<CaseFile>, Searcher> indexer, SearchDesk desk) {
        this.workbench = workbench;
        this.desk = desk;
        this.marks = new MarkedSearch(workbench, () -> !question(FIRST).isEmpty(), this::askAgain, this::recount);
        this.cases = new SearchedCases(
                workbench, files -> new MarkingSearcher(indexer.apply(files), () -> marks.now().passages()));
        this.walk = new HitWalk(workbench);
        this.box = new BoxModel(() -> cases.coverage().get(), this::marksNow, desk.habits());
        this.saved = new SavedModel(desk, workbench.tasks());
        SearchHabits habits = desk.habits().value();
        manner.set(new Manner(false, habits.byMeaning(), habits.grouped()));
        cases.coverage().subscribe((_, _) -> ask(FIRST));
        cases.coverage().subscribe(() -> cover());
        cases.waiting().subscribe(() -> cover());
        words.subscribe((_, _) -> {
            like = Optional.empty();
            if (!opening) {
                saved.forget();
            }
            ask(FIRST);
        });
        cases.learning().subscribe(this::learn);
    }

    /// From now on finds what the reader marked, too, and tells it of each hit.
    public void follow(NotesModel notes) {
        marks.follow(notes);
        cover();
    }

    /// What the reader calls the colors of marks.
    public ColorNames colors() {
        return marks.colors();
    }

    private SearchedMarks marksNow() {
        marks.begin();
        return marks.now();
    }

    private void recount() {
        saved.recount();
        cover();
    }

    /// What is saved may ask for the reader's marks and notes, so that these are read for it before any result is shown.
    private void cover() {
        boolean read = cases.waiting().get() == 0 && !cases.coverage().get().cases().isEmpty();
        if (read && !saved.rows().get().isEmpty()) {
            marks.begin();
        }
        saved.cover(cases.coverage().get(), cases.waiting().get() == 0 && marks.isKnown());
    }

    /// What a value of a facet is called; the value itself if it has no name.
    public String nameOf(Facet facet, String value) {
        Optional<String> name = facet == Facet.MARKED
                ? SearchedMarks.name(value, colors())
                : coverage().get().name(facet, value);
        return name.orElse(value);
    }

    /// What the box offers.
    public BoxModel box() {
        return box;
    }

    /// The reader's saved searches.
    public SavedModel saved() {
        return saved;
    }

    /// How the question is asked.
    public ReadOnlyObjectProperty<Manner> manner() {
        return manner.getReadOnlyProperty();
    }

    /// What is wrong in the expression that is being typed; what was found before it was wrong stays.
    public ReadOnlyObjectProperty<Optional<WrongExpression>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /// Takes the words as an expression from now on, or as plain words.
    public void advanced(boolean on) {
        manner.set(new Manner(on, manner.get().byMeaning(), manner.get().grouped()));
        ask(FIRST);
    }

    /// Also finds passages by what they mean from now on, or by words alone.
    public void byMeaning(boolean on) {
        desk.habits().set(desk.habits().value().byMeaning(on));
        manner.set(new Manner(manner.get().advanced(), on, manner.get().grouped()));
        ask(FIRST);
    }

    /// Lists hits by case and opinion from now on, or best first.
    public void grouped(boolean on) {
        desk.habits().set(desk.habits().value().grouped(on));
        manner.set(new Manner(manner.get().advanced(), manner.get().byMeaning(), on));
        askAgain();
    }

    /// Lists the passages that are most like a hit.
    public void like(Hit hit) {
        like = Optional.of(hit.found().passage());
        saved.forget();
        ask(FIRST);
    }

    /// Lists again what was asked for in words.
    public void unlike() {
        like = Optional.empty();
        ask(FIRST);
    }

    /// Asks for the words that may have been meant.
    public void mean(String better) {
        words.set(better);
    }

    /// Whether the reader is giving what is asked a name, to save it.
    public BooleanProperty naming() {
        return naming;
    }

    /// Saves what is asked under a name.
    ///
    /// @return a sentence if it could not be saved
    public Optional<String> save(String name) {
        remember();
        return saved.save(name, question(FIRST));
    }

    /// The saved search that asks for what is asked now.
    public Optional<SavedSearches.Saved> asked() {
        return saved.asking(question(FIRST));
    }

    /// Asks again what was saved.
    public void open(SavedSearches.Saved search) {
        opening = true;
        saved.open(search);
        narrowing.set(SavedModel.narrowing(search));
        manner.set(new Manner(search.advanced(), manner.get().byMeaning(), manner.get().grouped()));
        if (words.get().equals(search.words())) {
            like = Optional.empty();
            ask(FIRST);
        } else {
            words.set(search.words());
        }
        opening = false;
        show();
    }

    /// The words, as they are being typed.
    public StringProperty words() {
        return words;
    }

    /// To what the search is narrowed down.
    public ReadOnlyObjectProperty<Narrowing> narrowing() {
        return narrowing.getReadOnlyProperty();
    }

    /// The newest answer.
    public ReadOnlyObjectProperty<Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    /// The hit that is looked at in the list.
    public ReadOnlyObjectProperty<Optional<Hit>> selected() {
        return selected.getReadOnlyProperty();
    }

    /// The hit that is read in its column; empty once the reader is done with it.
    public ReadOnlyObjectProperty<Optional<Visit>> visit() {
        return walk.visit();
    }

    /// What can be searched now.
    public ReadOnlyObjectProperty<Coverage> coverage() {
        return cases.coverage();
    }

    /// How far it is known what the passages mean.
    public ReadOnlyObjectProperty<Learning> learning() {
        return cases.learning();
    }

    /// Also reads what the passages mean that are not read unasked, since they are so many; may take hours.
    public void learnRest() {
        cases.learnRest();
    }

    /// How many cases cannot be searched yet.
    public ReadOnlyObjectProperty<Integer> waiting() {
        return cases.waiting();
    }

    /// Shows the results over the text.
    public void show() {
        cases.want();
        if (question(FIRST).isEmpty()) {
            ask(FIRST);
        }
        marks.begin();
        workbench.show(View.SEARCH);
        marks.refresh();
    }

    /// Closes the results and shows again what they lay over; they can be shown again as they were.
    public void close() {
        box.dismiss();
        if (workbench.view().get() == View.SEARCH) {
            workbench.close();
        }
    }

    /// Narrows down to a value of a facet, or no longer if it was.
    public void toggle(Facet facet, String value) {
        narrow(narrowing.get().toggled(facet, value));
    }

    /// Lets all passages through again.
    public void widen() {
        narrow(Narrowing.NONE);
    }

    /// Lists all that was found.
    public void listAll() {
        ask(ALL);
    }

    /// Looks at a hit in the list; who comes to the last of those listed has all listed.
    public void select(Hit hit) {
        selected.set(Optional.of(hit));
        Findings listed = findings.get();
        if (listed.isCut() && listed.question().limit() < ALL && hit.equals(listed.hits().getLast())) {
            listAll();
        }
    }

    /// Looks at a hit that stands further down the list, or up.
    public void move(int by) {
        List<Hit> hits = findings.get().hits();
        if (!hits.isEmpty()) {
            int at = selected.get().map(hits::indexOf).orElse(-1);
            select(hits.get(Math.clamp(at + by, 0, hits.size() - 1)));
        }
    }

    /// Reads the hit that is looked at in the column that has its opinion, else in the right one.
    public void open() {
        remember();
        selected.get().ifPresent(hit -> walk.begin(hit, findings.get(), Optional.empty()));
    }

    /// Reads the hit that is looked at in this column.
    public void open(Column column) {
        remember();
        selected.get().ifPresent(hit -> walk.begin(hit, findings.get(), Optional.of(column)));
    }

    /// Reads a hit with the other side's answer beside it.
    public void open(Hit hit, Answer answer) {
        remember();
        workbench.open(hit.entry(), model -> {
            model.file().left().ifPresent(left -> model.show(Column.LEFT, left));
            model.file().right().ifPresent(right -> model.show(Column.RIGHT, right));
            model.joined().hold(answer.link());
        });
    }

    private void remember() {
        if (!findings.get().hits().isEmpty()) {
            box.remember(words.get());
        }
    }

    /// Goes on to the next hit in the text (`1`), or back to the one before (`-1`).
    public void step(int by) {
        walk.step(by);
    }

    /// Ends the walk through the hits.
    ///
    /// @return whether there was one
    public boolean leave() {
        boolean walking = walk.visit().get().isPresent();
        walk.end();
        return walking;
    }

    private void narrow(Narrowing changed) {
        like = Optional.empty();
        saved.forget();
        narrowing.set(changed);
        ask(FIRST);
    }

    /// What is on screen is found again with its meaning, once it is known.
    private void learn(Learning learning) {
        if (learning.understands()) {
            askAgain();
        }
    }

    /// Finds again what is on screen, and as much of it.
    private void askAgain() {
        ask(Math.max(FIRST, findings.get().question().limit()));
    }

    private Question question(int limit) {
        return new Question(words.get(), narrowing.get(), manner.get(), like, limit);
    }

    private void ask(int limit) {
        Question question = question(limit);
        Coverage covered = coverage().get();
        SearchedMarks marked = marks.now();
        workbench.tasks().run(
                "search",
                () -> Findings.of(question, covered, marked),
                this::show,
                Texts.of("search.failed"),
                sentence -> show(Findings.failed(question, sentence)));
    }

    private void show(Findings found) {
        wrong.set(found.wrong());
        if (found.wrong().isPresent() && !findings.get().hits().isEmpty()) {
            return;
        }
        Optional<String> kept = found.question().atMost(0).equals(findings.get().question().atMost(0))
                ? selected.get().map(Hit::toString)
                : Optional.empty();
        findings.set(found);
        selected.set(found.hits().stream()
                .filter(hit -> kept.filter(hit.toString()::equals).isPresent())
                .findFirst()
                .or(() -> found.hits().stream().findFirst()));
    }
}
