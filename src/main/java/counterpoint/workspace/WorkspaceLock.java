package counterpoint.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets one process at a time write to a workspace.
///
/// The operating system holds the lock on the file `lock`, and gives it up when the process ends, however it ends.
/// `lock.json` only tells others who has it. It is a file of its own, because on POSIX systems a process that opens
/// and closes a file which it has locked loses the lock (fcntl(2)): `lock` is never opened for anything else.
final class WorkspaceLock implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceLock.class);

    private final Path folder;
    private final Disk disk;
    private final Clock clock;
    private @Nullable Closeable held;

    WorkspaceLock(Path folder, Disk disk, Clock clock) {
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
    }

    /// Takes the lock, unless this has it.
    ///
    /// @throws WorkspaceInUseException if another has it
    /// @throws IOException if the folder cannot be written to
    synchronized void claim() throws IOException {
        if (held != null) {
            return;
        }
        disk.createFolders(folder);
        LockOwner self = LockOwner.current(clock);
        Optional<LockOwner> owner = owner();
        if (owner.filter(self::isSameProcess).isPresent()) {
            throw new WorkspaceInUseException(owner, LocalDate.now(clock));
        }
        held = disk.lock(folder.resolve("lock"))
                .orElseThrow(() -> new WorkspaceInUseException(owner, LocalDate.now(clock)));
        tell(self);
    }

    synchronized boolean isHeld() {
        return held != null;
    }

    /// Gives the lock up.
    @Override
    public synchronized void close() {
        if (held == null) {
            return;
        }
        try {
            disk.delete(folder.resolve("lock.json"));
        } catch (IOException refused) {
            LOG.debug("lock.json stays, and misleads nobody but this process", refused);
        }
        try {
            held.close();
        } catch (IOException refused) {
            LOG.debug("The lock ends with the process", refused);
        }
        held = null;
    }

    private Optional<LockOwner> owner() {
        try {
            Optional<byte[]> bytes = disk.read(folder.resolve("lock.json"));
            return bytes.isEmpty() ? Optional.empty() : LockOwner.read(DocumentJson.parse(bytes.get()));
        } catch (IOException unknown) {
            LOG.debug("lock.json does not say who has the lock", unknown);
            return Optional.empty();
        }
    }

    private void tell(LockOwner self) {
        try {
            disk.write(folder.resolve("lock.json"), DocumentJson.print(self.json()));
        } catch (IOException refused) {
            LOG.debug("The lock is held without saying by whom", refused);
        }
    }
}
