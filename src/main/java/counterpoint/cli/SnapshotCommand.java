package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Library;
import counterpoint.ui.Snapshot;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable Counterpoint program;

    @Parameters(index = "0", paramLabel = "CASE", description = "A case of the library, or a case's folder.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "OUT.png", description = "Where to write the picture; with --all, a folder.")
    private Path target = Path.of("");

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "reader, marks, disputes, search and others; a wrong one says all. ${DEFAULT-VALUE} unless told.")
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

    @Option(names = "--all", description = "Every view in every theme and size, each in a file of the folder OUT.")
    private boolean all;

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        return all ? takeAll(err) : takeOne(err);
    }

    private int takeAll(PrintWriter err) {
        CaseArgument argument = new CaseArgument(library(), err);
        CaseFile file = argument.read(List.of(name));
        try {
            int taken = new PictureBook(shelf(file)).take(shot(file), target);
            err.println(taken + " pictures are in " + target + ".");
        } catch (IOException refused) {
            throw unwritable(refused);
        }
        return argument.exit();
    }

    private int takeOne(PrintWriter err) {
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
        PictureView shown = PictureView.of(view)
                .orElseThrow(() -> new CommandFailure(
                        CommandFailure.USAGE, "the views of this version are " + PictureView.words() + "."));
        CaseArgument argument = new CaseArgument(library(), err);
        CaseFile file = argument.read(List.of(name));
        Snapshot picture = new Snapshot(
                shelf(file), Integer.parseInt(measures.group(1)), Integer.parseInt(measures.group(2)), theme());
        take(picture, shown, shot(file));
        err.println("The picture is in " + target + ".");
        return argument.exit();
    }

    private Library library() {
        return Objects.requireNonNull(program).library();
    }

    private LibraryShelf shelf(CaseFile file) {
        return new LibraryShelf(library(), Optional.of(file));
    }

    private PictureView.Shot shot(CaseFile file) {
        Path folder = library().find(name).map(Library.Entry::folder).orElse(Path.of(name));
        return new PictureView.Shot(file.id(), folder, query, target);
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
    private void take(Snapshot picture, PictureView shown, PictureView.Shot shot) {
        try {
            Path taken = Files.createTempFile("counterpoint", ".png");
            try {
                shown.take(picture, shot.to(taken));
                Optional<Path> folder = Optional.ofNullable(target.toAbsolutePath().getParent());
                if (folder.isPresent()) {
                    Files.createDirectories(folder.get());
                }
                Files.write(target, Files.readAllBytes(taken));
            } finally {
                Files.deleteIfExists(taken);
            }
        } catch (IOException refused) {
            throw unwritable(refused);
        }
    }

    private CommandFailure unwritable(IOException refused) {
        return new CommandFailure(
                CommandFailure.INCOMPLETE,
                "the picture could not be written to " + target + "; choose a folder that can be written to.",
                refused);
    }
}
