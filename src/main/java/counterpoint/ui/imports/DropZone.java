package counterpoint.ui.imports;

import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.theme.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// Takes files, folders and text that are dragged onto the window, and says so calmly while they are over it.
public final class DropZone {
    private final ImportModel model;
    private final Predicate<List<Path>> notes;
    private final VBox hint;

    /// @param notes takes in files of notes; whether the files are some
    public DropZone(ImportModel model, Predicate<List<Path>> notes) {
        this.model = model;
        this.notes = notes;
        Label title = new Label(Texts.of("import.drop"));
        title.getStyleClass().add("drop-title");
        Label about = new Label(Texts.of("import.drop.about"));
        about.getStyleClass().add("drop-about");
        this.hint = new VBox(title, about);
        ImportSheet.dress(hint);
        hint.getStyleClass().add("drop-hint");
        hint.setMouseTransparent(true);
        hint.setVisible(false);
    }

    /// Listens to a window's content, and shows the hint over it.
    ///
    /// @param window holds the whole content; the hint is laid on top of it
    public void listen(Pane window) {
        hint.setManaged(false);
        window.getChildren().add(hint);
        window.layoutBoundsProperty()
                .subscribe(bounds -> hint.resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight()));
        window.addEventHandler(DragEvent.DRAG_OVER, this::over);
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> hint.setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    private void over(DragEvent event) {
        if (takes(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            hint.setVisible(true);
            hint.toFront();
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        hint.setVisible(false);
        event.setDropCompleted(take(event.getDragboard()));
        event.consume();
    }

    private static boolean takes(Clipboard board) {
        return board.hasFiles() || board.hasString();
    }

    /// Brings in what was dropped; answers whether it was anything that can be brought in.
    public boolean take(Clipboard board) {
        if (board.hasFiles()) {
            List<Path> files = board.getFiles().stream().map(File::toPath).toList();
            if (!notes.test(files)) {
                model.bring(files);
            }
        } else if (board.hasString()) {
            model.paste(board.getString());
        }
        return takes(board);
    }
}
