package counterpoint.ui;

import counterpoint.ui.action.ReadingAction;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.WorkbenchModel;
import java.util.Optional;
import java.util.function.Predicate;

/// Does what the table names for the columns of the open case.
final class ReadingCommands {
    private final MainView view;
    private final WorkbenchModel model;

    ReadingCommands(MainView view, WorkbenchModel model) {
        this.view = view;
        this.model = model;
    }

    /// Whether something can be done now, as far as that is known before trying.
    boolean can(ReadingAction action) {
        return switch (action) {
            case CONFIRM, REJECT, LINK, WEAK -> room().linking().isPresent();
            case NEXT_PAIR, PREVIOUS_PAIR, LOCK -> model.model().filter(one -> one.columns().size() > 1).isPresent();
            case NEXT_MENTION, PREVIOUS_MENTION, FOLD_OTHERS ->
                model.model().flatMap(one -> one.chooser().choice().get()).isPresent();
            case DIFFERENCES -> shown().flatMap(one -> one.column(room().focused()))
                    .filter(column -> !column.opinion().get().collations().isEmpty())
                    .isPresent();
            case NEXT_NOTE -> shown().flatMap(one -> one.column(room().focused()))
                    .filter(column -> !column.footnotes().notes().isEmpty())
                    .isPresent();
            case UNFOLD -> shown().filter(one -> one.columns().values().stream()
                    .anyMatch(column -> !column.folds().blocks().get().isEmpty())).isPresent();
            case GO_TO, FIND, FIND_NEXT, FIND_PREVIOUS, COME_BACK, NEXT_PANE, PREVIOUS_PANE, NOTE, TAG, HIGHLIGHT_1,
                    HIGHLIGHT_2, HIGHLIGHT_3, HIGHLIGHT_4, HIGHLIGHT_5, HIGHLIGHT_6, HIGHLIGHT_7, HIGHLIGHT_8, REMOVE,
                    NEXT_MARK, PREVIOUS_MARK, MARGIN, COPY, BRIEF, SOURCE, FOLD ->
                shown()
                        .flatMap(one -> one.column(Column.LEFT))
                        .isPresent();
        };
    }

    private Optional<CaseModel> shown() {
        return model.model();
    }

    private RoomCommands room() {
        return view.room().orElseThrow().commands();
    }

    /// Does something with the columns; whether it did anything.
    boolean act(ReadingAction action) {
        return switch (action) {
            case GO_TO -> done(view.sheets()::goTo);
            case FIND -> room().find();
            case FIND_NEXT -> room().findNext(1);
            case FIND_PREVIOUS -> room().findNext(-1);
            case NEXT_MENTION -> walk(1);
            case PREVIOUS_MENTION -> walk(-1);
            case NEXT_PAIR -> walkPairs(1);
            case PREVIOUS_PAIR -> walkPairs(-1);
            case NEXT_NOTE -> room().readNote();
            case COME_BACK -> room().comeBack() || done(model::back);
            case NEXT_PANE -> nextPane(1);
            case PREVIOUS_PANE -> nextPane(-1);
            case CONFIRM -> linking(Linking::confirm);
            case REJECT -> linking(Linking::reject);
            case LINK -> linking(Linking::link);
            case WEAK -> linking(Linking::toggleWeak);
            case LOCK -> room().toggleLock();
            case MARGIN -> done(() -> view.panes().roomForNotes().set(!view.panes().roomForNotes().get()));
            case COPY -> room().copyWithCite();
            case BRIEF -> done(view.brief()::toggle);
            case SOURCE -> room().toggleSource();
            case DIFFERENCES -> room().toggleDifferences();
            case FOLD -> room().fold();
            case FOLD_OTHERS -> room().foldUnmentioned();
            case UNFOLD -> room().unfold();
            case NOTE -> room().note();
            case TAG -> room().tag();
            case REMOVE -> room().removeMark();
            case NEXT_MARK -> room().walkMarks(1);
            case PREVIOUS_MARK -> room().walkMarks(-1);
            case HIGHLIGHT_1, HIGHLIGHT_2, HIGHLIGHT_3, HIGHLIGHT_4, HIGHLIGHT_5, HIGHLIGHT_6, HIGHLIGHT_7,
                    HIGHLIGHT_8 ->
                action.color().filter(room()::highlight).isPresent();
        };
    }

    /// Closes what lies over the columns; whether there was anything.
    boolean escape() {
        return room().escape();
    }

    private static boolean done(Runnable what) {
        what.run();
        return true;
    }

    private boolean linking(Predicate<Linking> what) {
        return room().linking().filter(what).isPresent();
    }

    private boolean walk(int step) {
        shown().ifPresent(one -> one.chooser().walk(step));
        return shown().isPresent();
    }

    private boolean walkPairs(int step) {
        shown().ifPresent(one -> model.jump(() -> one.pairs().walk(step)));
        return shown().isPresent();
    }

    private boolean nextPane(int step) {
        view.ring().move(Optional.ofNullable(view.getScene().getFocusOwner()), step);
        return true;
    }
}
