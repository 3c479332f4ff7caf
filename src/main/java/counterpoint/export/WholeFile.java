package counterpoint.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Puts a content into a file: the whole of it or nothing.
public final class WholeFile {
    private WholeFile() {
    }

    /// Writes a file, in the place of one that is there; folders that are missing are made. It is written beside its place
    /// first, since a file is moved there at once or not at all. A link keeps its place, and what it leads to is written; a
    /// device or a pipe, such as `/dev/stdout`, is written to and never replaced.
    ///
    /// @throws IOException if it could not be written; what stood there still stands
    public static void put(byte[] content, Path asked) throws IOException {
        Path target = Files.exists(asked) ? asked.toRealPath() : asked.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(target, content);
            return;
        }
        Path folder = target.getParent() == null ? target : target.getParent();
        Files.createDirectories(folder);
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new IOException(target + " is write-protected");
        }
        Path draft = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(draft, content);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
