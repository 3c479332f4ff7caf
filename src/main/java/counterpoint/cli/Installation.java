package counterpoint.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where this copy of the program lies and where it keeps what it writes.
///
/// @param library the folder of bundled cases
/// @param userFolder the platform's folder for a user's data, with the program's own folder in it
/// @param preview the folder for reports and pictures where there is no display
record Installation(Path library, Path userFolder, Path preview) {
    /// Lucene warns on the console that it runs without an incubating module, which we leave out since it slows the
    /// start. Kept here, since a level is forgotten together with its logger.
    private static final Logger LUCENE_VECTORS = Logger
            .getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    /// This copy, from what its launcher says or from where its classes lie.
    static Installation current() {
        Path library = property("counterpoint.library").orElseGet(Installation::besideTheProgram);
        Path preview = property("counterpoint.preview").orElseGet(() -> Path.of("counterpoint-preview"));
        Path user = property("counterpoint.workspace").orElseGet(
                () -> userData(System.getProperty("os.name", ""), System.getenv()).resolve("Counterpoint"));
        return new Installation(library, user, preview);
    }

    /// Tells the log where to write, before the first line is logged.
    void prepareLogs() {
        LUCENE_VECTORS.setLevel(Level.SEVERE);
        if (System.getProperty("counterpoint.logs") == null) {
            System.setProperty("counterpoint.logs", userFolder.resolve("logs").toString());
        }
    }

    private static Optional<Path> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank()).map(Path::of);
    }

    /// `opinions` beside the folder of libraries, as in `target/counterpoint`.
    private static Path besideTheProgram() {
        CodeSource code = Installation.class.getProtectionDomain().getCodeSource();
        if (code != null && "file".equals(code.getLocation().getProtocol())) {
            Path libraries = Path.of(URI.create(code.getLocation().toString())).getParent();
            if (libraries != null && libraries.getParent() != null) {
                Path beside = libraries.getParent().resolve("opinions");
                if (Files.isDirectory(beside)) {
                    return beside;
                }
            }
        }
        return Path.of("opinions");
    }

    /// The platform's folder for a user's data. Java asks the system's list of users for the home folder; where the
    /// environment names another, other programs write there.
    static Path userData(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        Path home = folder(environment, name.contains("win") ? "USERPROFILE" : "HOME")
                .orElseGet(() -> Path.of(System.getProperty("user.home", ".")));
        if (name.contains("win")) {
            return folder(environment, "APPDATA").orElse(home);
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        return folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share"));
    }

    /// A relative path is no place to keep anything in, and is passed over.
    private static Optional<Path> folder(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
