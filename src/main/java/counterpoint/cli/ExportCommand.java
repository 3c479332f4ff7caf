package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.export.CaseExport;
import counterpoint.export.ExportFormat;
import counterpoint.export.ExportKind;
import counterpoint.export.Imprint;
import counterpoint.export.WorkspaceArchive;
import counterpoint.session.NoteStore;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ObjectNode;

/// `counterpoint export WHAT CASE`: the reader's notes and brief, authorities and alignments, in the formats people use.
@Command(
        name = "export",
        description = "Writes opinions, brief, notes, report, authorities or alignments of a case, or the whole workspace.")
final class ExportCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable Counterpoint program;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "md, html, docx, pdf, jsonld, csv, csl, ris, bib or zip; else what the name after --to ends in.")
    private @Nullable ExportFormat as;

    @Option(names = "--to", paramLabel = "OUT", description = "Writes there; else text goes to standard output.")
    private @Nullable Path to;

    @Option(names = "--json", description = "With --to, prints one JSON object that says what was written.")
    private boolean json;

    @Option(
            names = "--without-notes",
            description = "With report or opinions, leaves the reader's marks and notes out of it.")
    private boolean withoutNotes;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "opinions, brief, notes, report, authorities, alignments, or workspace (without a CASE).")
    private ExportKind what = ExportKind.NOTES;

    @Parameters(
            index = "1..*",
            paramLabel = "CASE",
            description = "A case of the library, a case's folder, or the files of one case.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        ExportFormat format = format();
        if (to == null && !format.isText()) {
            throw usage(format.word() + " is no text; name a file after --to.");
        }
        if (to != null && what != ExportKind.WORKSPACE && Files.isDirectory(to)) {
            throw usage(to.toAbsolutePath().normalize() + " is a folder; name the file after --to, such as "
                    + to.resolve(what.word() + "." + format.word()) + ".");
        }
        if (withoutNotes && what != ExportKind.REPORT && what != ExportKind.OPINIONS) {
            throw usage("--without-notes is for the report and the opinions alone, not for " + what.word() + ".");
        }
        if (what == ExportKind.WORKSPACE) {
            return workspace();
        }
        if (words.isEmpty()) {
            throw usage("name the case whose " + what.word() + " are to be written.");
        }
        CaseArgument argument = new CaseArgument(counterpoint().library(), command().getErr());
        CaseFile file = argument.read(words);
        put(file, format);
        return argument.exit();
    }

    private ExportFormat format() {
        Optional<ExportFormat> named = Optional.ofNullable(to).map(Path::getFileName).map(Path::toString)
                .flatMap(ExportFormat::of);
        ExportFormat format = as != null ? as : named.orElse(what.formats().getFirst());
        if (what == ExportKind.AUTHORITIES && as == null && format == ExportFormat.JSONLD) {
            format = ExportFormat.CSL;
        }
        if (!what.formats().contains(format)) {
            throw usage(what.word() + " are not written as " + format.word() + "; choose "
                    + what.formats().stream().map(ExportFormat::word).collect(Collectors.joining(", ")) + ".");
        }
        return format;
    }

    private CaseExport content(CaseFile file) {
        try (Workspace reading = Workspace.openReadOnly(counterpoint().workspaceFolder())) {
            NoteStore store = new NoteStore(reading);
            CaseExport all = new CaseExport(
                    file, store.read(file.id()), store.authorities().value(), store.colors().value(),
                    store.brief(file.id()).value());
            return withoutNotes ? all.withoutNotes() : all;
        }
    }

    private void put(CaseFile file, ExportFormat format) {
        try {
            if (to == null) {
                byte[] text = content(file).write(what, format, Imprint.today());
                command().getOut().print(new String(text, StandardCharsets.UTF_8));
                command().getOut().flush();
            } else {
                content(file).save(what, format, Imprint.today(), to);
                say(Json.result().put("case", file.id()), format, to.toFile().length());
            }
        } catch (IOException refused) {
            throw failed(refused);
        }
    }

    private int workspace() {
        try {
            int files = WorkspaceArchive.write(counterpoint().workspaceFolder(), Objects.requireNonNull(to));
            say(Json.result().put("files", files), ExportFormat.ZIP, Objects.requireNonNull(to).toFile().length());
            return 0;
        } catch (IOException refused) {
            throw failed(refused);
        }
    }

    private void say(ObjectNode object, ExportFormat format, long bytes) {
        if (json) {
            object.put("what", what.word()).put("as", format.word()).put("to", String.valueOf(to)).put("bytes", bytes);
            new Json().print(command().getOut(), object);
        } else {
            command().getErr().println("The " + what.word() + " " + (what.isMany() ? "are" : "is") + " in " + to + ".");
        }
    }

    private static CommandFailure failed(IOException refused) {
        return new CommandFailure(
                CommandFailure.INCOMPLETE, Objects.requireNonNullElse(refused.getMessage(), ""), refused);
    }

    private static CommandFailure usage(String sentence) {
        return new CommandFailure(CommandFailure.USAGE, sentence);
    }

    private Counterpoint counterpoint() {
        return Objects.requireNonNull(program);
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
