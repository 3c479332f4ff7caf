package counterpoint.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NativeFSLockFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder of an index on disk. The index is made of what lies elsewhere and can be made again: one that is damaged or of
/// another form is deleted, and so begins anew.
///
/// Only files are deleted that have the names of an index's files; whatever else lies there stays.
///
/// @param path the folder, which may be missing
/// @param analyzer reads the words
/// @param ranking how passages are ranked
record IndexFolder(Path path, Analyzer analyzer, Ranking ranking) {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    /// Megabytes before a part of the index is written; the program has some 200 in all.
    private static final double BUFFER = 32;

    /// Few parts are searched faster than many.
    private static final double BUFFER_IN_MEMORY = 256;

    private static final Pattern OURS = Pattern
            .compile("(_[0-9a-z]+[._].*|(pending_)?segments(_[0-9a-z]+)?|write\\.lock)");

    /// An index that was opened.
    ///
    /// @param store the index; empty at first if it was missing or no good
    /// @param keeping how it is kept
    /// @param notice a sentence if it is not kept as it should be
    record Opened(PassageStore store, Keeping keeping, Optional<String> notice) {
    }

    /// Opens the index that lies here, whatever its state is.
    Opened open() {
        try {
            makeFolder();
            return new Opened(writing(), Keeping.ON_DISK, Optional.empty());
        } catch (LockObtainFailedException _) {
            return ofAnother();
        } catch (IOException | RuntimeException damaged) {
            LOG.info("the index in {} cannot be used as it is", path, damaged);
            return anew();
        }
    }

    /// Deletes what lies here and begins anew.
    Opened anew() {
        try {
            clear();
            return new Opened(writing(), Keeping.ON_DISK, Optional.empty());
        } catch (LockObtainFailedException _) {
            return ofAnother();
        } catch (IOException | RuntimeException refused) {
            LOG.warn("no index can be kept in {}", path, refused);
            return readable().map(store -> new Opened(store, Keeping.IN_MEMORY, Optional.of(notKept(refused))))
                    .orElseGet(() -> new Opened(
                            inMemory(analyzer, ranking), Keeping.IN_MEMORY, Optional.of(notKept(refused))));
        }
    }

    /// What another process keeps here, or an index in memory if that is not to be read.
    private Opened ofAnother() {
        String notice = "Another window of Counterpoint keeps the index of passages; this one reads it, and keeps what it"
                + " adds itself in memory.";
        return readable().map(store -> new Opened(store, Keeping.BY_ANOTHER, Optional.of(notice)))
                .orElseGet(() -> new Opened(
                        inMemory(analyzer, ranking), Keeping.IN_MEMORY, Optional.of(notice)));
    }

    /// The sentence for an index that cannot be kept.
    String notKept(Exception because) {
        return "The index of passages cannot be kept in " + path + " (" + reason(because)
                + "), so it is made in memory, and again with the next start.";
    }

    private static String reason(Exception because) {
        String said = because instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : because.getMessage();
        return said == null ? because.getClass().getSimpleName() : said.strip().replace('\n', ' ');
    }

    static PassageStore inMemory(Analyzer analyzer, Ranking ranking) {
        try {
            return PassageStore.writing(new ByteBuffersDirectory(), analyzer, ranking, BUFFER_IN_MEMORY);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be made", impossible);
        }
    }

    private PassageStore writing() throws IOException {
        return PassageStore.writing(new MMapDirectory(path), analyzer, ranking, BUFFER);
    }

    private Optional<PassageStore> readable() {
        try {
            return Files.isDirectory(path)
                    ? Optional.of(PassageStore.reading(new MMapDirectory(path), analyzer))
                    : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            LOG.debug("there is no index to be read in {}", path, damaged);
            return Optional.empty();
        }
    }

    /// Makes the folder. What has its name and is no folder is set aside.
    private void makeFolder() throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path)) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".set-aside"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(path);
        Path lock = path.resolve(IndexWriter.WRITE_LOCK_NAME);
        if (Files.isDirectory(lock)) {
            delete(lock);
        }
    }

    private void clear() throws IOException {
        makeFolder();
        try (MMapDirectory directory = new MMapDirectory(path, NativeFSLockFactory.INSTANCE);
                Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(IndexFolder::isOurs).toList()) {
                delete(file);
            }
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return OURS.matcher(name).matches() && !name.equals(IndexWriter.WRITE_LOCK_NAME);
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.delete(one);
            }
        }
    }
}
