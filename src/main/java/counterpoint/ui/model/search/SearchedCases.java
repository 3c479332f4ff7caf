package counterpoint.ui.model.search;

import counterpoint.casefile.CaseFile;
import counterpoint.search.PassageMeanings;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
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
    private final ReadOnlyObjectWrapper<Learning> learning = new ReadOnlyObjectWrapper<>(Learning.NONE);
    private final ReadOnlyObjectWrapper<Integer> waiting = new ReadOnlyObjectWrapper<>(0);
    private List<CaseEntry> indexed = List.of();
    private Subscription following = Subscription.EMPTY;
    /// The case that is open; also asked for in the background.
    private volatile Optional<String> open = Optional.empty();
    private boolean building;
    private boolean wanted;

    SearchedCases(WorkbenchModel workbench, Function<List<CaseFile>, Searcher> indexer) {
        this.workbench = workbench;
        this.indexer = indexer;
        workbench.shelved().subscribe(this::follow);
        workbench.open().subscribe(entry -> open = entry.map(CaseEntry::id));
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

    /// How far it is known what the passages mean.
    ReadOnlyObjectProperty<Learning> learning() {
        return learning.getReadOnlyProperty();
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
        learn(made);
    }

    /// Learns what the passages mean, as many as are read unasked.
    private void learn(Coverage made) {
        learn(made, PassageMeanings.BY_THEMSELVES);
    }

    /// Learns what the rest of the passages mean, however many they are, because the reader asks.
    void learnRest() {
        learn(coverage.get(), Integer.MAX_VALUE);
    }

    /// Learns while the passages are searched by words; a newer index begins anew, and what was read is kept.
    private void learn(Coverage made, int most) {
        learning.set(Learning.NONE);
        workbench.tasks().run(
                "meaning",
                () -> made.searcher().understand(most, () -> open, (done, all) -> workbench.tasks().tell(
                        () -> learning.set(new Learning(done, all, false, 0, Optional.empty())))),
                this::learned,
                Texts.of("search.noMeaning"),
                sentence -> learning.set(new Learning(0, 0, false, 0, Optional.of(sentence))));
    }

    private void learned(Optional<PassageMeanings.Read> read) {
        Learning now = learning.get();
        learning.set(new Learning(
                now.done(),
                now.all(),
                read.isPresent(),
                read.map(PassageMeanings.Read::left).orElse(0),
                Optional.empty()));
    }
}
