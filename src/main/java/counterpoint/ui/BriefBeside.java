package counterpoint.ui;

import counterpoint.ui.brief.BriefDrawer;
import counterpoint.ui.inspector.Inspector;
import counterpoint.ui.model.brief.BriefModel;
import counterpoint.ui.model.brief.NotesImport;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyEvent;

/// The brief of the open case beside its text: the way there and back, and what of notes comes in through it.
final class BriefBeside {
    private final BriefModel model;
    private final NotesImport incoming;
    private final BriefDrawer drawer;
    private final Inspector inspector;
    private final Panes panes;
    private final Runnable giveBack;

    /// @param drawer shows the brief, in the inspector
    /// @param giveBack gives the keyboard back to the text
    BriefBeside(
            BriefModel model, NotesImport incoming, BriefDrawer drawer, Inspector inspector, Panes panes,
            Runnable giveBack) {
        this.model = model;
        this.incoming = incoming;
        this.drawer = drawer;
        this.inspector = inspector;
        this.panes = panes;
        this.giveBack = giveBack;
    }

    /// The brief of the open case.
    BriefModel model() {
        return model;
    }

    /// What of notes comes in.
    NotesImport incoming() {
        return incoming;
    }

    /// Shows the brief and gives it the keyboard, or closes it and gives the keyboard back.
    void toggle() {
        boolean shown = inspector.showsBrief() && inspector.isVisible();
        inspector.showBrief(!shown);
        panes.inspectorOpen().set(!shown);
        if (shown) {
            giveBack.run();
        } else {
            drawer.focus();
        }
    }

    /// Whether a key is for the brief, which has the keyboard.
    boolean takes(KeyEvent event) {
        return drawer.takes(event);
    }

    /// Takes in notes that were dragged onto the window; whether the files are some.
    boolean take(List<Path> files) {
        boolean some = NotesImport.isOfNotes(files);
        if (some) {
            if (!inspector.showsBrief()) {
                toggle();
            }
            incoming.take(files.getFirst());
        }
        return some;
    }
}
