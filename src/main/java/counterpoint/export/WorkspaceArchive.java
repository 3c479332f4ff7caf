package counterpoint.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The whole of a workspace as one zip, and back.
///
/// What can be made again (the index), what is only of this machine (the lock, the log) and half-written files are left out.
/// A zip comes from anywhere, so that nothing in it is trusted: neither names nor sizes.
public final class WorkspaceArchive {
    private static final String MARK = "workspace.json";
    private static final Set<String> LEFT_OUT = Set.of("index", "logs", "lock", "lock.json", ".last-good");
    private static final long LARGEST_FILE = 256L << 20;
    private static final long LARGEST = 8L << 30;
    private static final int MOST_FILES = 200_000;
    /// Text packs to about a tenth; what packs to less than this is made to fill a disk.
    private static final long MOST_PACKED = 400;
    private static final long SMALL = 16L << 20;
    private static final int DEEPEST = 8;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}]");
    private static final Pattern DEVICE = Pattern
            .compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private WorkspaceArchive() {
    }

    /// Writes the workspace in a folder into a zip, in the place of one that is there.
    ///
    /// @return how many files it holds
    /// @throws IOException with a sentence; what stood at `zip` still stands then
    public static int write(Path workspace, Path zip) throws IOException {
        Path target = zip.toAbsolutePath().normalize();
        Path folder = workspace.toAbsolutePath().normalize();
        boolean marked = Files.isRegularFile(folder.resolve(MARK));
        if (!marked && !Files.isDirectory(folder.resolve("cases"))) {
            throw new IOException(workspace + " is not a workspace, so there is nothing to export.");
        }
        if (target.startsWith(folder) || (Files.exists(target) && !Files.isRegularFile(target))) {
            throw new IOException("the zip was not written to " + target
                    + "; name a file outside of the workspace.");
        }
        List<Path> files = files(folder);
        Path parent = target.resolveSibling("");
        Path draft = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.createDirectories(parent);
            pack(folder, files, marked, draft);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new IOException("the workspace could not be written to " + zip
                    + "; choose a folder that can be written to and has room.", refused);
        } finally {
            Files.deleteIfExists(draft);
        }
        return files.size();
    }

    /// @param marked whether the folder says that it is a workspace; one to which only cases were added does not yet
    private static void pack(Path folder, List<Path> files, boolean marked, Path draft) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(draft); ZipOutputStream out = new ZipOutputStream(bytes)) {
            if (!marked) {
                out.putNextEntry(new ZipEntry(MARK));
                out.write("{\"format\": 1}\n".getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
                entry.setTime(Files.getLastModifiedTime(file).toMillis());
                out.putNextEntry(entry);
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    /// The files to be packed, by name; links are not followed.
    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                boolean gone = isLeftOut(folder, visited)
                        || visited.getFileName().toString().startsWith(".importing-");
                return gone ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean kept = attributes.isRegularFile()
                        && !isLeftOut(folder, file)
                        && !file.getFileName().toString().endsWith(".new");
                if (kept) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    private static boolean isLeftOut(Path folder, Path file) {
        return !file.equals(folder) && LEFT_OUT.contains(folder.relativize(file).getName(0).toString());
    }

    /// Unpacks a workspace into a folder that is not there yet, or empty.
    ///
    /// @return how many files it holds
    /// @throws IOException with a sentence, if the zip is no workspace or cannot be trusted; nothing is left of it then
    public static int restore(Path zip, Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isEmpty(target)) {
            throw new IOException(folder + " is not empty; a workspace is restored into a new folder, so that nothing"
                    + " is written over.");
        }
        if (!Files.isRegularFile(zip)) {
            throw new IOException(zip + " is not a file, so nothing was restored.");
        }
        Path draft = target.resolveSibling("." + target.getFileName() + ".restoring-" + ProcessHandle.current().pid());
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<ZipEntry> entries = checked(file);
            Files.createDirectories(draft);
            unpack(file, entries, draft, Files.size(zip));
            Files.deleteIfExists(target);
            Files.move(draft, target);
            return entries.size();
        } catch (ZipException broken) {
            throw new IOException(zip + " is not a whole zip, so nothing was restored.", broken);
        } catch (FileSystemException refused) {
            throw new IOException("the workspace could not be restored into " + folder
                    + "; choose a folder that can be written to and has room.", refused);
        } finally {
            delete(draft);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /// The files of a zip, all of whose names are safe.
    private static List<ZipEntry> checked(ZipFile file) throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Enumeration<? extends ZipEntry> all = file.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (entry.isDirectory()) {
                continue;
            }
            if (!isSafe(entry.getName())) {
                throw new IOException("nothing was restored, since the zip holds a file with a name that would lead out"
                        + " of the workspace or that no system allows.");
            }
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || names.size() > MOST_FILES) {
                throw new IOException("nothing was restored, since the zip holds a file twice, or more than "
                        + MOST_FILES + " files.");
            }
            if (!LEFT_OUT.contains(entry.getName().split("/", 2)[0])) {
                entries.add(entry);
            }
        }
        if (names.stream().anyMatch(name -> isInAFile(name, names))) {
            throw new IOException("nothing was restored, since the zip holds a file where it has a folder, too.");
        }
        if (!names.contains(MARK)) {
            throw new IOException("nothing was restored, since the zip holds no workspace (it has no " + MARK + ").");
        }
        return entries;
    }

    /// Whether a part of a file's name, up to a slash, is the name of another file.
    private static boolean isInAFile(String name, Set<String> names) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            if (names.contains(name.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSafe(String name) {
        List<String> parts = List.of(name.split("/", -1));
        return parts.size() <= DEEPEST && parts.stream().allMatch(part -> !part.isEmpty()
                && part.length() <= 255
                && !part.equals(".")
                && !part.equals("..")
                && !part.endsWith(".")
                && !part.endsWith(" ")
                && !FORBIDDEN.matcher(part).find()
                && !DEVICE.matcher(part).matches());
    }

    /// What the zip says of sizes is not believed: bytes are counted as they come.
    private static void unpack(ZipFile file, List<ZipEntry> entries, Path draft, long packed) throws IOException {
        long all = 0;
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : entries) {
            Path target = draft.resolve(entry.getName()).normalize();
            if (!target.startsWith(draft)) {
                throw new IOException("nothing was restored, since a file would lie outside of the workspace.");
            }
            Files.createDirectories(target.resolveSibling(""));
            long size = 0;
            try (InputStream in = file.getInputStream(entry); OutputStream out = Files.newOutputStream(target)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    all += read;
                    boolean bomb = (size > SMALL && size > MOST_PACKED * Math.max(1, entry.getCompressedSize()))
                            || (all > SMALL && all > MOST_PACKED * packed);
                    if (bomb || size > LARGEST_FILE || all > LARGEST) {
                        throw new IOException("nothing was restored, since the zip unpacks to more than a workspace"
                                + " could hold.");
                    }
                    out.write(buffer, 0, read);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(one);
            }
        }
    }
}
