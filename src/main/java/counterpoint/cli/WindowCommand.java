package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.DoctrineStore;
import counterpoint.casefile.Library;
import counterpoint.casefile.OwnCases;
import counterpoint.correction.CorrectionStore;
import counterpoint.export.Imprint;
import counterpoint.export.ReportFile;
import counterpoint.export.ReportFormat;
import counterpoint.ui.Holdings;
import counterpoint.ui.Snapshot;
import counterpoint.ui.Workbench;
import counterpoint.ui.model.imports.LibraryIntake;
import counterpoint.workspace.Saving;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `counterpoint` alone: opens the window; without a display, writes what it would have shown.
final class WindowCommand {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private final ReportFile reports = new ReportFile(Imprint.today());
    private final Library library;
    private final Path bundled;
    private final Path preview;
    private final Path workspace;

    /// @param library the cases that are shown where there is no display
    /// @param bundled the folder of the cases that come with the program
    WindowCommand(Library library, Path bundled, Path workspace, Path preview) {
        this.bundled = bundled;
        this.library = library;
        this.workspace = workspace;
        this.preview = preview;
    }

    /// @param brought files that the window brings in when it is open
    int run(boolean display, List<Path> brought, PrintWriter out) {
        if (display) {
            return open(brought);
        }
        out.println("There is no display, so the window cannot be opened; its pictures and the side-by-side reports"
                + " are written to " + preview.toAbsolutePath().normalize() + " instead.");
        try {
            return writePreview(out);
        } catch (IOException refused) {
            throw new CommandFailure(
                    CommandFailure.INCOMPLETE,
                    "nothing could be written to " + preview
                            + "; start the program in a folder that can be written to.",
                    refused);
        }
    }

    private int open(List<Path> brought) {
        try {
            Workbench.open(this::holdings, workspace, brought);
            return 0;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return CommandFailure.INCOMPLETE;
        }
    }

    /// All cases with the reader's corrections, and the reader's own cases to add to.
    private Holdings holdings(Workspace opened) {
        CorrectionStore store = new CorrectionStore(opened);
        OwnCases own = new OwnCases(opened.folder());
        Library all = new Library(
                List.of(bundled), own, store::read, () -> new DoctrineStore(opened).read().library());
        boolean readOnly = opened.saving() instanceof Saving.ReadOnly;
        return new Holdings(
                LibraryShelf.of(all),
                new LibraryIntake(all, own, store, readOnly),
                Optional.of(Meanings.shipped(bundled)));
    }

    private int writePreview(PrintWriter out) throws IOException {
        Files.createDirectories(preview);
        List<CaseFile> files = library.cases().stream().map(library::read).toList();
        int exit = files.isEmpty() ? CommandFailure.INCOMPLETE : 0;
        for (CaseFile file : files) {
            for (String problem : file.problems()) {
                out.println("  " + problem);
                exit = CommandFailure.INCOMPLETE;
            }
            if (!file.opinions().isEmpty()) {
                write(file, out);
            }
        }
        return exit;
    }

    private void write(CaseFile file, PrintWriter out) throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            Path report = preview.resolve(file.id() + "." + format.extension());
            reports.write(file, format, report);
            out.println("  " + report);
        }
        Path picture = preview.resolve(file.id() + ".png");
        new Snapshot(new LibraryShelf(library, Optional.of(file)), WIDTH, HEIGHT).take(file.id(), picture);
        out.println("  " + picture);
    }
}
