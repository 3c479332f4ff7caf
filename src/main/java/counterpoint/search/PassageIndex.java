package counterpoint.search;

import counterpoint.language.SentenceModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An index of passages, on disk or in memory: searched from any thread while cases are put in and taken out.
///
/// All words of a request are looked for; if no passage has them all, passages with most of them follow. A whole question
/// finds passages with some of its words, those that answer it best first. A phrase in quotation marks must be there as
/// it stands. Once it has been told what the passages mean ([#understand]), it also finds passages that say the same in
/// other words. Asking never fails: what cannot be searched for is said in [SearchResult#problem()].
///
/// A case is put in the place of what there was of it, wholly or not at all ([#put], [#commit()]). On disk one process
/// keeps the index; another reads it, and if it must add something, goes on in memory with a copy, as one does whose disk
/// is full or refuses. [#notice()] says so.
public final class PassageIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PassageIndex.class);

    private static final String DAMAGED = "The index of passages is damaged; it is made anew with the next start.";

    private final PassageSearch searching = new PassageSearch();
    private final KeptPassages kept;
    /// What was put since the last commit, and, without a record, what was taken out.
    private final Map<String, Optional<CaseRecord>> changed = new HashMap<>();
    private volatile Snapshot now;
    private volatile boolean closed;

    private PassageIndex(Optional<Path> path, Ranking ranking) {
        this.kept = new KeptPassages(path, ranking, this::goOn);
        this.now = firstSnapshot();
    }

    /// Opens the index that is kept in a folder; one that is missing, damaged or of another form is begun anew.
    ///
    /// Whether every part of it is as it was written, [#verify()] tells.
    public static PassageIndex open(Path folder) {
        return new PassageIndex(Optional.of(folder), Ranking.USUAL);
    }

    /// Makes an index in memory, without any case.
    public static PassageIndex inMemory() {
        return new PassageIndex(Optional.empty(), Ranking.USUAL);
    }

    /// Indexes passages in memory; each once, of reading texts only.
    public static PassageIndex of(List<IndexedPassage> passages) {
        return of(passages, Ranking.USUAL);
    }

    static PassageIndex of(List<IndexedPassage> passages, Ranking ranking) {
        Map<String, List<IndexedPassage>> cases = new LinkedHashMap<>();
        passages.forEach(passage -> cases.computeIfAbsent(passage.caseId(), _ -> new ArrayList<>()).add(passage));
        PassageIndex index = new PassageIndex(Optional.empty(), ranking);
        try {
            for (Map.Entry<String, List<IndexedPassage>> one : cases.entrySet()) {
                index.put(new IndexedCase(
                        one.getKey(), one.getValue().getFirst().caseName(), "", one.getValue(), List.of()));
            }
            index.commit();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be written", impossible);
        }
        return index;
    }

    private Snapshot firstSnapshot() {
        try {
            return kept.snapshot();
        } catch (IOException | RuntimeException damaged) {
            LOG.info("the index cannot be read as it is", damaged);
            return kept.beginAnew();
        }
    }

    /// Puts a case in the place of what there is of it, from the next [#commit()] on; nothing is done if it is there as it
    /// is.
    ///
    /// @throws IOException with a sentence, if it can be kept nowhere
    public synchronized void put(IndexedCase indexed) throws IOException {
        PackedCase packed = PackedCase.of(indexed);
        CaseRecord record = packed.record();
        Optional<CaseRecord> known = changed.getOrDefault(
                indexed.id(), Optional.ofNullable(now.cases().get(indexed.id())));
        if (known.filter(record::isSaidBy).isEmpty()) {
            change(store -> store.put(packed));
            changed.put(indexed.id(), Optional.of(record));
        }
    }

    /// Takes a case out, from the next [#commit()] on.
    ///
    /// @throws IOException with a sentence, if that cannot be kept
    public synchronized void remove(String caseId) throws IOException {
        if (changed.containsKey(caseId) || now.cases().containsKey(caseId)) {
            change(store -> store.remove(caseId));
            changed.put(caseId, Optional.empty());
        }
    }

    private void change(KeptPassages.Change change) throws IOException {
        ensureOpen();
        kept.change(change);
    }

    /// Keeps what was put and removed; from now on it is found. If the disk refuses, the index goes on in memory with
    /// what was kept before: whoever put something looks at [#cases()] for what has to be put again.
    ///
    /// @throws IOException with a sentence, if it can be kept nowhere
    public synchronized void commit() throws IOException {
        ensureOpen();
        if (changed.isEmpty()) {
            return;
        }
        kept.commit();
        changed.clear();
        show();
    }

    /// Takes note of what another process has kept meanwhile, if one keeps the index.
    ///
    /// @throws IOException if that cannot be read
    public synchronized void refresh() throws IOException {
        ensureOpen();
        if (kept.look()) {
            show();
        }
    }

    /// Reads the whole index through, once; if any part is not as it was written, all is deleted, and begins anew.
    ///
    /// @return whether it was sound
    public synchronized boolean verify() {
        if (closed || kept.verify()) {
            // What is closed cannot be read, and is not damaged for that.
            return true;
        }
        Snapshot older = now;
        now = kept.beginAnew();
        changed.clear();
        older.close();
        return false;
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("The index of passages is closed.");
        }
    }

    /// Goes on with what is kept elsewhere now; what was not committed is lost.
    private void goOn() throws IOException {
        changed.clear();
        show();
    }

    /// Lets the searches that begin from now on see what was committed.
    private void show() throws IOException {
        Snapshot older = now;
        now = kept.snapshot();
        older.close();
    }

    /// The present state, to be closed by whoever asked for it.
    private Snapshot snapshot() throws IOException {
        while (!closed) {
            Snapshot present = now;
            if (present.use()) {
                return present;
            }
        }
        throw new IOException("the index is closed");
    }

    /// How the index is kept.
    public synchronized Keeping keeping() {
        return kept.keeping();
    }

    /// A sentence for the reader if the index is not kept on disk by this program, as it should be, or was damaged.
    public synchronized Optional<String> notice() {
        return kept.notice();
    }

    /// The cases that are found, by their folders.
    public Map<String, CaseRecord> cases() {
        return now.cases();
    }

    /// How many passages are found.
    public int size() {
        return now.size();
    }

    /// The passages in the order in which they lie, each read when it is asked for.
    public List<IndexedPassage> passages() {
        try {
            return new PassageList(snapshot());
        } catch (IOException damaged) {
            throw new UncheckedIOException("the index is damaged", damaged);
        }
    }

    /// All values of a facet, for completion, with the number of passages that have each, most first.
    public Map<String, Integer> values(Facet facet) {
        try (Snapshot present = snapshot()) {
            return present.known().counted(facet);
        } catch (IOException damaged) {
            LOG.warn("the values of a facet could not be read", damaged);
            return Map.of();
        }
    }

    /// From now on also finds passages by their meaning, as far as it is known; what becomes known later counts from then.
    ///
    /// @param model reads questions; stays open as long as this index does
    /// @param meanings what passages mean; stays open, too
    public void understand(SentenceModel model, MeaningIndex meanings) {
        searching.understand(new Understanding(model, meanings));
    }

    /// Drops from an index of meanings what is kept of passages that are gone; nothing as long as a case is missing here.
    ///
    /// @param library the ids of all cases there are
    public void forgetOthers(MeaningIndex meanings, Set<String> library) {
        if (!cases().keySet().containsAll(library)) {
            return;
        }
        try (Snapshot present = snapshot()) {
            meanings.keepOnly(present.finder().keys()::has);
        } catch (IOException | UncheckedIOException damaged) {
            LOG.warn("what passages meant that are gone could not be dropped", damaged);
        }
    }

    /// Whether passages are also found by their meaning.
    public boolean understands() {
        return searching.understands();
    }

    /// Finds passages, best first; never fails, whatever the words are.
    ///
    /// Without words but with a filter, all passages that pass it are found.
    public SearchResult search(SearchRequest request) {
        try (Snapshot present = snapshot()) {
            return searching.search(request, present);
        } catch (IOException | UncheckedIOException damaged) {
            return unanswered(request.words(), damaged);
        }
    }

    /// Finds the passages that are most like one of the index, best first: by meaning once that is known, by telling words,
    /// and by the authorities and doctrines that both share. What stands beside it and other prints of it come last.
    ///
    /// @param passage one of the index
    /// @param limit how many hits are wanted at most
    public SearchResult like(IndexedPassage passage, int limit) {
        try (Snapshot present = snapshot()) {
            return searching.like(passage, limit, present);
        } catch (IOException | UncheckedIOException damaged) {
            return unanswered(passage.address(), damaged);
        }
    }

    /// The passage at an address such as `smith-v-finkley:dissent:12`: the case's folder, the opinion's id and the number of
    /// the paragraph, of which it is the first passage; empty if there is none.
    public Optional<IndexedPassage> at(String address) {
        try (Snapshot present = snapshot()) {
            return present.finder().at(address);
        } catch (IOException | UncheckedIOException damaged) {
            LOG.warn("the index could not be searched", damaged);
            return Optional.empty();
        }
    }

    private SearchResult unanswered(String words, Exception damaged) {
        if (closed) {
            return SearchResult.none(words);
        }
        LOG.warn("the index could not be searched", damaged);
        return SearchResult.failed(words, DAMAGED);
    }

    /// Closes it; what was put and not committed is lost.
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            now.close();
            kept.close();
        }
    }
}
