package counterpoint.ui;

import counterpoint.session.ReadingSettings.Theme;
import counterpoint.ui.action.WindowAction;
import counterpoint.ui.imports.ImportActions;
import counterpoint.ui.model.Desk;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;

/// Does what the table names for the whole window.
final class EverywhereCommands {
    private final MainView view;
    private final WorkbenchModel model;
    private final Desk desk;
    private final ImportActions imports;

    EverywhereCommands(MainView view, WorkbenchModel model, Desk desk, ImportActions imports) {
        this.view = view;
        this.model = model;
        this.desk = desk;
        this.imports = imports;
    }

    /// Whether something can be done now.
    boolean can(WindowAction action) {
        return switch (action) {
            case BACK -> model.trail().canGoBack().get();
            case FORWARD -> model.trail().canGoForward().get();
            case TRAIL -> !model.history().isEmpty();
            case UNDO -> undoes() && desk.undo().undoName().get().isPresent();
            case REDO -> undoes() && desk.undo().redoName().get().isPresent();
            case NEXT_HIT, PREVIOUS_HIT -> view.search().walk().visit().get().isPresent();
            case READ -> !isShown(View.READ);
            case DISPUTES -> !isShown(View.DISPUTES);
            case AUTHORITIES -> !isShown(View.AUTHORITIES);
            case NOTES -> !isShown(View.NOTES);
            case DOCTRINES -> !isShown(View.DOCTRINES);
            case REVIEW -> model.open().get().isPresent();
            case PRINT -> view.exports().canPrint();
            case PALETTE, SHORTCUTS, HELP, SEARCH, OPEN_FILES, PASTE, EXPORT, LARGER, SMALLER, NORMAL_SIZE, LIGHT, DARK,
                    HIGH_CONTRAST, SYSTEM_THEME, TOUR, ABOUT, CLOSE ->
                true;
        };
    }

    private boolean isShown(View page) {
        return model.view().get() == page;
    }

    /// What comes in has corrections of its own to undo.
    private boolean undoes() {
        return !isShown(View.IMPORT);
    }

    /// Does something; whether it did anything. What closes has its own way, [#escape()].
    boolean act(WindowAction action) {
        return switch (action) {
            case PALETTE -> done(view.sheets()::showPalette);
            case SHORTCUTS -> done(view.sheets()::showShortcuts);
            case HELP -> done(view.sheets()::showGuide);
            case TOUR -> done(view.sheets()::showTour);
            case ABOUT -> done(view.sheets()::showAbout);
            case SEARCH -> done(view.field()::take);
            case READ -> done(() -> model.show(View.READ));
            case DISPUTES -> done(() -> model.show(View.DISPUTES));
            case AUTHORITIES -> done(() -> model.show(View.AUTHORITIES));
            case NOTES -> done(() -> model.show(View.NOTES));
            case DOCTRINES -> done(() -> model.show(View.DOCTRINES));
            case BACK -> done(model::back);
            case FORWARD -> done(model::forward);
            case TRAIL -> done(view::showTrail);
            case UNDO -> undoes() && done(desk.undo()::undo);
            case REDO -> undoes() && done(desk.undo()::redo);
            case NEXT_HIT -> can(action) && done(() -> view.search().walk().step(1));
            case PREVIOUS_HIT -> can(action) && done(() -> view.search().walk().step(-1));
            case OPEN_FILES -> done(imports::chooseFiles);
            case PASTE -> done(imports::paste);
            case REVIEW -> done(view::review);
            case PRINT -> can(action) && done(view.exports()::print);
            case EXPORT -> done(view.exports()::show);
            case LARGER -> done(() -> desk.reading().grow(1));
            case SMALLER -> done(() -> desk.reading().grow(-1));
            case NORMAL_SIZE -> done(desk.reading()::normalSize);
            case LIGHT -> done(() -> desk.reading().theme(Theme.LIGHT));
            case DARK -> done(() -> desk.reading().theme(Theme.DARK));
            case HIGH_CONTRAST -> done(() -> desk.reading().theme(Theme.HIGH_CONTRAST));
            case SYSTEM_THEME -> done(() -> desk.reading().theme(Theme.SYSTEM));
            case CLOSE -> false;
        };
    }

    private static boolean done(Runnable what) {
        what.run();
        return true;
    }

    /// First closes what lies over the text, then clears the choice; whether the view shown has anything of the kind.
    boolean escape() {
        return switch (model.view().get()) {
            case READ -> view.search().walk().leave() || clear();
            case AUTHORITIES -> view.pages().authorities().escape() || clear();
            // Pages over the centre leave by their own keys.
            case SEARCH, IMPORT, DISPUTES, DOCTRINES, NOTES -> false;
        };
    }

    private boolean clear() {
        if (view.panes().railFolds().get() && view.panes().railOpen().get()) {
            view.panes().railOpen().set(false);
        } else {
            view.panes().inspectorOpen().set(false);
            model.model().ifPresent(open -> open.chooser().clear());
        }
        return true;
    }
}
