package counterpoint.ui.model.search;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.KeptIndex;
import counterpoint.casefile.LibraryIndex;
import counterpoint.note.ColorNames;
import counterpoint.search.Facet;
import counterpoint.session.SavedSearches;
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

/// The search over all cases: asked with every letter typed, answered in the background; the newest question wins,
/// and what was found before stays until its answer is there.
public final class SearchModel {
    /// So many hits are listed at first.
    public static final int FIRST = 24;
    private static final int ALL = 1_000;

    private final WorkbenchModel workbench;
    private final SearchedCases cases;
    private final HitWalk walk;
    private final QuestionModel question;
    private final BoxModel box;
    private final SavedModel saved;
    private final MarkedSearch marks;
    private final ReadOnlyObjectWrapper<Optional<WrongExpression>> wrong = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final ReadOnlyObjectWrapper<Optional<Hit>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty naming = new SimpleBooleanProperty();
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
        this.question = new QuestionModel(desk.habits());
        this.marks = new MarkedSearch(workbench, () -> !question.now().get().isEmpty(), this::askAgain, this::recount);
        this.cases = new SearchedCases(
                workbench, files -> new MarkingSearcher(indexer.apply(files), () -> marks.now().passages()));
        this.walk = new HitWalk(workbench);
        this.box = new BoxModel(() -> cases.coverage().get(), this::marksNow, desk.habits());
        this.saved = new SavedModel(desk, workbench.tasks());
        cases.coverage().subscribe((_, _) -> ask(FIRST));
        cases.coverage().subscribe(() -> cover());
        cases.waiting().subscribe(() -> cover());
        question.now().subscribe((before, now) -> asked(before, now));
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

    /// What the reader asks.
    public QuestionModel question() {
        return question;
    }

    /// What is wrong in the expression that is being typed; what was found before it was wrong stays.
    public ReadOnlyObjectProperty<Optional<WrongExpression>> wrong() {
        return wrong.getReadOnlyProperty();
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
        return saved.save(name, question.now().get());
    }

    /// The saved search that asks for what is asked now.
    public Optional<SavedSearches.Saved> asked() {
        return saved.asking(question.now().get());
    }

    /// Asks again what was saved.
    public void open(SavedSearches.Saved search) {
        opening = true;
        saved.open(search);
        question.take(search);
        opening = false;
        ask(FIRST);
        show();
    }

    /// The newest answer.
    public ReadOnlyObjectProperty<Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    /// The hit that is looked at in the list.
    public ReadOnlyObjectProperty<Optional<Hit>> selected() {
        return selected.getReadOnlyProperty();
    }

    /// The walk through the hits in the text.
    public HitWalk walk() {
        return walk;
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
        if (question.now().get().isEmpty()) {
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

    /// Lists all that was found.
    public void listAll() {
        ask(ALL);
    }

    /// Has all listed, once the reader has come to the last of those listed.
    public void reachEnd() {
        Findings listed = findings.get();
        if (listed.isCut() && listed.question().limit() < ALL && listed.question().like().isEmpty()) {
            listAll();
        }
    }

    /// Looks at a hit in the list; who comes to the last of those listed has all listed.
    public void select(Hit hit) {
        selected.set(Optional.of(hit));
        List<Hit> hits = findings.get().hits();
        if (!hits.isEmpty() && hit.equals(hits.getLast())) {
            reachEnd();
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
            box.remember(question.words().get());
        }
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

    /// What is asked by now is found; another order lists as many hits as before.
    private void asked(Question before, Question now) {
        if (!opening) {
            if (!now.asksAs(before)) {
                saved.forget();
            }
            if (now.asksAs(before) && now.manner().findsAs(before.manner())) {
                askAgain();
            } else {
                ask(FIRST);
            }
        }
    }

    private void ask(int limit) {
        Question asked = question.now().get().atMost(limit);
        Coverage covered = coverage().get();
        SearchedMarks marked = marks.now();
        workbench.tasks().run(
                "search",
                () -> Findings.of(asked, covered, marked),
                this::show,
                Texts.of("search.failed"),
                sentence -> show(Findings.failed(asked, sentence)));
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
