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
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.ThreadInterruptedException;
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

    /// Bytes of an index that may be copied into memory.
    private static final long COPIED = 256L << 20;

    private static final String DAMAGED = "The index of passages is damaged; it is made anew with the next start.";

    private static final String RENEWED = "The index of passages was damaged and has been made anew; your notes lie elsewhere"
            + " and are as they were.";

    private final Analyzer analyzer = PassageFields.analyzer();
    private final PassageSearch searching = new PassageSearch();
    private final Ranking ranking;
    private final Optional<IndexFolder> folder;
    private IndexFolder.Opened opened;
    /// What was put since the last commit, and, without a record, what was taken out.
    private final Map<String, Optional<CaseRecord>> changed = new HashMap<>();
    private volatile Snapshot now;
    private volatile boolean closed;
    /// Whether all that was kept when it was opened was read through; what is written since is as it was written.
    private boolean sound;
    /// Whether it was found damaged and begun anew since it was opened.
    private boolean renewed;

    private PassageIndex(Optional<Path> path, Ranking ranking) {
        this.ranking = ranking;
        this.folder = path.map(one -> new IndexFolder(one, analyzer, ranking));
        this.opened = folder.map(IndexFolder::open)
                .orElseGet(() -> new IndexFolder.Opened(
                        IndexFolder.inMemory(analyzer, ranking), Keeping.IN_MEMORY, Optional.empty()));
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
            return new Snapshot(opened.store().reader(), analyzer, ranking);
        } catch (IOException | RuntimeException damaged) {
            LOG.info("the index cannot be read as it is", damaged);
            return beginAnew();
        }
    }

    /// Puts a case in the place of what there is of it, from the next [#commit()] on; nothing is done if it is there as it
    /// is.
    ///
    /// @throws IOException with a sentence, if it can be kept nowhere
    public synchronized void put(IndexedCase indexed) throws IOException {
        PackedCase packed = PackedCase.of(indexed);
        CaseRecord record = packed.record();
        Optional<CaseRecord> kept = changed.getOrDefault(
                indexed.id(), Optional.ofNullable(now.cases().get(indexed.id())));
        if (kept.filter(record::isSaidBy).isEmpty()) {
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

    private void change(Change change) throws IOException {
        ensureOpen();
        if (!opened.store().writes()) {
            moveToMemory(opened.notice().orElse(""));
        }
        try {
            change.in(opened.store());
        } catch (IOException | AlreadyClosedException | ThreadInterruptedException refused) {
            giveUp(refused);
            change.in(opened.store());
        }
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
        try {
            opened.store().commit();
        } catch (IOException | AlreadyClosedException | ThreadInterruptedException refused) {
            giveUp(refused);
        }
        changed.clear();
        show();
    }

    /// Takes note of what another process has kept meanwhile, if one keeps the index.
    ///
    /// @throws IOException if that cannot be read
    public synchronized void refresh() throws IOException {
        ensureOpen();
        if (!opened.store().writes() && opened.store().look()) {
            show();
        }
    }

    /// Reads the whole index through, once; if any part is not as it was written, all is deleted, and begins anew.
    ///
    /// @return whether it was sound
    public synchronized boolean verify() {
        if (closed || sound) {
            // What is closed cannot be read, and is not damaged for that.
            return true;
        }
        try {
            opened.store().verify();
            sound = true;
            return true;
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("the index of passages is damaged and is made anew", damaged);
            renewed = true;
            Snapshot older = now;
            now = beginAnew();
            changed.clear();
            older.close();
            return false;
        }
    }

    /// Drops the index as it is; another process's is left alone, and what this one needs is made in memory.
    private Snapshot beginAnew() {
        close(opened.store());
        opened = opened.keeping() == Keeping.ON_DISK && folder.isPresent()
                ? folder.get().anew()
                : new IndexFolder.Opened(
                        IndexFolder.inMemory(analyzer, ranking), Keeping.IN_MEMORY, opened.notice());
        try {
            return new Snapshot(opened.store().reader(), analyzer, ranking);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an empty index could not be read", impossible);
        }
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("The index of passages is closed.");
        }
    }

    /// Leaves an index that can no longer be written: a thread that was interrupted cannot write a file, and opens it
    /// again as it was kept; else the disk refuses.
    private void giveUp(Exception refused) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            if (interrupted && folder.isPresent() && opened.keeping() == Keeping.ON_DISK) {
                LOG.debug("writing was interrupted", refused);
                close(opened.store());
                opened = folder.get().open();
                sound = false;
                changed.clear();
                show();
            } else {
                moveToMemory(refused);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void moveToMemory(Exception refused) throws IOException {
        LOG.warn("the index can no longer be written where it is kept", refused);
        moveToMemory(folder.map(one -> one.notKept(refused)).orElse(""));
    }

    /// Goes on in memory with a copy of what is kept.
    private void moveToMemory(String notice) throws IOException {
        PassageStore kept = opened.store();
        if (folder.isEmpty() || (kept.writes() && opened.keeping() == Keeping.IN_MEMORY)) {
            throw new IOException("The index of passages cannot be changed: the memory of the program is full.");
        }
        if (kept.length() > COPIED) {
            throw new IOException("The index of passages cannot be changed: " + notice);
        }
        PassageStore copy = IndexFolder.inMemory(analyzer, ranking);
        copy.add(kept);
        copy.commit();
        opened = new IndexFolder.Opened(copy, Keeping.IN_MEMORY, Optional.of(notice));
        changed.clear();
        close(kept);
        show();
    }

    /// Lets the searches that begin from now on see what was committed.
    private void show() throws IOException {
        Snapshot older = now;
        now = new Snapshot(opened.store().reader(), analyzer, ranking);
        older.close();
    }

    private static void close(PassageStore store) {
        try {
            store.close();
        } catch (IOException unclosed) {
            LOG.debug("an index that is given up could not be closed", unclosed);
        }
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
        return opened.keeping();
    }

    /// A sentence for the reader if the index is not kept on disk by this program, as it should be, or was damaged.
    public synchronized Optional<String> notice() {
        return opened.notice().or(() -> renewed ? Optional.of(RENEWED) : Optional.empty());
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
            close(opened.store());
        }
    }

    /// A change of an index.
    @FunctionalInterface
    private interface Change {
        void in(PassageStore store) throws IOException;
    }
}
