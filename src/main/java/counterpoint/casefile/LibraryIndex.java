package counterpoint.casefile;

import counterpoint.compare.AuthorityTreatment;
import counterpoint.compare.PassageTreatments;
import counterpoint.search.CaseRecord;
import counterpoint.search.IndexedCase;
import counterpoint.search.IndexedOpinion;
import counterpoint.search.IndexedPassage;
import counterpoint.search.PassageIndex;
import counterpoint.search.PinCite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings an index of passages up to date with the cases of a library; of each opinion its reading text only, so that two
/// editions of one opinion count once.
///
/// A case is put in by itself, so that the others are found meanwhile and stay as they are.
public final class LibraryIndex {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryIndex.class);

    /// So much work is lost at most when the program is killed.
    private static final Duration UNCOMMITTED = Duration.ofSeconds(1);

    /// What is lost when the disk fails is made once more, in memory.
    private static final int ROUNDS = 2;

    private final PassageIndex index;
    private final Progress progress;

    /// @param index brought up to date by this alone; stays open
    /// @param progress hears how far it is
    public LibraryIndex(PassageIndex index, Progress progress) {
        this.index = index;
        this.progress = progress;
    }

    /// Hears how far an index is.
    @FunctionalInterface
    public interface Progress {
        /// Says nothing to anybody.
        Progress SILENT = (_, _) -> {
        };

        /// So many of all cases are as they should be.
        void at(int done, int all);
    }

    /// Indexes the reading texts of `files` in memory.
    public static PassageIndex of(List<CaseFile> files) {
        PassageIndex index = PassageIndex.inMemory();
        try {
            for (CaseFile file : files) {
                index.put(indexed(file, ""));
            }
            index.commit();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be written", impossible);
        }
        return index;
    }

    /// Brings the index up to date with a library: only cases that changed are read, and those that are gone are taken out.
    /// May be interrupted, and keeps what is done by then.
    ///
    /// @return what could not be read of the cases, a sentence each
    /// @throws IOException with a sentence, if the index can be kept nowhere
    public List<String> update(Library library) throws IOException {
        List<Library.Entry> entries = library.cases();
        update(entries, Library.Entry::id, entry -> {
            String fingerprint = library.fingerprint(entry);
            CaseRecord kept = index.cases().get(entry.id());
            if (kept == null || fingerprint.isEmpty() || !kept.fingerprint().equals(fingerprint)) {
                index.put(indexed(library.read(entry), fingerprint));
            }
        }, entries.stream().map(Library.Entry::id).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> index.cases().get(entry.id()))
                .filter(Objects::nonNull)
                .flatMap(kept -> kept.problems().stream())
                .toList();
    }

    /// Brings the index up to date with cases that are read already. May be interrupted, and keeps what is done by then.
    ///
    /// @param library the ids of all cases there are; others are taken out, and those that are not read stay as they are
    /// @throws IOException with a sentence, if the index can be kept nowhere
    public void update(List<CaseFile> files, Set<String> library) throws IOException {
        update(files, CaseFile::id, file -> index.put(indexed(file, "")), library);
    }

    private <C> void update(
            List<C> cases, Function<C, String> id, Putting<C> putting, Set<String> library)
            throws IOException {
        index.refresh();
        index.verify();
        for (int round = 0; round < ROUNDS; round++) {
            removeOthers(library);
            putAll(cases, putting);
            if (cases.stream().map(id).allMatch(index.cases()::containsKey)) {
                return;
            }
        }
    }

    private void removeOthers(Set<String> library) throws IOException {
        for (String gone : index.cases().keySet()) {
            if (!library.contains(gone)) {
                index.remove(gone);
            }
        }
    }

    private <C> void putAll(List<C> cases, Putting<C> putting) throws IOException {
        long committed = System.nanoTime();
        for (int done = 0; done < cases.size(); done++) {
            if (Thread.currentThread().isInterrupted()) {
                LOG.debug("the index is left at {} of {} cases", done, cases.size());
                break;
            }
            progress.at(done, cases.size());
            putting.put(cases.get(done));
            if (System.nanoTime() - committed > UNCOMMITTED.toNanos()) {
                index.commit();
                committed = System.nanoTime();
            }
        }
        index.commit();
        progress.at(cases.size(), cases.size());
    }

    /// A case as it goes into the index.
    ///
    /// @param fingerprint of all from which it was read; empty if that is not known
    static IndexedCase indexed(CaseFile file, String fingerprint) {
        List<IndexedPassage> passages = new ArrayList<>();
        for (CaseOpinion opinion : file.opinions()) {
            passages.addAll(indexed(file, opinion, treatments(file, opinion)).indexed());
        }
        return new IndexedCase(file.id(), file.name(), fingerprint, passages, file.problems());
    }

    /// How a brief cites a stretch of an opinion's reading text.
    ///
    /// @param first where it begins, raw
    /// @param last where its last character stands, raw
    public static PinCite cite(CaseFile file, CaseOpinion opinion, int first, int last) {
        return PinCite.of(indexed(file, opinion, List.of()), first, last);
    }

    private static List<List<AuthorityTreatment>> treatments(CaseFile file, CaseOpinion opinion) {
        return PassageTreatments.of(
                opinion.readingText().side(), file.answering(opinion).map(other -> other.readingText().opinion()));
    }

    private static IndexedOpinion indexed(
            CaseFile file, CaseOpinion opinion, List<List<AuthorityTreatment>> treatments) {
        Edition text = opinion.readingText();
        List<String> reprints = opinion.editions().stream().skip(1).map(Edition::file).toList();
        return new IndexedOpinion(
                file.id(),
                file.caption(),
                text.file(),
                reprints,
                opinion.id(),
                opinion.kind(),
                opinion.author(),
                text.pages(),
                text.passages(),
                text.mentions(),
                text.doctrines().all(),
                treatments);
    }

    /// Puts one case.
    @FunctionalInterface
    private interface Putting<C> {
        void put(C one) throws IOException;
    }
}
