package counterpoint.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// The files of a workspace: each document in a file of its own, with its last good version under `.last-good`.
///
/// A file is replaced in one step, so that whoever reads it, even after a power cut, finds the old document or the
/// new one. A file whose content is not what was last read from or written to it is never replaced: it is set aside
/// first, under the name `settings.json.broken-2026-11-22T08-15-00`.
final class DocumentFiles {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentFiles.class);
    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss");

    private final Path folder;
    private final Disk disk;
    private final Clock clock;
    private final Optional<WorkspaceLock> lock;
    private final Map<DocumentName, byte[]> known = new HashMap<>();

    /// @param lock what must be held to write; empty if nothing is to be written
    DocumentFiles(Path folder, Disk disk, Clock clock, Optional<WorkspaceLock> lock) {
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
        this.lock = lock;
    }

    /// Reads a document, or what can be had of it; never fails.
    synchronized Reading read(DocumentName name) {
        try {
            Optional<byte[]> bytes = disk.read(file(name));
            if (bytes.isEmpty()) {
                return missing(name);
            }
            Reading reading = whole(name, DocumentJson.parse(bytes.get()));
            remember(name, bytes.get(), reading);
            return reading;
        } catch (IOException broken) {
            LOG.warn("{} cannot be read", name, broken);
            return broken(name);
        }
    }

    /// Writes a document in place of what its file held, and then its last good version.
    synchronized void write(DocumentName name, ObjectNode document) throws IOException {
        claim();
        byte[] bytes = DocumentJson.print(document);
        if (isForeign(name)) {
            setAside(name);
        }
        replace(file(name), bytes);
        known.put(name, bytes);
        replace(lastGood(name), bytes);
    }

    private void claim() throws IOException {
        if (lock.isEmpty()) {
            throw new IOException("a workspace that is open to read only is not written");
        }
        lock.get().claim();
    }

    private Reading whole(DocumentName name, ObjectNode document) {
        return DocumentJson.isNewer(document)
                ? Reading.newer(document,
                        name + " was written by a newer version of Counterpoint; it is shown as far as"
                                + " this version understands it, and changes to it last until the program ends.")
                : Reading.well(Optional.of(document));
    }

    private void remember(DocumentName name, byte[] bytes, Reading reading) {
        known.put(name, bytes);
        if (!mayWrite() || reading.state() == Reading.State.NEWER) {
            return;
        }
        try {
            if (!disk.read(lastGood(name)).filter(kept -> Arrays.equals(kept, bytes)).isPresent()) {
                replace(lastGood(name), bytes);
            }
        } catch (IOException refused) {
            LOG.debug("The last good version of {} is an older one", name, refused);
        }
    }

    private Reading missing(DocumentName name) {
        Optional<ObjectNode> kept = keptVersion(name);
        return kept.isEmpty()
                ? Reading.well(kept)
                : Reading.recovered(kept, name + " was gone from " + folder + "; its last good version is used again."
                        + " To do without it, delete it from the folder .last-good, too.");
    }

    private Reading broken(DocumentName name) {
        Optional<ObjectNode> kept = keptVersion(name);
        String outcome = kept.isPresent()
                ? "its last good version is used."
                : "there is no earlier version of it, so it begins empty.";
        return Reading.recovered(kept, name + " could not be read, and " + where(name) + "; " + outcome);
    }

    private String where(DocumentName name) {
        if (mayWrite()) {
            try {
                return "was set aside as " + setAside(name).getFileName();
            } catch (IOException refused) {
                LOG.debug("{} is set aside before it is written again", name, refused);
            }
        }
        return "was left as it is";
    }

    private boolean mayWrite() {
        return lock.filter(WorkspaceLock::isHeld).isPresent();
    }

    private Optional<ObjectNode> keptVersion(DocumentName name) {
        try {
            Optional<byte[]> bytes = disk.read(lastGood(name));
            return bytes.isEmpty() ? Optional.empty() : Optional.of(DocumentJson.parse(bytes.get()));
        } catch (IOException broken) {
            LOG.warn("The last good version of {} cannot be read", name, broken);
            return Optional.empty();
        }
    }

    /// Whether the file holds something that neither was read as a document nor written by this process.
    private boolean isForeign(DocumentName name) {
        try {
            Optional<byte[]> found = disk.read(file(name));
            return found.isPresent() && !Arrays.equals(found.get(), known.get(name));
        } catch (IOException unreadable) {
            return true;
        }
    }

    private Path setAside(DocumentName name) throws IOException {
        Path file = file(name);
        String time = ASIDE.format(LocalDateTime.now(clock));
        Path aside = file.resolveSibling(file.getFileName() + ".broken-" + time);
        for (int copy = 2; disk.exists(aside); copy++) {
            aside = file.resolveSibling(file.getFileName() + ".broken-" + time + "-" + copy);
        }
        disk.move(file, aside);
        known.remove(name);
        return aside;
    }

    private void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        disk.createFolders(file.resolveSibling(""));
        try {
            disk.write(fresh, bytes);
            disk.move(fresh, file);
        } catch (IOException refused) {
            discard(fresh);
            throw refused;
        }
    }

    /// A half-written file would take room on a full disk.
    private void discard(Path fresh) {
        try {
            disk.delete(fresh);
        } catch (IOException refused) {
            LOG.debug("{} stays until it is written anew", fresh.getFileName(), refused);
        }
    }

    private Path file(DocumentName name) {
        return folder.resolve(name.file());
    }

    private Path lastGood(DocumentName name) {
        return folder.resolve(".last-good").resolve(name.file());
    }
}
