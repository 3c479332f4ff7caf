package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.CitedPlaces;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.text.TextPosition;
import java.util.function.Supplier;

/// What a click on a letter of a column does, or Enter at the caret: it follows a note or a reference, unfolds, chooses a
/// citation or else a mark.
final class ColumnClicks {
    private final WorkbenchModel workbench;
    private final CaseModel model;
    private final Column side;
    private final ColumnModel column;
    private final Supplier<ColumnText> text;
    private final ColumnMarks marks;
    private final Runnable chosen;

    /// @param text what the column shows now
    /// @param chosen runs before a citation is chosen
    ColumnClicks(
            WorkbenchModel workbench, CaseModel model, Column side, ColumnModel column, Supplier<ColumnText> text,
            ColumnMarks marks, Runnable chosen) {
        this.workbench = workbench;
        this.model = model;
        this.side = side;
        this.column = column;
        this.text = text;
        this.marks = marks;
        this.chosen = chosen;
    }

    void at(TextPosition position) {
        text.get()
                .targets()
                .at(position)
                .ifPresentOrElse(
                        this::follow,
                        () -> text.get()
                                .mentionAt(position)
                                .ifPresentOrElse(this::choose, () -> marks.chooseAt(position)));
    }

    /// Chooses a citation; one within the decision leads to its place.
    void choose(Mention mention) {
        chosen.run();
        workbench.jump(() -> {
            if (CitedPlaces.leads(mention)) {
                model.follow(side, mention);
            } else {
                model.chooser().choose(side, mention);
            }
        });
    }

    private void follow(Targets.Target target) {
        switch (target.role()) {
            case Insertion.Role.Reference reference ->
                workbench.jump(() -> column.footnotes().read(reference.note()));
            case Insertion.Role.Note note -> workbench.jump(() -> column.footnotes().comeBack(note.note()));
            case Insertion.Role.Fold fold -> column.folds().unfoldAfter(fold.block());
            case Insertion.Role.LeftOut words -> marks.choose(words.mark());
            case Insertion.Role.Plain _ -> {
                // Only to be read.
            }
        }
    }
}
