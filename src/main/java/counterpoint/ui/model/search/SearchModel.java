package counterpoint.ui.model.search;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.KeptIndex;
import counterpoint.casefile.LibraryIndex;
import counterpoint.search.Facet;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The search over all cases: asked with every letter typed, answered in the background; the newest question wins,
/// and what was found before stays until its answer is there.
public final class SearchModel {
    /// So many hits are listed at first.
    public static final int FIRST = 100;
    private static final int ALL = 1_000;

    private final WorkbenchModel workbench;
    private final SearchedCases cases;
    private final HitWalk walk;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Narrowing> narrowing = new ReadOnlyObjectWrapper<>(Narrowing.NONE);
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final ReadOnlyObjectWrapper<Optional<Hit>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());

    public SearchModel(WorkbenchModel workbench) {
        this(workbench, files -> LibraryIndex.of(files)::search);
    }

    /// A search by words and, as soon as it has read what the passages mean, by meaning.
    ///
    /// @param words the workspace's index
    /// @param shipped the folder of meanings that came with the bundled cases; may be missing
    /// @param kept the workspace's folder for those of other passages
    public static SearchModel understanding(WorkbenchModel workbench, KeptIndex words, Path shipped, Path kept) {
        return new SearchModel(workbench, UnderstandingSearcher.over(words, () -> ids(workbench), shipped, kept));
    }

    private static Set<String> ids(WorkbenchModel workbench) {
        return workbench.cases().stream().map(CaseEntry::id).collect(Collectors.toSet());
    }

    /// A search through an index that `indexer` makes.
    public SearchModel(WorkbenchModel workbench, Function<List<CaseFile>, Searcher> indexer) {
        this.workbench = workbench;
        this.cases = new SearchedCases(workbench, indexer);
        this.walk = new HitWalk(workbench);
        cases.coverage().subscribe((_, _) -> ask(FIRST));
        words.subscribe((_, _) -> ask(FIRST));
        cases.learning().subscribe(this::askAgain);
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
        workbench.show(View.SEARCH);
    }

    /// Closes the results and shows again what they lay over; they can be shown again as they were.
    public void close() {
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

    /// Looks at a hit in the list.
    public void select(Hit hit) {
        selected.set(Optional.of(hit));
    }

    /// Looks at a hit that stands further down the list, or up.
    public void move(int by) {
        List<Hit> hits = findings.get().hits();
        if (!hits.isEmpty()) {
            int at = selected.get().map(hits::indexOf).orElse(-1);
            select(hits.get(Math.clamp(at + by, 0, hits.size() - 1)));
        }
    }

    /// Reads the hit that is looked at in its column.
    public void open() {
        selected.get().ifPresent(hit -> walk.begin(hit, findings.get()));
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
        narrowing.set(changed);
        ask(FIRST);
    }

    /// What is on screen is found again with its meaning, once it is known.
    private void askAgain(Learning learning) {
        if (learning.understands()) {
            ask(Math.max(FIRST, findings.get().question().limit()));
        }
    }

    private void ask(int limit) {
        Question question = new Question(words.get(), narrowing.get(), limit);
        Coverage covered = coverage().get();
        workbench.tasks().run(
                "search",
                () -> Findings.of(question, covered),
                this::show,
                Texts.of("search.failed"),
                sentence -> show(Findings.failed(question, sentence)));
    }

    private void show(Findings found) {
        Optional<Hit> kept = found.question().limit() == ALL ? selected.get() : Optional.empty();
        findings.set(found);
        selected.set(kept.filter(found.hits()::contains).or(() -> found.hits().stream().findFirst()));
    }
}
