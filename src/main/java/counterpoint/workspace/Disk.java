package counterpoint.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The few things that a workspace does with files, so that a test can let any of them fail at any time.
public interface Disk {
    /// The disk of this machine.
    static Disk local() {
        return new LocalDisk();
    }

    /// The content of a file; empty if there is no such file.
    Optional<byte[]> read(Path file) throws IOException;

    boolean exists(Path file);

    /// Makes a folder and those above it, unless they are there.
    void createFolders(Path folder) throws IOException;

    /// Writes a file anew; when this returns, its content is on the device and not only in a cache.
    void write(Path file, byte[] content) throws IOException;

    /// Gives a file another name in one step, in place of a file of that name; when this returns, the folder is on
    /// the device.
    void move(Path from, Path to) throws IOException;

    /// Deletes a file, if it is there.
    void delete(Path file) throws IOException;

    /// Locks a file, which is made if need be, against all other processes.
    ///
    /// @return what unlocks it, which the end of the process does too; empty if another process has locked it
    Optional<Closeable> lock(Path file) throws IOException;
}
