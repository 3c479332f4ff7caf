package counterpoint.casefile;

import counterpoint.workspace.Disk;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The reader's own cases: a folder for each in `cases` of the workspace.
///
/// A case comes and goes as a whole: it is written to a folder whose name begins with a full stop, which nobody lists,
/// and gets its own name in one step. That needs no lock, so that a case can be added while a window is open.
public final class OwnCases {
    private static final Logger LOG = LoggerFactory.getLogger(OwnCases.class);
    private static final String UNFINISHED = ".importing-";
    private static final int MOST_ALIKE = 10_000;

    private final Path workspace;
    private final Disk disk;
    private final CaseJson descriptions = new CaseJson();

    /// The cases of a workspace, which need not exist yet.
    public OwnCases(Path workspace) {
        this(workspace, Disk.local());
    }

    /// The cases of a workspace on another disk; for tests.
    public OwnCases(Path workspace, Disk disk) {
        this.workspace = workspace;
        this.disk = disk;
    }

    /// One file of a case, byte for byte.
    public static final class Copy {
        private final CaseDescription.Source source;
        private final byte[] content;

        /// @param source what is said of it, under a name that is safe
        /// @param content its bytes
        public Copy(CaseDescription.Source source, byte[] content) {
            this.source = source;
            this.content = content.clone();
        }

        CaseDescription.Source source() {
            return source;
        }
    }

    /// The folder that holds the cases' folders.
    public Path shelf() {
        return workspace.resolve("cases");
    }

    /// Adds a case: its `case.json` and its sources.
    ///
    /// @param wish what the case is called; its id is made of it
    /// @param taken ids that other cases of the library have
    /// @return the id, which is the name of its folder
    /// @throws NotSavedException with a sentence, if the disk refuses; nothing of the case is left then
    public String add(CaseDescription description, List<Copy> sources, String wish, Predicate<String> taken)
            throws NotSavedException {
        refuseNewer();
        sweep();
        Path fresh = shelf().resolve(UNFINISHED + ProcessHandle.current().pid() + "-" + System.nanoTime());
        try {
            disk.createFolders(fresh);
            for (Copy copy : sources) {
                disk.write(fresh.resolve(copy.source().file()), copy.content);
            }
            replace(fresh.resolve(CaseJson.NAME), descriptions.write(description));
            return name(fresh, shelf(), SafeNames.id(wish), taken);
        } catch (IOException refused) {
            discard(fresh);
            throw notSaved(wish, refused);
        }
    }

    /// Adds a source to a case, behind those that it has.
    ///
    /// @throws NotSavedException with a sentence, if the disk refuses; the case is then as it was
    public void addSource(String id, Copy copy) throws NotSavedException {
        refuseNewer();
        Path folder = shelf().resolve(id);
        Path file = folder.resolve(copy.source().file());
        try {
            Optional<byte[]> description = disk.read(folder.resolve(CaseJson.NAME));
            replace(file, copy.content);
            if (description.isPresent()) {
                replace(folder.resolve(CaseJson.NAME), descriptions.with(description.get(), copy.source()));
            }
        } catch (IOException refused) {
            delete(file);
            throw notSaved(copy.source().file(), refused);
        }
    }

    /// A name for a file that is safe on every platform, and that none of `others` has in any letter case.
    public static String fileName(String original, List<String> others) {
        return SafeNames.free(SafeNames.file(original), name -> others.stream().anyMatch(name::equalsIgnoreCase));
    }

    /// A name for a file that is safe, and free in the folder of a case.
    public String fileName(String id, String original) {
        return SafeNames.free(SafeNames.file(original), name -> disk.exists(shelf().resolve(id).resolve(name)));
    }

    /// Moves a case's folder to `removed`.
    Path remove(String id) throws NotSavedException {
        Path removed = workspace.resolve("removed");
        try {
            disk.createFolders(removed);
            return removed.resolve(name(shelf().resolve(id), removed, id, _ -> false));
        } catch (IOException refused) {
            throw new NotSavedException(
                    "The case " + id + " could not be removed (" + reason(refused) + "); it is still in the library.",
                    refused);
        }
    }

    /// Whether a case that was removed has this id; it may come back, and then has its notes and corrections.
    boolean isRemoved(String id) {
        return disk.exists(workspace.resolve("removed").resolve(id));
    }

    /// Gives a folder its place in one step, under a name that is free.
    private String name(Path folder, Path parent, String wish, Predicate<String> taken) throws IOException {
        String name = SafeNames.free(wish, id -> taken.test(id) || disk.exists(parent.resolve(id)));
        for (int attempt = 0; attempt < MOST_ALIKE; attempt++) {
            try {
                disk.move(folder, parent.resolve(name));
                return name;
            } catch (IOException refused) {
                if (!disk.exists(parent.resolve(name))) {
                    throw refused;
                }
                if (!disk.exists(folder)) {
                    // It has its name; only the last flush was refused.
                    return name;
                }
                // Another process was quicker.
                name = SafeNames.free(wish, id -> taken.test(id) || disk.exists(parent.resolve(id)));
            }
        }
        throw new IOException("too many cases have this name");
    }

    private void replace(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            disk.write(fresh, content);
            disk.move(fresh, file);
        } catch (IOException refused) {
            delete(fresh);
            throw refused;
        }
    }

    /// Takes away what an import left that was killed.
    private void sweep() {
        if (!Files.isDirectory(shelf())) {
            return;
        }
        try (Stream<Path> folders = Files.list(shelf())) {
            folders.filter(OwnCases::isAbandoned).toList().forEach(this::discard);
        } catch (IOException unreadable) {
            LOG.debug("What killed imports left is not taken away", unreadable);
        }
    }

    private static boolean isAbandoned(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.startsWith(UNFINISHED)) {
            return false;
        }
        String pid = name.substring(UNFINISHED.length()).split("-", 2)[0];
        OptionalLong process = pid.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(pid)) : OptionalLong.empty();
        return process.isPresent() && ProcessHandle.of(process.getAsLong()).isEmpty();
    }

    private void discard(Path unfinished) {
        if (!Files.isDirectory(unfinished)) {
            return;
        }
        try (Stream<Path> files = Files.list(unfinished)) {
            files.toList().forEach(this::delete);
        } catch (IOException refused) {
            LOG.debug("{} stays until the next import", unfinished.getFileName(), refused);
        }
        delete(unfinished);
    }

    private void delete(Path file) {
        try {
            disk.delete(file);
        } catch (IOException refused) {
            LOG.debug("{} stays, and is not listed", file.getFileName(), refused);
        }
    }

    private void refuseNewer() throws NotSavedException {
        try {
            Optional<byte[]> mark = disk.read(workspace.resolve("workspace.json"));
            if (mark.isPresent() && JsonMapper.shared().readTree(mark.get()).path("format").asInt(1) > 1) {
                throw new NotSavedException("The workspace in " + workspace + " was made by a newer version of"
                        + " Counterpoint, so nothing was added to it; use that version, or another workspace.");
            }
        } catch (NotSavedException newer) {
            throw newer;
        } catch (IOException | JacksonException broken) {
            LOG.debug("workspace.json does not say what version it is of", broken);
        }
    }

    private NotSavedException notSaved(String what, IOException refused) {
        return new NotSavedException(
                what + " could not be saved in " + shelf() + " (" + reason(refused)
                        + "), so nothing was added; make room there or allow writing, and import it again.",
                refused);
    }

    private static String reason(IOException refused) {
        if (refused instanceof AccessDeniedException) {
            return "writing there is not allowed";
        }
        if (refused instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        boolean full = String.valueOf(refused.getMessage()).startsWith("No space left");
        return full ? "the disk is full" : "the disk refused it";
    }
}
