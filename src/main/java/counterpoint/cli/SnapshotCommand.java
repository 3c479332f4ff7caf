package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Library;
import counterpoint.casefile.OwnCases;
import counterpoint.correction.CorrectionStore;
import counterpoint.ui.Snapshot;
import counterpoint.ui.Snapshot.Over;
import counterpoint.ui.model.imports.LibraryIntake;
import counterpoint.ui.table.Form;
import counterpoint.ui.theme.Theme;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `counterpoint snapshot CASE OUT.png`: a picture of the real window, without a display.
@Command(name = "snapshot", description = "A picture of the window on a case; needs no display.")
final class SnapshotCommand implements Callable<Integer> {
    /// The longest side that the toolkit draws.
    private static final int LARGEST = 4096;

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})[x×](\\d{3,4})");

    private static final Set<String> VIEWS = Set.of(
            "reader", "marks", "disputes", "search", "authorities", "matrix", "network", "doctrines", "editions",
            "brief", "import",
            "notes", "case-notes", "palette", "shortcuts", "goto", "tour", "help", "about");

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable Counterpoint program;

    @Parameters(index = "0", paramLabel = "CASE", description = "A case of the library, or a case's folder.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "OUT.png", description = "Where to write the picture.")
    private Path target = Path.of("");

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "reader, marks, disputes, search, authorities, matrix, network, doctrines, editions, brief, import, notes,"
                    + " case-notes, palette, shortcuts, goto, tour, help or about;"
                    + " ${DEFAULT-VALUE} unless told.")
    private String view = "reader";

    @Option(
            names = "--query",
            paramLabel = "WORDS",
            description = "What is typed, with --view search, palette, goto, shortcuts or help.")
    private String query = "";

    @Option(names = "--size", paramLabel = "WxH", description = "The size of the window; ${DEFAULT-VALUE} unless told.")
    private String size = "1600x1000";

    @Option(names = "--dark", description = "The same as --theme dark.")
    private boolean dark;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "light, dark or high-contrast; ${DEFAULT-VALUE} unless told.")
    private String theme = "light";

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Matcher measures = SIZE.matcher(size.toLowerCase(Locale.ROOT));
        if (!measures.matches() || !drawable(measures)) {
            throw new CommandFailure(
                    CommandFailure.USAGE,
                    "a size is width and height, such as 1600x1000, each between 100 and " + LARGEST + ".");
        }
        if (target.toString().isBlank() || Files.isDirectory(target)) {
            throw new CommandFailure(
                    CommandFailure.USAGE,
                    "\"" + target + "\" is not the name of a picture; name a file, such as OUT.png.");
        }
        if (!VIEWS.contains(view)) {
            throw new CommandFailure(
                    CommandFailure.USAGE,
                    "the views of this version are reader, marks, disputes, search, authorities, matrix, network, doctrines,"
                            + " editions, brief, import, notes, case-notes, palette, shortcuts, goto, tour, help and about.");
        }
        Library library = Objects.requireNonNull(program).library();
        CaseArgument argument = new CaseArgument(library, err);
        CaseFile file = argument.read(List.of(name));
        Snapshot picture = new Snapshot(
                new LibraryShelf(library, Optional.of(file)), Integer.parseInt(measures.group(1)),
                Integer.parseInt(measures.group(2)), theme());
        take(picture, file);
        err.println("The picture is in " + target + ".");
        return argument.exit();
    }

    private Theme theme() {
        return Theme.of(dark ? "dark" : theme)
                .orElseThrow(() -> new CommandFailure(
                        CommandFailure.USAGE, "the themes are light, dark and high-contrast."));
    }

    private static boolean drawable(Matcher measures) {
        return Integer.parseInt(measures.group(1)) <= LARGEST && Integer.parseInt(measures.group(2)) <= LARGEST;
    }

    /// Takes the picture to a file of its own first, so that a failure leaves what was at the target.
    private void take(Snapshot picture, CaseFile file) {
        try {
            Path taken = Files.createTempFile("counterpoint", ".png");
            try {
                take(picture, file, taken);
                Optional<Path> folder = Optional.ofNullable(target.toAbsolutePath().getParent());
                if (folder.isPresent()) {
                    Files.createDirectories(folder.get());
                }
                Files.write(target, Files.readAllBytes(taken));
            } finally {
                Files.deleteIfExists(taken);
            }
        } catch (IOException refused) {
            throw new CommandFailure(
                    CommandFailure.INCOMPLETE,
                    "the picture could not be written to " + target + "; choose a folder that can be written to.",
                    refused);
        }
    }

    /// The case as if it came in now, into a library that is empty.
    private void takeImport(Snapshot picture, Path png) throws IOException {
        Path source = Objects.requireNonNull(program).library().find(name)
                .map(Library.Entry::folder)
                .orElse(Path.of(name));
        Path empty = Files.createTempDirectory("counterpoint");
        try (Workspace workspace = Workspace.openReadOnly(empty)) {
            OwnCases none = new OwnCases(empty);
            CorrectionStore store = new CorrectionStore(workspace);
            Library nothing = new Library(List.of());
            picture.takeImport(source, new LibraryIntake(nothing, none, store, false), png);
        } finally {
            Files.deleteIfExists(empty);
        }
    }

    private void take(Snapshot picture, CaseFile file, Path png) throws IOException {
        switch (view) {
            case "marks" -> picture.takeMarks(file.id(), png);
            case "disputes" -> picture.takeDisputes(file.id(), png);
            case "authorities" -> picture.takeAuthorities(file.id(), Form.TABLE, png);
            case "matrix" -> picture.takeAuthorities(file.id(), Form.MATRIX, png);
            case "network" -> picture.takeAuthorities(file.id(), Form.NETWORK, png);
            case "doctrines" -> picture.takeDoctrines(file.id(), png);
            case "editions" -> picture.take(file.id(), png, Snapshot::openDifferences);
            case "brief" -> picture.takeBrief(file.id(), png);
            case "search" -> picture.takeSearch(file.id(), query, png);
            case "notes" -> picture.takeNotes(file.id(), png);
            case "case-notes" -> picture.takeCaseNotes(file.id(), png);
            case "import" -> takeImport(picture, png);
            case "palette" -> picture.takeOver(file.id(), Over.PALETTE, query, png);
            case "shortcuts" -> picture.takeOver(file.id(), Over.SHORTCUTS, query, png);
            case "goto" -> picture.takeOver(file.id(), Over.GO_TO, query, png);
            case "tour" -> picture.takeOver(file.id(), Over.TOUR, query, png);
            case "help" -> picture.takeOver(file.id(), Over.HELP, query, png);
            case "about" -> picture.takeOver(file.id(), Over.ABOUT, query, png);
            default -> picture.take(file.id(), png);
        }
    }
}
