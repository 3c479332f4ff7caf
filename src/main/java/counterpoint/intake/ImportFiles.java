package counterpoint.intake;

import counterpoint.casefile.CaseJson;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds what there is to import in what the reader gave.
///
/// A file is taken as it is, a folder with all files in it and below. Hidden files and folders are passed over, and so
/// are links within a folder: they may lead in circles, or out of what the reader meant.
final class ImportFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ImportFiles.class);
    private static final Set<String> NOT_MEANT = Set.of("__macosx", "thumbs.db", "desktop.ini");
    private static final int DEEPEST = 40;

    private final List<Found> found = new ArrayList<>();
    private final BooleanSupplier cancelled;

    private ImportFiles(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /// One thing to import.
    ///
    /// @param path a file, or a folder that is one case because it has a `case.json`
    /// @param isCase whether it is such a folder
    /// @param refusal a sentence if it cannot even be looked at; else nothing
    record Found(Path path, boolean isCase, String refusal) {
    }

    /// What is to be imported, in the order given and within a folder by name.
    ///
    /// @param cancelled whether to stop looking
    static List<Found> in(List<Path> inputs, BooleanSupplier cancelled) {
        ImportFiles files = new ImportFiles(cancelled);
        inputs.forEach(files::add);
        return files.found;
    }

    private void add(Path input) {
        if (!Files.isDirectory(input)) {
            found.add(new Found(input, false, ""));
            return;
        }
        List<Found> within = new ArrayList<>();
        try {
            Path root = Files.isSymbolicLink(input) ? input.toRealPath() : input;
            Files.walkFileTree(root, Set.of(), DEEPEST, new Walk(root, within, cancelled));
        } catch (IOException unreadable) {
            LOG.debug("{} cannot be listed", input, unreadable);
            within.add(refused(input));
        }
        if (within.isEmpty()) {
            within.add(new Found(input, false, input + " holds no file to import; choose a folder with opinions."));
        }
        within.sort((one, other) -> one.path().compareTo(other.path()));
        found.addAll(within);
    }

    private static Found refused(Path path) {
        return new Found(path, false, path + " may not be read, so it was left out; ask for permission to read it.");
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Found> within;
        private final BooleanSupplier cancelled;

        Walk(Path root, List<Found> within, BooleanSupplier cancelled) {
            this.root = root;
            this.within = within;
            this.cancelled = cancelled;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.isRegularFile(folder.resolve(CaseJson.NAME))) {
                within.add(new Found(folder, true, ""));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
                within.add(new Found(file, false, ""));
            }
            return cancelled.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            LOG.debug("{} cannot be looked at", file, unreadable);
            within.add(refused(file));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            String name = String.valueOf(path.getFileName());
            return name.startsWith(".") || name.startsWith("~$") || NOT_MEANT.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
