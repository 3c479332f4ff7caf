package counterpoint.ui;

import counterpoint.ui.model.Desk;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.model.imports.Intake;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.workspace.History;
import java.util.function.Supplier;

/// What one window shows.
///
/// @param workbench the cases, and the one that is open
/// @param desk what the reader has set up
/// @param imports what comes in
/// @param notes what the reader marked and wrote
/// @param library asked for when doctrines are first shown
public record WindowModels(
        WorkbenchModel workbench, Desk desk, SearchModel search, ImportModel imports, NotesModel notes,
        Supplier<DoctrinesModel> library) {
    /// A window that takes nothing in, over notes of which nothing is kept and the doctrines that ship.
    static WindowModels inMemory(WorkbenchModel workbench, Desk desk, SearchModel search) {
        return inMemory(workbench, desk, search, new ImportModel(workbench, Intake.none(), new History()));
    }

    /// A window over notes of which nothing is kept and the doctrines that ship.
    static WindowModels inMemory(WorkbenchModel workbench, Desk desk, SearchModel search, ImportModel imports) {
        return new WindowModels(
                workbench, desk, search, imports, NotesModel.inMemory(workbench, desk.history()),
                () -> DoctrinesModel.inMemory(workbench, desk.history()));
    }
}
