package counterpoint.ui;

import counterpoint.ui.action.Action;
import counterpoint.ui.action.BriefAction;
import counterpoint.ui.action.ColumnAction;
import counterpoint.ui.action.DisputeAction;
import counterpoint.ui.action.DoctrineAction;
import counterpoint.ui.action.ImportAction;
import counterpoint.ui.action.NotesAction;
import counterpoint.ui.action.ReadingAction;
import counterpoint.ui.action.SearchAction;
import counterpoint.ui.action.WindowAction;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import javafx.scene.control.TextInputControl;

/// Does whatever the table of actions names, for a key or for the palette.
///
/// Every action answers whether it did anything, so that a key that did nothing is left to others.
final class WindowCommands {
    private final MainView view;
    private final WorkbenchModel model;
    private final EverywhereCommands everywhere;
    private final ReadingCommands reading;

    WindowCommands(MainView view, WorkbenchModel model, EverywhereCommands everywhere, ReadingCommands reading) {
        this.view = view;
        this.model = model;
        this.everywhere = everywhere;
        this.reading = reading;
    }

    /// Whether the columns of a case are shown.
    boolean isReading() {
        return model.view().get() == View.READ && view.room().isPresent();
    }

    /// Whether an action can be done now.
    boolean can(Action action) {
        return switch (action) {
            case WindowAction one -> everywhere.can(one);
            case ReadingAction one -> isReading() && reading.can(one);
            case SearchAction _ -> isShown(View.SEARCH);
            case DisputeAction one -> isShown(View.DISPUTES) && view.pages().disputes().can(one);
            case NotesAction _ -> isShown(View.NOTES);
            case DoctrineAction _ -> isShown(View.DOCTRINES);
            case ImportAction one -> isShown(View.IMPORT) && view.pages().importing().can(one);
            // Done by their keys alone, on the row or the place under the keyboard.
            case ColumnAction _,BriefAction _ -> false;
        };
    }

    private boolean isShown(View page) {
        return model.view().get() == page;
    }

    /// Does an action; whether it did anything.
    boolean act(Action action) {
        return switch (action) {
            case WindowAction one -> everywhere.act(one);
            case ReadingAction one -> isReading() && reading.act(one);
            case SearchAction one -> view.field().act(one);
            case DisputeAction one -> view.pages().disputes().act(one);
            case NotesAction one -> {
                view.pages().notes().act(one);
                yield true;
            }
            case DoctrineAction one -> {
                view.pages().doctrines().act(one);
                yield true;
            }
            case ImportAction one -> view.pages().importing().act(one);
            case ColumnAction _,BriefAction _ -> false;
        };
    }

    /// Leaves the page over the centre, or what was begun there; whether there was anything.
    boolean leavePage() {
        return switch (model.view().get()) {
            case DISPUTES -> act(DisputeAction.LEAVE);
            case NOTES -> act(NotesAction.LEAVE);
            case DOCTRINES -> act(DoctrineAction.LEAVE);
            case IMPORT -> act(ImportAction.LEAVE);
            case READ, AUTHORITIES, SEARCH -> false;
        };
    }

    /// Closes what is open, the nearest first, else clears the choice; whether there was anything.
    ///
    /// @param target what has the keyboard
    boolean close(Object target) {
        if (view.leaveSearch(target)) {
            return true;
        }
        if (target instanceof TextInputControl) {
            return false;
        }
        return (isReading() && reading.escape()) || everywhere.escape();
    }
}
