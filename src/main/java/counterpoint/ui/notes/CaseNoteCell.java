package counterpoint.ui.notes;

import counterpoint.ui.model.notes.NoteRow;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.text.RowCell;
import javafx.scene.layout.Region;

/// Shows one mark of the open case.
final class CaseNoteCell extends RowCell<NoteRow> {
    private final NoteGraphic graphic = new NoteGraphic(false);
    private final NotesModel notes;

    CaseNoteCell(NotesModel notes) {
        this.notes = notes;
    }

    @Override
    protected Region row() {
        return graphic;
    }

    @Override
    protected void show(NoteRow row) {
        graphic.show(row, false, notes.colors().now().get());
        setAccessibleText(NoteGraphic.accessible(row, notes.colors().now().get()));
    }
}
