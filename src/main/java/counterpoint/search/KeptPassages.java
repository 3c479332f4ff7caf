package counterpoint.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.ThreadInterruptedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the passages of an index are kept: on disk as long as they can be written there, else in memory with a copy.
///
/// For one thread at a time.
final class KeptPassages {
    private static final Logger LOG = LoggerFactory.getLogger(KeptPassages.class);

    /// Bytes of an index that may be copied into memory.
    private static final long COPIED = 256L << 20;

    private static final String RENEWED = "The index of passages was damaged and has been made anew; your notes lie elsewhere"
            + " and are as they were.";

    private final Analyzer analyzer = PassageFields.analyzer();
    private final Ranking ranking;
    private final Optional<IndexFolder> folder;
    private final Moved moved;
    private IndexFolder.Opened opened;
    /// Whether all that was kept when it was opened was read through; what is written since is as it was written.
    private boolean sound;
    /// Whether it was found damaged since it was opened.
    private boolean renewed;

    /// @param path the folder; without one they are kept in memory
    /// @param moved hears that they are kept elsewhere now, or were opened again
    KeptPassages(Optional<Path> path, Ranking ranking, Moved moved) {
        this.ranking = ranking;
        this.moved = moved;
        this.folder = path.map(one -> new IndexFolder(one, analyzer, ranking));
        this.opened = folder.map(IndexFolder::open)
                .orElseGet(() -> new IndexFolder.Opened(
                        IndexFolder.inMemory(analyzer, ranking), Keeping.IN_MEMORY, Optional.empty()));
    }

    /// The state that was committed last.
    ///
    /// @throws IOException if it is damaged
    Snapshot snapshot() throws IOException {
        return new Snapshot(opened.store().reader(), analyzer, ranking);
    }

    /// Changes what is kept, from the next [#commit()] on.
    ///
    /// @throws IOException with a sentence, if it can be kept nowhere
    void change(Change change) throws IOException {
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

    /// Keeps what was changed; if the disk refuses, goes on in memory with what was kept before.
    ///
    /// @throws IOException with a sentence, if it can be kept nowhere
    void commit() throws IOException {
        try {
            opened.store().commit();
        } catch (IOException | AlreadyClosedException | ThreadInterruptedException refused) {
            giveUp(refused);
        }
    }

    /// Looks for what another process has kept meanwhile, if one keeps them; whether there is anything new.
    ///
    /// @throws IOException if that cannot be read
    boolean look() throws IOException {
        return !opened.store().writes() && opened.store().look();
    }

    /// Reads all that is kept through, once.
    ///
    /// @return whether it is as it was written
    boolean verify() {
        if (sound) {
            return true;
        }
        try {
            opened.store().verify();
            sound = true;
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("the index of passages is damaged and is made anew", damaged);
            renewed = true;
        }
        return sound;
    }

    /// Drops what is kept; another process's is left alone, and what this one needs is made in memory.
    ///
    /// @return the empty state
    Snapshot beginAnew() {
        close();
        opened = opened.keeping() == Keeping.ON_DISK && folder.isPresent()
                ? folder.get().anew()
                : new IndexFolder.Opened(
                        IndexFolder.inMemory(analyzer, ranking), Keeping.IN_MEMORY, opened.notice());
        try {
            return snapshot();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an empty index could not be read", impossible);
        }
    }

    /// Leaves a store that can no longer be written: a thread that was interrupted cannot write a file, and opens it again
    /// as it was kept; else the disk refuses.
    private void giveUp(Exception refused) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            if (interrupted && folder.isPresent() && opened.keeping() == Keeping.ON_DISK) {
                LOG.debug("writing was interrupted", refused);
                close();
                opened = folder.get().open();
                sound = false;
                moved.elsewhere();
            } else {
                LOG.warn("the index can no longer be written where it is kept", refused);
                moveToMemory(folder.map(one -> one.notKept(refused)).orElse(""));
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
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
        close(kept);
        moved.elsewhere();
    }

    /// How they are kept.
    Keeping keeping() {
        return opened.keeping();
    }

    /// A sentence for the reader if they are not kept on disk by this program, as they should be, or were damaged.
    Optional<String> notice() {
        return opened.notice().or(() -> renewed ? Optional.of(RENEWED) : Optional.empty());
    }

    /// Closes the store; what was changed and not committed is lost.
    void close() {
        close(opened.store());
    }

    private static void close(PassageStore store) {
        try {
            store.close();
        } catch (IOException unclosed) {
            LOG.debug("an index that is given up could not be closed", unclosed);
        }
    }

    /// A change of what is kept.
    @FunctionalInterface
    interface Change {
        void in(PassageStore store) throws IOException;
    }

    /// Hears that what is kept is kept elsewhere.
    @FunctionalInterface
    interface Moved {
        void elsewhere() throws IOException;
    }
}
