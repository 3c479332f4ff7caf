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
            case NEXT_HIT, PREVIOUS_HIT -> view.search().visit().get().isPresent();
            case READ -> !isShown(View.READ);
            case DISPUTES -> !isShown(View.DISPUTES);
            case AUTHORITIES -> !isShown(View.AUTHORITIES);
            case NOTES -> !isShown(View.NOTES);
            case DOCTRINES -> !isShown(View.DOCTRINES);
            case REVIEW -> model.open().get().isPresent();
            case PRINT -> model.model().isPresent();
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

    /// Does something; whether it did anything.
    boolean act(WindowAction action) {
        boolean acts = switch (action) {
            case UNDO, REDO -> undoes();
            case NEXT_HIT, PREVIOUS_HIT, PRINT -> can(action);
            case CLOSE -> false;
            default -> true;
        };
        if (acts) {
            run(action);
        }
        return acts;
    }

    private void run(WindowAction action) {
        switch (action) {
            case PALETTE -> view.sheets().showPalette();
            case SHORTCUTS -> view.sheets().showShortcuts();
            case HELP -> view.sheets().showGuide();
            case TOUR -> view.sheets().showTour();
            case ABOUT -> view.sheets().showAbout();
            case SEARCH -> view.field().take();
            case READ -> model.show(View.READ);
            case DISPUTES -> model.show(View.DISPUTES);
            case AUTHORITIES -> model.show(View.AUTHORITIES);
            case NOTES -> model.show(View.NOTES);
            case DOCTRINES -> model.show(View.DOCTRINES);
            case BACK -> model.back();
            case FORWARD -> model.forward();
            case TRAIL -> view.showTrail();
            case UNDO -> desk.undo().undo();
            case REDO -> desk.undo().redo();
            case NEXT_HIT -> view.search().step(1);
            case PREVIOUS_HIT -> view.search().step(-1);
            case OPEN_FILES -> imports.chooseFiles();
            case PASTE -> imports.paste();
            case REVIEW -> view.review();
            case PRINT -> view.print();
            case EXPORT -> view.export();
            case LARGER -> desk.reading().grow(1);
            case SMALLER -> desk.reading().grow(-1);
            case NORMAL_SIZE -> desk.reading().normalSize();
            case LIGHT -> desk.reading().theme(Theme.LIGHT);
            case DARK -> desk.reading().theme(Theme.DARK);
            case HIGH_CONTRAST -> desk.reading().theme(Theme.HIGH_CONTRAST);
            case SYSTEM_THEME -> desk.reading().theme(Theme.SYSTEM);
            case CLOSE -> escape();
        }
    }

    /// First closes what lies over the text, then clears the choice; whether the view shown has anything of the kind.
    boolean escape() {
        return switch (model.view().get()) {
            case READ -> view.search().leave() || clear();
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
