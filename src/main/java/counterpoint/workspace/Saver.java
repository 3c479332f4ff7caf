package counterpoint.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// Brings changed documents to the disk, one at a time, a moment after the first change and again until it works.
///
/// Times are those of [System#nanoTime()], which no one can set: a clock that jumps delays nothing.
final class Saver {
    /// Changes within this time of the first are written together; well below the two seconds that are promised.
    static final Duration GATHERING = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(Saver.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);

    private final DocumentFiles files;
    private final SavingTrouble trouble;
    private final Runnable changed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final ReentrantLock writing = new ReentrantLock();
    private final Map<DocumentName, Unsaved> unsaved = new LinkedHashMap<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("workspace").unstarted(this::run);
    private boolean closing;

    /// A document that is not on disk yet.
    ///
    /// @param due when it is to be written
    /// @param pause how long to wait after the next failure
    /// @param failure why it could not be written before
    private record Unsaved(ObjectNode document, long due, Duration pause, Saving.@Nullable Failing failure) {
        Unsaved as(ObjectNode newer) {
            return new Unsaved(newer, due, pause, failure);
        }

        Unsaved later(Saving.Failing why) {
            Duration longer = pause.multipliedBy(2);
            return new Unsaved(
                    document,
                    System.nanoTime() + pause.toNanos(),
                    longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer,
                    why);
        }
    }

    /// @param changed told, on the thread that caused it, when [#state()] may be another one
    Saver(DocumentFiles files, Path folder, Runnable changed) {
        this.files = files;
        this.trouble = new SavingTrouble(folder);
        this.changed = changed;
    }

    void start() {
        thread.start();
    }

    /// Takes a document, to be written soon; it must not be changed any more.
    void save(DocumentName name, ObjectNode document) {
        put(name, document, System.nanoTime() + GATHERING.toNanos(), null);
    }

    /// Takes a document that was refused already.
    void retry(DocumentName name, ObjectNode document, IOException refused) {
        put(name, document, System.nanoTime() + FIRST_PAUSE.toNanos(), trouble.failing(refused));
    }

    Saving state() {
        lock.lock();
        try {
            for (Unsaved one : unsaved.values()) {
                if (one.failure() != null) {
                    return one.failure();
                }
            }
            return unsaved.isEmpty() ? new Saving.Saved() : new Saving.Underway();
        } finally {
            lock.unlock();
        }
    }

    /// Writes all that is not written yet, on this thread, each once.
    void saveNow() {
        writing.lock();
        try {
            names(Long.MAX_VALUE).forEach(this::attempt);
        } finally {
            writing.unlock();
        }
        changed.run();
    }

    /// Ends the thread and tries once more to write what is not written yet.
    void close() {
        lock.lock();
        try {
            closing = true;
            work.signalAll();
        } finally {
            lock.unlock();
        }
        awaitEnd();
        saveNow();
    }

    /// A write that is under way ends first, so that none comes after the workspace was given free.
    private void awaitEnd() {
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(DocumentName name, ObjectNode document, long due, Saving.@Nullable Failing failure) {
        lock.lock();
        try {
            unsaved.merge(name, new Unsaved(document, due, FIRST_PAUSE, failure), (old, fresh) -> old.as(document));
            work.signalAll();
        } finally {
            lock.unlock();
        }
        changed.run();
    }

    private void run() {
        while (awaitWork()) {
            writing.lock();
            try {
                names(System.nanoTime()).forEach(this::attempt);
            } finally {
                writing.unlock();
            }
            changed.run();
        }
    }

    /// Waits until a document is due.
    ///
    /// @return false at the end
    private boolean awaitWork() {
        lock.lock();
        try {
            long wait = untilDue();
            while (!closing && wait > 0) {
                work.awaitNanos(wait);
                wait = untilDue();
            }
            return !closing;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private long untilDue() {
        long now = System.nanoTime();
        return unsaved.values().stream().mapToLong(one -> one.due() - now).min().orElse(TimeUnit.DAYS.toNanos(1));
    }

    private List<DocumentName> names(long now) {
        lock.lock();
        try {
            List<DocumentName> names = new ArrayList<>();
            unsaved.forEach((name, one) -> {
                if (now == Long.MAX_VALUE || one.due() - now <= 0) {
                    names.add(name);
                }
            });
            return names;
        } finally {
            lock.unlock();
        }
    }

    private void attempt(DocumentName name) {
        Unsaved one = unsaved(name);
        if (one == null) {
            return;
        }
        try {
            files.write(name, one.document());
            written(name, one);
        } catch (IOException | RuntimeException refused) {
            if (one.failure() == null) {
                LOG.warn("{} cannot be written; it is tried again", name, refused);
            }
            failed(name, trouble.failing(refused));
        }
    }

    private @Nullable Unsaved unsaved(DocumentName name) {
        lock.lock();
        try {
            return unsaved.get(name);
        } finally {
            lock.unlock();
        }
    }

    /// A document that was changed again meanwhile stays, and is new work.
    private void written(DocumentName name, Unsaved one) {
        lock.lock();
        try {
            unsaved.computeIfPresent(name, (key, now) -> now.document().equals(one.document())
                    ? null
                    : new Unsaved(now.document(), System.nanoTime(), FIRST_PAUSE, null));
        } finally {
            lock.unlock();
        }
    }

    private void failed(DocumentName name, Saving.Failing why) {
        lock.lock();
        try {
            unsaved.computeIfPresent(name, (key, now) -> now.later(why));
        } finally {
            lock.unlock();
        }
    }
}
