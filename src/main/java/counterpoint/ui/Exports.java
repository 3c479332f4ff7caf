package counterpoint.ui;

import counterpoint.export.ExportFormat;
import counterpoint.paper.Printers;
import counterpoint.ui.brief.ExportSheet;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.brief.ExportModel;
import counterpoint.ui.model.brief.NotesImport;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.model.printing.PrintModel;
import counterpoint.ui.print.PrintSheet;
import javafx.scene.Node;

/// What is taken elsewhere: the sheet that saves it, and the one that prints it.
final class Exports {
    private final Node window;
    private final ExportModel model;
    private final ExportSheet sheet;
    private final PrintSheet printing;

    /// @param window lies in the window over which the sheets open
    Exports(
            Node window, WorkbenchModel workbench, NotesModel notes, NotesImport imports, PlatformSource platform) {
        this.window = window;
        this.model = new ExportModel(workbench, notes);
        this.sheet = new ExportSheet(model, imports, platform, this::print);
        this.printing = new PrintSheet(
                new PrintModel(workbench.tasks(), model, Printers.ofSystem()),
                name -> platform.target(name, ExportFormat.PDF));
    }

    /// Takes elsewhere what can be.
    ExportModel model() {
        return model;
    }

    /// The window of what can be saved.
    ExportSheet sheet() {
        return sheet;
    }

    /// The window that prints.
    PrintSheet printing() {
        return printing;
    }

    /// Opens what can be saved.
    void show() {
        sheet.show(window.getScene());
    }

    /// Whether there is anything to print.
    boolean canPrint() {
        return printing.model().canOpen();
    }

    /// Opens what prints.
    void print() {
        printing.show(window.getScene());
    }
}
