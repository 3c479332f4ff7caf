package counterpoint.ui;

import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.LinkCommands;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.reader.ColumnCommands;
import counterpoint.ui.reader.ColumnView;
import counterpoint.ui.reader.SourcePanel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What the reader can do with the columns of one case by a key or a menu.
///
/// Every command answers whether it did anything, so that a key that did nothing is left to others.
final class RoomCommands implements ColumnCommands {
    private final WorkbenchModel workbench;
    private final CaseModel model;
    private final Map<Column, ColumnView> columns;
    private final SourcePanel source;
    private final Marking marking;
    private final Annotating annotating;
    private Optional<Linking> linking = Optional.empty();
    private BooleanSupplier leavesLink = () -> false;
    private Column last = Column.LEFT;

    RoomCommands(
            WorkbenchModel workbench,
            CaseModel model,
            Map<Column, ColumnView> columns,
            SourcePanel source,
            Marking marking,
            NotesModel notes) {
        this.marking = marking;
        this.annotating = new Annotating(columns, marking, notes, this::giveBack);
        this.workbench = workbench;
        this.model = model;
        this.columns = columns;
        this.source = source;
        columns.forEach((side, view) -> view.focusWithinProperty().subscribe(within -> {
            if (within) {
                last = side;
            }
        }));
    }

    /// Offers what is said of links.
    ///
    /// @param leave hides the card of a link; whether there was one
    void offer(Linking links, BooleanSupplier leave) {
        linking = Optional.of(links);
        leavesLink = leave;
    }

    /// What the reader says of links; empty if there are no two columns.
    Optional<Linking> linking() {
        return linking;
    }

    @Override
    public List<LinkCommands.LinkCommand> ofLinks() {
        return linking.map(Linking::offered).orElse(List.of());
    }

    /// The column that has the keyboard, or had it last.
    Column focused() {
        return last;
    }

    @Override
    public boolean find() {
        column().ifPresent(column -> {
            if (column.find().open().get()) {
                view().ifPresent(ColumnView::takeFind);
            } else {
                column.find().begin();
            }
        });
        return true;
    }

    boolean findNext(int step) {
        column().ifPresent(column -> {
            if (!column.find().open().get()) {
                column.find().begin();
            }
            column.find().step(step);
        });
        return true;
    }

    boolean toggleLock() {
        workbench.scrollsTogether().set(!workbench.scrollsTogether().get());
        return true;
    }

    @Override
    public boolean toggleSource() {
        if (source.isVisible()) {
            return hideSource();
        }
        column().ifPresent(column -> view().ifPresent(view -> source.show(column, view.selection().place())));
        return true;
    }

    @Override
    public boolean copyWithCite() {
        return annotating.copy();
    }

    @Override
    public boolean toggleDifferences() {
        Optional<ColumnModel> printedTwice = column()
                .filter(column -> !column.opinion().get().collations().isEmpty());
        printedTwice.ifPresent(column -> column.differencesOpen().set(!column.differencesOpen().get()));
        return printedTwice.isPresent();
    }

    private boolean hideDifferences() {
        List<ColumnModel> open = model.columns().values().stream()
                .filter(column -> column.differencesOpen().get())
                .toList();
        open.forEach(column -> column.differencesOpen().set(false));
        return !open.isEmpty();
    }

    /// Reads the next footnote.
    boolean readNote() {
        column().ifPresent(column -> workbench.jump(column.footnotes()::readNext));
        return true;
    }

    /// Comes back from a footnote.
    boolean comeBack() {
        Optional<ColumnModel> reading = column().filter(column -> column.footnotes().isReading());
        reading.ifPresent(column -> workbench.jump(column.footnotes()::comeBack));
        return reading.isPresent();
    }

    @Override
    public boolean fold() {
        view().ifPresent(ColumnView::fold);
        return true;
    }

    @Override
    public boolean foldUnmentioned() {
        columns.values().forEach(ColumnView::foldUnmentioned);
        return true;
    }

    @Override
    public boolean unfold() {
        model.columns().values().forEach(column -> column.folds().unfoldAll());
        return true;
    }

    /// Highlights what is selected, or the chosen mark, in the color of a number key; acts only while a column has the
    /// keyboard.
    boolean highlight(int key) {
        return annotating.isAtWork() && marking.highlight(key);
    }

    /// Takes the chosen mark away, or the one on what is selected.
    boolean removeMark() {
        return annotating.isAtWork() && marking.remove();
    }

    /// Goes to the next mark in the column, or the one before.
    boolean walkMarks(int step) {
        return annotating.isAtWork() && view().filter(view -> view.marks().walk(step)).isPresent();
    }

    /// Writes a note on what is selected or chosen.
    boolean note() {
        return annotating.note();
    }

    /// Tags what is selected or chosen.
    boolean tag() {
        return annotating.tag();
    }

    /// What the reader marks with.
    Annotating annotating() {
        return annotating;
    }

    /// Closes the panel of marks, the card of a link or a citation, the printed source or the list of differences, or ends finding, or lets go of a
    /// footnote's mark; the first that is there.
    boolean escape() {
        if (annotating.leave()) {
            return true;
        }
        if (leavesLink.getAsBoolean() || columns.values().stream().filter(ColumnView::leaveCitation).count() > 0) {
            return true;
        }
        if (source.isVisible()) {
            return hideSource();
        }
        if (hideDifferences()) {
            return true;
        }
        Optional<ColumnModel> finding = column().filter(column -> column.find().open().get());
        if (finding.isPresent()) {
            finding.get().find().end();
            return true;
        }
        if (marking.marks().chosen().get().isPresent()) {
            marking.marks().chosen().set(Optional.empty());
            return true;
        }
        Optional<ColumnModel> visited = column().filter(column -> column.footnotes().visit().get().isPresent());
        visited.ifPresent(column -> column.footnotes().forget());
        return visited.isPresent();
    }

    /// Gives the keyboard back to the text.
    void giveBack() {
        view().ifPresent(view -> view.pane().requestFocus());
    }

    private boolean hideSource() {
        source.hide();
        giveBack();
        return true;
    }

    private Optional<ColumnModel> column() {
        return model.column(last);
    }

    private Optional<ColumnView> view() {
        return Optional.ofNullable(columns.get(last));
    }
}
