package counterpoint.ui.model.search;

import counterpoint.casefile.CaseFile;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// Keeps an index over the cases that are read: made in the background once they all are, or sooner if the reader
/// asks; made again only when a case has been added.
///
/// An index that was replaced is not closed, since a search may still be at work in it; it lies in memory only.
final class SearchedCases {
    private final WorkbenchModel workbench;
    private final Function<List<CaseFile>, Searcher> indexer;
    private final ReadOnlyObjectWrapper<Coverage> coverage = new ReadOnlyObjectWrapper<>(Coverage.NONE);
    private final ReadOnlyObjectWrapper<Integer> waiting = new ReadOnlyObjectWrapper<>(0);
    private List<CaseEntry> indexed = List.of();
    private Subscription following = Subscription.EMPTY;
    private boolean building;
    private boolean wanted;

    SearchedCases(WorkbenchModel workbench, Function<List<CaseFile>, Searcher> indexer) {
        this.workbench = workbench;
        this.indexer = indexer;
        workbench.shelved().subscribe(this::follow);
    }

    private void follow(List<CaseEntry> cases) {
        following.unsubscribe();
        following = Subscription.combine(cases.stream()
                .map(entry -> entry.state().subscribe(_ -> look()))
                .toArray(Subscription[]::new));
    }

    /// What can be searched now.
    ReadOnlyObjectProperty<Coverage> coverage() {
        return coverage.getReadOnlyProperty();
    }

    /// How many cases are still being read, or made ready for searching.
    ReadOnlyObjectProperty<Integer> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /// Covers what is read so far, because the reader asks.
    void want() {
        wanted = true;
        look();
    }

    private void look() {
        List<CaseEntry> read = workbench.cases().stream().filter(entry -> entry.model().isPresent()).toList();
        long reading = workbench.cases().stream()
                .filter(entry -> entry.state().get() instanceof CaseEntry.State.Reading)
                .count();
        if (!building && !read.equals(indexed) && (reading == 0 || wanted)) {
            build(read);
        }
        waiting.set((int) reading + read.size() - coverage.get().cases().size());
    }

    private void build(List<CaseEntry> read) {
        building = true;
        indexed = read;
        workbench.tasks().run(
                "index",
                () -> Coverage.of(read, indexer),
                this::built,
                Texts.of("search.noIndex"),
                _ -> building = false);
    }

    private void built(Coverage made) {
        building = false;
        coverage.set(made);
        look();
    }
}
