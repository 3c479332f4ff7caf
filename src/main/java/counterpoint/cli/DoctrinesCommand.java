package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.DoctrineTrial;
import counterpoint.casefile.DoctrineTrial.Change;
import counterpoint.casefile.Library;
import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.Doctrines;
import counterpoint.doctrine.OwnDoctrines;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `counterpoint doctrines [CASE]`: the library of doctrines, what of it a case discusses and why, and what a changed
/// doctrine would tag.
@Command(
        name = "doctrines",
        description = "The library of doctrines; with a case, its passages by doctrine and why; with --test, what the"
                + " doctrines of a file would tag.")
final class DoctrinesCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable Counterpoint program;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Option(
            names = "--test",
            paramLabel = "FILE",
            description = "Tries the doctrines of a file in the form of doctrines.json: what they gain and lose against the"
                    + " library.")
    private @Nullable String tested;

    @Parameters(
            paramLabel = "CASE",
            arity = "0..*",
            description = "A case of the library, a case's folder, or the files of one case; with --test all cases unless"
                    + " told.")
    private List<String> words = List.of();

    private final Json printer = new Json();
    private final List<String> problems = new ArrayList<>();
    private boolean incomplete;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        OwnDoctrines own = Objects.requireNonNull(program).ownDoctrines(problems::add);
        problems.addAll(own.problems());
        PrintWriter out = command.getOut();
        if (tested != null) {
            test(tested, own.library(), out);
        } else if (words.isEmpty()) {
            list(own, out);
        } else {
            cases().forEach(file -> tags(file, own.library(), out));
        }
        out.flush();
        problems.forEach(problem -> command.getErr().println("counterpoint: " + problem));
        return problems.isEmpty() && !incomplete ? 0 : CommandFailure.INCOMPLETE;
    }

    /// The case that the words name, or all.
    private List<CaseFile> cases() {
        Library library = Objects.requireNonNull(program).library();
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        if (!words.isEmpty()) {
            CaseArgument argument = new CaseArgument(library, err);
            CaseFile file = argument.read(words);
            incomplete |= argument.exit() != 0;
            return List.of(file);
        }
        List<CaseFile> files = library.cases().stream().map(library::read).toList();
        for (CaseFile file : files) {
            incomplete |= !file.problems().isEmpty();
            file.problems().forEach(problem -> err.println("counterpoint: " + problem));
        }
        return files;
    }

    private void list(OwnDoctrines own, PrintWriter out) {
        if (json) {
            printer.print(out, DoctrinesJson.library(own.library(), problems));
            return;
        }
        for (Doctrine doctrine : own.library().list()) {
            out.println(doctrine.id() + "  " + doctrine.name() + mark(own.library(), doctrine.id()));
            out.println("    " + doctrine.definition());
        }
        own.library().removed().stream().sorted().forEach(id -> out.println(id + "  (removed)"));
    }

    private static String mark(Doctrines library, String id) {
        return library.isOwn(id) ? library.isBundled(id) ? " (changed)" : " (own)" : "";
    }

    private void tags(CaseFile file, Doctrines library, PrintWriter out) {
        DoctrinesOfCase tags = DoctrinesOfCase.of(file, library);
        if (json) {
            printer.print(out, DoctrinesJson.tags(file, tags));
            return;
        }
        out.println(file.name());
        for (DoctrinesOfCase.Discussed discussed : tags.discussed()) {
            out.println();
            out.println("  " + discussed.doctrine().name());
            Columns columns = new Columns();
            discussed.passages().forEach(one -> columns.row(
                    one.opinion().id() + " ¶" + one.passage().paragraph(), one.tag().because()));
            columns.print(out, "    ");
        }
    }

    private void test(String name, Doctrines library, PrintWriter out) {
        OwnDoctrines read = new DoctrinesFile(name).read();
        problems.addAll(read.problems());
        if (read.library().own().isEmpty()) {
            problems.add("There is no doctrine in " + name + " that could be tried.");
            return;
        }
        List<CaseFile> files = cases().stream().map(file -> file.with(library)).toList();
        List<DoctrineTrial> trials = read.library().own().stream()
                .map(doctrine -> DoctrineTrial.of(doctrine, files))
                .toList();
        if (json) {
            printer.print(out, DoctrinesJson.trials(trials, problems));
        } else {
            trials.forEach(trial -> print(trial, out));
        }
    }

    private static void print(DoctrineTrial trial, PrintWriter out) {
        out.println(trial.doctrine().name() + ": tags " + (trial.count(Change.STAYS) + trial.count(Change.GAINED))
                + " of " + trial.searched() + " passages; gains " + trial.count(Change.GAINED) + ", loses "
                + trial.count(Change.LOST));
        Columns columns = new Columns();
        for (DoctrineTrial.Tried one : trial.passages()) {
            String sign = switch (one.change()) {
                case STAYS -> "  ";
                case GAINED -> "+ ";
                case LOST -> "- ";
            };
            columns.row(
                    sign + one.file().id() + ", " + one.opinion().id() + " ¶" + one.passage().paragraph(),
                    one.then().or(one::now).map(tag -> tag.because()).orElse(""));
        }
        columns.print(out, "  ");
    }
}
