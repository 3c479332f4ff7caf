package counterpoint.cli;

import counterpoint.casefile.Library;
import counterpoint.search.PassageIndex;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `counterpoint index`: reads what the passages of all cases mean, so that searching need not.
@Command(name = "index", description = "Reads what all passages mean, so that a search finds them by meaning at once.")
final class IndexCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable Counterpoint program;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Keeps it in this folder rather than in the workspace.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Counterpoint counterpoint = Objects.requireNonNull(program);
        Library library = counterpoint.library();
        int exit;
        Meanings meanings = counterpoint.meanings(command.getErr());
        Meanings kept = Optional.ofNullable(folder).map(meanings::keptIn).orElse(meanings);
        try (PassageIndex index = counterpoint.index(command.getErr())) {
            exit = SearchCommand.update(index, library, command.getErr());
            boolean read = kept.readAll(
                    index, library.cases().stream().map(Library.Entry::id).collect(Collectors.toSet()));
            say(command.getOut(),
                    read ? index.size() + " passages are found by words and by meaning" : "Nothing was read");
        }
        return exit;
    }

    private static void say(PrintWriter out, String sentence) {
        out.println(sentence);
        out.flush();
    }
}
