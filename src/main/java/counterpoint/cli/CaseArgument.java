package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Library;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The argument CASE of a command: a case of the library by its folder's name or its own, a case's folder, or the
/// files of one case.
final class CaseArgument {
    private final Library library;
    private final PrintWriter err;
    private boolean complete = true;

    CaseArgument(Library library, PrintWriter err) {
        this.library = library;
        this.err = err;
    }

    /// Reads the case that the words name, and says on standard error what of it could not be read.
    ///
    /// @throws CommandFailure if there is no such case, or nothing of it could be read
    CaseFile read(List<String> words) {
        Optional<Library.Entry> entry = words.size() == 1 ? library.find(words.getFirst()) : Optional.empty();
        CaseFile file = entry.map(library::read).orElseGet(() -> fromPaths(words));
        file.problems().forEach(problem -> {
            err.println("counterpoint: " + problem);
            complete = false;
        });
        if (file.opinions().isEmpty()) {
            throw new CommandFailure(CommandFailure.INCOMPLETE, "nothing of " + file.name() + " could be read.");
        }
        return file;
    }

    /// 0 if all of the case was read, else the exit code that says so.
    int exit() {
        return complete ? 0 : CommandFailure.INCOMPLETE;
    }

    private CaseFile fromPaths(List<String> words) {
        List<Path> paths = words.stream().map(this::path).toList();
        if (paths.size() == 1 && Files.isDirectory(paths.getFirst())) {
            return new CaseReader().read(name(paths.getFirst()), paths.getFirst());
        }
        if (paths.size() == 1 && !Files.exists(paths.getFirst())) {
            throw unknown(words.getFirst());
        }
        return new CaseReader().read(name(paths.getFirst()), paths);
    }

    private Path path(String word) {
        if (word.isBlank()) {
            throw unknown(word);
        }
        try {
            return Path.of(word);
        } catch (InvalidPathException wrong) {
            throw unknown(word);
        }
    }

    private CommandFailure unknown(String word) {
        String known = library.cases().stream().map(Library.Entry::id).collect(Collectors.joining(", "));
        return new CommandFailure(
                CommandFailure.USAGE,
                "there is no case and no file \"" + word + "\"; the library has " + (known.isEmpty() ? "none" : known)
                        + ".");
    }

    private static String name(Path path) {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }
}
