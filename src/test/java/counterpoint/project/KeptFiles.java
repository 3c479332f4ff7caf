package counterpoint.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The files of a project that are kept: those in git's index or, in a source archive, those that `.gitignore` does not
/// name.
///
/// The index is read as [gitformat-index](https://git-scm.com/docs/gitformat-index) describes it, since git itself may not
/// be installed where the tests run.
final class KeptFiles {
    private static final int SIGNATURE = 0x44495243;
    /// The bytes of an entry between its beginning and its flags.
    private static final int BEFORE_FLAGS = 60;
    private static final int EXTENDED = 0x4000;
    private static final int PREFIXED = 4;

    private KeptFiles() {
    }

    /// Their paths from the project's folder, with `/`.
    static List<String> of(Path project) throws IOException {
        Optional<Path> index = index(project);
        return index.isPresent() ? inIndex(Files.readAllBytes(index.get())) : notIgnored(project);
    }

    /// In a second working folder `.git` is a file that names the place of the index.
    private static Optional<Path> index(Path project) throws IOException {
        Path git = project.resolve(".git");
        if (Files.isRegularFile(git)) {
            git = project.resolve(Files.readString(git).strip().substring("gitdir: ".length()));
        }
        return Optional.of(git.resolve("index")).filter(Files::exists);
    }

    static List<String> inIndex(byte[] bytes) {
        ByteBuffer index = ByteBuffer.wrap(bytes);
        int signature = index.getInt();
        int version = index.getInt();
        if (signature != SIGNATURE || version > PREFIXED) {
            throw new IllegalArgumentException("an index of a version that is not known here: " + version);
        }
        List<String> files = new ArrayList<>();
        String before = "";
        for (int left = index.getInt(); left > 0; left--) {
            int start = index.position();
            index.position(start + BEFORE_FLAGS);
            if ((index.getShort() & EXTENDED) != 0) {
                index.getShort();
            }
            before = version == PREFIXED
                    ? before.substring(0, before.length() - dropped(index)) + name(index)
                    : name(index);
            if (version < PREFIXED) {
                // One to eight zeros, so that an entry is a multiple of eight bytes long.
                index.position(start + (index.position() - 1 - start) / 8 * 8 + 8);
            }
            files.add(before);
        }
        return List.copyOf(files);
    }

    /// A number of variable length, as git writes an offset: seven bits a byte, the highest first.
    private static int dropped(ByteBuffer index) {
        int read = index.get();
        int value = read & 0x7f;
        while ((read & 0x80) != 0) {
            read = index.get();
            value = ((value + 1) << 7) + (read & 0x7f);
        }
        return value;
    }

    private static String name(ByteBuffer index) {
        int start = index.position();
        int end = start;
        while (index.get(end) != 0) {
            end++;
        }
        byte[] name = new byte[end - start];
        index.get(name).get();
        return new String(name, StandardCharsets.UTF_8);
    }

    static List<String> notIgnored(Path project) throws IOException {
        List<PathMatcher> ignored = Files.readAllLines(project.resolve(".gitignore")).stream()
                .map(name -> name.endsWith("/") ? name.substring(0, name.length() - 1) : name)
                .map(name -> FileSystems.getDefault().getPathMatcher("glob:" + name))
                .toList();
        List<String> files = new ArrayList<>();
        Files.walkFileTree(project, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isIgnored(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isIgnored(file)) {
                    files.add(project.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }

            private boolean isIgnored(Path path) {
                return ignored.stream().anyMatch(name -> name.matches(path.getFileName()));
            }
        });
        return files;
    }
}
