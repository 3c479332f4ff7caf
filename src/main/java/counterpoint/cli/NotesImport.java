package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.MarkPlaces;
import counterpoint.note.ImportedMarks;
import counterpoint.note.Marks;
import counterpoint.note.UnreadableNotesException;
import counterpoint.session.KeptValue;
import counterpoint.session.NoteStore;
import counterpoint.workspace.Saving;
import counterpoint.workspace.Workspace;
import counterpoint.workspace.WorkspaceInUseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import tools.jackson.databind.node.ObjectNode;

/// Takes notes of other programs, or of this one, into the workspace: all of a file or nothing of it.
final class NotesImport {
    private final Counterpoint program;
    private final CommandLine command;
    /// What is said of each file once its notes are on disk.
    private final List<Runnable> taken = new ArrayList<>();
    private int exit;

    NotesImport(Counterpoint program, CommandLine command) {
        this.program = program;
        this.command = command;
    }

    /// Adds the notes in `files` to those on a case.
    ///
    /// @param dryRun whether nothing is kept
    /// @return the exit code
    int run(String caseName, List<String> files, boolean json, boolean dryRun) {
        CaseFile file = new CaseArgument(program.library(), command.getErr()).read(List.of(caseName));
        if (dryRun) {
            files.forEach(name -> read(name, json, file, new Notes(Marks.NONE, Marks.NONE)));
            taken.forEach(Runnable::run);
            return exit;
        }
        try (Workspace workspace = Workspace.open(program.workspaceFolder())) {
            NoteStore store = new NoteStore(workspace);
            KeptValue<Marks> marks = store.of(file.id());
            KeptValue<Marks> authorities = store.authorities();
            for (String name : files) {
                Notes now = read(name, json, file, new Notes(marks.value(), authorities.value()));
                marks.set(now.inTexts());
                authorities.set(now.onAuthorities());
            }
            if (!(workspace.saveNow() instanceof Saving.Saved)) {
                throw new CommandFailure(CommandFailure.INCOMPLETE,
                        "the notes could not be written to " + program.workspaceFolder() + ", so none were added, and"
                                + " those that it has are as they were; make room there or allow writing, and import"
                                + " them again.");
            }
            taken.forEach(Runnable::run);
        } catch (WorkspaceInUseException inUse) {
            throw new CommandFailure(CommandFailure.INCOMPLETE,
                    "a window has the workspace open, so the notes were not imported; close it and try again.", inUse);
        }
        command.getOut().flush();
        return exit;
    }

    /// The reader's notes in the texts of the case, and on authorities in all cases.
    private record Notes(Marks inTexts, Marks onAuthorities) {
        Notes merged(Marks more) {
            return new Notes(inTexts.merged(more.inTexts()), onAuthorities.merged(more.onAuthorities()));
        }

        int count() {
            return inTexts.marks().size() + onAuthorities.marks().size();
        }
    }

    private Notes read(String name, boolean json, CaseFile file, Notes before) {
        try {
            ImportedMarks imported = ImportedMarks.read(bytes(name));
            imported.problems().forEach(this::warn);
            Notes merged = before.merged(imported.marks());
            int orphans = MarkPlaces.of(file, imported.marks()).orphans().size();
            int added = merged.count() - before.count();
            taken.add(() -> say(json, name, file, imported.marks().marks().size(), added, orphans));
            return merged;
        } catch (UnreadableNotesException unreadable) {
            warn(Objects.requireNonNullElse(unreadable.getMessage(), ""));
        } catch (IOException | InvalidPathException missing) {
            warn("\"" + name + "\" could not be read, so no notes were imported from it.");
        }
        return before;
    }

    private static byte[] bytes(String name) throws IOException {
        if (name.equals("-")) {
            return System.in.readNBytes(ImportedMarks.LARGEST + 1);
        }
        Path path = Path.of(name);
        if (!Files.isRegularFile(path)) {
            throw new IOException("not a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(ImportedMarks.LARGEST + 1);
        }
    }

    private void say(boolean json, String name, CaseFile file, int found, int added, int orphans) {
        if (json) {
            ObjectNode object = Json.result()
                    .put("file", name)
                    .put("case", file.id())
                    .put("found", found)
                    .put("added", added)
                    .put("orphans", orphans);
            new Json().print(command.getOut(), object);
        } else {
            command.getOut()
                    .println(name + ": " + found + (found == 1 ? " note on " : " notes on ") + file.name() + ", "
                            + added + " of them new"
                            + (orphans == 0 ? "." : "; of " + orphans + " the text was not found with certainty."));
        }
    }

    private void warn(String sentence) {
        command.getErr().println("counterpoint: " + sentence);
        exit = CommandFailure.INCOMPLETE;
    }
}
