package counterpoint.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The one store of the reader's work: named JSON documents, at once in memory and within two seconds on disk.
///
/// It opens whatever the folder is like. What is broken is set aside and its last good version used; a folder that
/// cannot be written to leaves the changes in memory, says so through [#saving()], and is tried again and again.
/// May be used on any thread. The files are described in `docs/formats.md`.
public final class Workspace implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);
    private static final DocumentName MARK = new DocumentName("workspace");

    private final Path folder;
    private final DocumentFiles files;
    private final WorkspaceLock lock;
    private final Saver saver;
    private final Announcer announcer;
    private final Map<DocumentName, Kept> documents = new ConcurrentHashMap<>();
    private volatile Optional<String> readOnly;

    /// A document in memory.
    ///
    /// @param writable whether changes to it may reach the disk
    private record Kept(Optional<ObjectNode> content, boolean writable) {
    }

    private Workspace(Path folder, Disk disk, Clock clock, Optional<String> readOnly) {
        this.folder = folder;
        this.readOnly = readOnly;
        this.lock = new WorkspaceLock(folder, disk, clock);
        this.files = new DocumentFiles(folder, disk, clock,
                readOnly.isPresent() ? Optional.empty() : Optional.of(lock));
        this.announcer = new Announcer(this::saving);
        this.saver = new Saver(files, folder, announcer::saving);
    }

    /// Opens the workspace in a folder, which is made if need be.
    ///
    /// @throws WorkspaceInUseException if another window has it open; the caller may then [#openReadOnly(Path)]
    public static Workspace open(Path folder) throws WorkspaceInUseException {
        return open(folder, Disk.local(), Clock.system(ZoneId.systemDefault()));
    }

    /// Opens a workspace on another disk; for tests.
    ///
    /// @param clock tells the time for the names of files that are set aside, and for nothing else
    static Workspace open(Path folder, Disk disk, Clock clock) throws WorkspaceInUseException {
        Workspace workspace = new Workspace(folder.toAbsolutePath(), disk, clock, Optional.empty());
        workspace.begin();
        return workspace;
    }

    /// Opens a workspace that another window may have open; changes then last until it is closed.
    public static Workspace openReadOnly(Path folder) {
        return openReadOnly(folder, Disk.local());
    }

    static Workspace openReadOnly(Path folder, Disk disk) {
        String sentence = "This workspace is open to read only; changes last until the window is closed.";
        Workspace workspace = new Workspace(
                folder.toAbsolutePath(), disk, Clock.system(ZoneId.systemDefault()), Optional.of(sentence));
        workspace.kept(MARK);
        return workspace;
    }

    /// Where the documents lie, absolute.
    public Path folder() {
        return folder;
    }

    /// A copy of a document; empty if there is none. Reads its file the first time.
    public Optional<ObjectNode> read(DocumentName name) {
        // What is kept is never changed, so that a large document is copied without holding up who changes another.
        return kept(name).content().map(ObjectNode::deepCopy);
    }

    /// Replaces a document by a copy of `document`; it gets its field `format`.
    public void put(DocumentName name, ObjectNode document) {
        boolean writable = kept(name).writable();
        synchronized (this) {
            keep(name, document.deepCopy(), writable);
        }
    }

    private void keep(DocumentName name, ObjectNode document, boolean writable) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("format", DocumentJson.FORMAT);
        content.setAll(document);
        documents.put(name, new Kept(Optional.of(content), writable));
        if (writable && readOnly.isEmpty()) {
            saver.save(name, content);
        }
    }

    /// Changes a document in place, or a new one that has only its format.
    public void update(DocumentName name, Consumer<ObjectNode> change) {
        update(name, ObjectNode::deepCopy, change);
    }

    /// Changes a document of which not all needs to be copied.
    ///
    /// @param copy makes a document that `change` may write to; what it takes over without a copy is never changed again
    public void update(DocumentName name, UnaryOperator<ObjectNode> copy, Consumer<ObjectNode> change) {
        boolean writable = kept(name).writable();
        synchronized (this) {
            ObjectNode document = kept(name).content().map(copy).orElseGet(JsonNodeFactory.instance::objectNode);
            change.accept(document);
            keep(name, document, writable);
        }
    }

    /// How far the changes have come.
    public Saving saving() {
        Optional<String> sentence = readOnly;
        return sentence.isPresent() ? new Saving.ReadOnly(sentence.get()) : saver.state();
    }

    /// What the reader should know of what was found on disk so far, one sentence each.
    public List<String> notices() {
        return announcer.notices();
    }

    /// Tells `listener` the state now and each time that it changes, and every notice, those given before too.
    ///
    /// @return what ends it
    public Runnable listen(WorkspaceListener listener) {
        return announcer.listen(listener);
    }

    /// Tries at once, on this thread, to write what is not written yet; for a reader who is about to leave.
    public Saving saveNow() {
        if (readOnly.isEmpty()) {
            saver.saveNow();
        }
        return saving();
    }

    /// Writes what is not written yet, once, and gives the workspace free. What the disk refuses even then is lost:
    /// [#saveNow()] tells beforehand.
    @Override
    public void close() {
        if (readOnly.isEmpty()) {
            saver.close();
        }
        lock.close();
    }

    private void begin() throws WorkspaceInUseException {
        Optional<IOException> refused = claim();
        Optional<ObjectNode> mark = read(MARK);
        if (readOnly.isPresent()) {
            lock.close();
            return;
        }
        ObjectNode content = mark
                .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("format", DocumentJson.FORMAT));
        if (refused.isPresent()) {
            saver.retry(MARK, content, refused.get());
        } else if (mark.isEmpty()) {
            put(MARK, content);
        }
        saver.start();
    }

    private Optional<IOException> claim() throws WorkspaceInUseException {
        try {
            lock.claim();
            return Optional.empty();
        } catch (WorkspaceInUseException inUse) {
            throw inUse;
        } catch (IOException refused) {
            LOG.warn("The workspace cannot be written to", refused);
            return Optional.of(refused);
        }
    }

    private Kept kept(DocumentName name) {
        Kept kept = documents.get(name);
        return kept == null ? first(name) : kept;
    }

    /// Reads a document for the first time: once, and holding up nobody who changes another. It is known to others only
    /// when all was done about what was found, lest a version from before come to the disk after a change.
    private Kept first(DocumentName name) {
        synchronized (files) {
            Kept known = documents.get(name);
            if (known != null) {
                return known;
            }
            Reading reading = files.read(name);
            take(name, reading);
            Kept kept = new Kept(reading.content(), reading.state() != Reading.State.NEWER);
            documents.put(name, kept);
            return kept;
        }
    }

    private void take(DocumentName name, Reading reading) {
        if (name.equals(MARK) && reading.state() == Reading.State.NEWER) {
            readOnly = Optional.of("This workspace was made by a newer version of Counterpoint, so it is open to read"
                    + " only; changes last until the window is closed.");
            return;
        }
        reading.notice().ifPresent(announcer::notice);
        if (reading.state() == Reading.State.RECOVERED && readOnly.isEmpty()) {
            reading.content().ifPresent(content -> saver.save(name, content));
        }
    }
}
