package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Destination;
import counterpoint.ui.model.Extent;
import counterpoint.ui.model.LinkEnds;
import counterpoint.ui.model.Sight;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.text.MarginSide;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextPosition;
import counterpoint.ui.text.VisibleBlocks;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// One reading column: head, text and strip. It lives as long as its case is open.
public final class ColumnView extends BorderPane {
    private final CaseModel model;
    private final Column side;
    private final ColumnModel column;
    private final Marking marking;
    private final TextPane pane = new TextPane();
    private final Strip strip;
    private final CitationCards cards;
    private final ColumnClicks clicks;
    private final LookedAt lookedAt;
    private final ColumnHead head;
    private final ColumnSelection selection = new ColumnSelection(this);
    private final ColumnMarks marks;
    private ColumnText text;

    public ColumnView(WorkbenchModel workbench, CaseModel model, Column side, ColumnModel column, Marking marking) {
        this.model = model;
        this.side = side;
        this.column = column;
        this.marking = marking;
        this.strip = new Strip(model, column);
        this.marks = new ColumnMarks(this, column, marking, strip);
        this.text = new ColumnText(edition(), marks.additions(model::isShared));
        this.lookedAt = new LookedAt(model, side, column);
        this.clicks = new ColumnClicks(workbench, model, side, column, this::text, marks, this::forgetCard);
        HoverCard card = new HoverCard(pane);
        this.cards = new CitationCards(
                new CitationCards.Where(workbench, model, column, pane, this::text, marking.onAuthorities()), card,
                this::mark, clicks::choose);
        getStyleClass().add("column");
        pane.marginSideProperty().set(side == Column.LEFT ? MarginSide.LEFT : MarginSide.RIGHT);
        if (model.columns().size() > 1) {
            pane.face();
        }
        pane.setOnActivate(clicks::at);
        StackPane page = new StackPane(pane, card);
        page.getStyleClass().add("page");
        this.head = new ColumnHead(workbench, model, side, column);
        setTop(head);
        setCenter(page);
        if (side == Column.LEFT) {
            setLeft(strip);
        } else {
            setRight(strip);
        }
        showText();
        listen();
        cards.listen();
    }

    /// The citation that the keyboard is at.
    public Optional<Mention> focusedCitation() {
        return cards.focused();
    }

    /// Hides the card, and lets go of the citation that the keyboard is at; whether there was one.
    public boolean leaveCitation() {
        return cards.leave();
    }

    private void forgetCard() {
        cards.forget();
    }

    private void listen() {
        column.edition().subscribe((_, _) -> showText());
        column.destination().subscribe(wanted -> wanted.ifPresent(this::go));
        model.chooser().choice().subscribe((_, _) -> mark());
        column.found().subscribe((_, _) -> mark());
        model.pairs().held().subscribe((_, _) -> mark());
        column.find().hits().subscribe((_, _) -> mark());
        column.find().open().subscribe((_, open) -> takeOrGiveKeyboard(open));
        column.footnotes().visit().subscribe((_, _) -> mark());
        column.led().subscribe((_, _) -> mark());
        column.folds().blocks().subscribe((_, _) -> refold());
        model.whenCompared(this::refold);
        pane.visibleBlocksProperty().subscribe(this::look);
        pane.scrollPositionProperty().subscribe(this::look);
        pane.heightProperty().subscribe(this::look);
        pane.pointedAtProperty().subscribe(cards::point);
        pane.selectionProperty().subscribe(this::tellSelection);
        pane.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                tellSelection();
            }
        });
        marks.listen();
    }

    private void tellSelection() {
        marking.select(selection.words().or(this::focusedWords));
    }

    /// The citation that the keyboard is at, as words.
    private Optional<Selection> focusedWords() {
        return cards.focused().map(mention -> new Selection(
                column.edition().get(), List.of(mention.citation().place())));
    }

    /// The box around words as far as they are in sight, in pixels of [#pane()]; empty if none of them is.
    public Optional<Bounds> bounds(Selection words) {
        if (!words.edition().equals(column.edition().get())) {
            return Optional.empty();
        }
        return new Reach(pane, text).around(words);
    }

    /// Whether a place lies in a block that is in sight.
    public boolean isNear(Place place) {
        int block = text.index(place);
        VisibleBlocks seen = pane.visibleBlocksProperty().get();
        return seen.first() <= block && block <= seen.last();
    }

    /// The print that the column shows.
    public Edition edition() {
        return column.edition().get();
    }

    /// Brings a place into sight, unless it is there.
    public void reveal(Place place) {
        column.folds().reveal(place);
        column.reveal(place);
    }

    /// Calls `action` whenever the column shows another print.
    public void whenPrinted(Runnable action) {
        column.edition().subscribe((_, _) -> action.run());
    }

    /// What the reader has selected here, or points at.
    public ColumnSelection selection() {
        return selection;
    }

    /// The reader's marks in the text.
    public ColumnMarks marks() {
        return marks;
    }

    /// The control that takes the keyboard.
    public TextPane pane() {
        return pane;
    }

    Column side() {
        return side;
    }

    ColumnText text() {
        return text;
    }

    /// Gives the keyboard to the field that finds words.
    public void takeFind() {
        head.takeFind();
    }

    /// Offers commands in a menu of its own.
    public void offer(ColumnCommands commands) {
        new ColumnMenu(model, this, commands);
    }

    /// What the reader may want to link here: the selected words, and the passage that is tinted or else the one that was
    /// clicked, if it is in sight.
    public LinkEnds.Offer chosenWords() {
        return new LinkEnds.Offer(
                selection.passage(),
                lookedAt.passage().filter(this::isInSight).or(() -> selection.clicked().filter(this::isInSight)));
    }

    private boolean isInSight(Passage passage) {
        return extent(passage).isVisible();
    }

    /// Folds the selected paragraphs, or the one pointed at.
    public void fold() {
        column.folds().fold(selection.firstBlock(), selection.lastBlock(), lookedAt.passage().stream().toList());
    }

    /// Folds the paragraphs that do not mention the chosen authority.
    public void foldUnmentioned() {
        model.chooser().choice().get().ifPresent(choice -> column.folds()
                .foldAllBut(
                        column.mentions(choice::covers).stream().map(one -> one.citation().place()).toList(),
                        lookedAt.passage().stream().toList()));
    }

    /// Calls `action` whenever what is in sight changes.
    public void whenMoved(Runnable action) {
        pane.scrollPositionProperty().subscribe(action);
        pane.visibleBlocksProperty().subscribe(action);
    }

    /// Where the words of a passage stand in this column.
    public Extent extent(Passage passage) {
        return new Reach(pane, text).of(passage);
    }

    /// Shows the same place with other stretches folded or left out, and what is in sight but for these as it is.
    void refold() {
        Place held = new FoldAnchor(model, side, column).place();
        double line = pane.lineTop(text.position(held)) / Math.max(1, pane.getHeight());
        text = text.with(marks.additions(model::isShared));
        pane.change(text.blocks());
        dress();
        pane.scrollTo(text.position(held), line);
    }

    private void takeOrGiveKeyboard(boolean finding) {
        if (finding) {
            head.takeFind();
        } else {
            pane.requestFocus();
        }
    }

    private void showText() {
        text = new ColumnText(edition(), marks.additions(model::isShared));
        String kind = Side.nameOf(column.opinion().get().kind());
        pane.setAccessibleText(Texts.of("column.accessible", kind));
        pane.setId(column.opinion().get().id());
        pane.setBlocks(text.blocks());
        dress();
    }

    private void dress() {
        forgetCard();
        strip.show(text);
        mark();
        marks.draw();
    }

    private void mark() {
        if (pane.isFocused()) {
            tellSelection();
        }
        Optional<Passage> tinted = lookedAt.passage();
        tinted.ifPresent(column.folds()::reveal);
        ColumnDecorations decorations = new ColumnDecorations(text, column.opinion().get().kind());
        pane.setDecorations(decorations.of(
                model.chooser().choice().get(),
                tinted,
                column.found().get().words(),
                column.find().hits().get(),
                column.footnotes().visit().get(),
                new ColumnDecorations.Pointed(cards.focused(), column.led().get())));
    }

    private void go(Destination destination) {
        column.folds().reveal(destination.place());
        cards.hide();
        pane.scrollTo(text.position(destination.place()), destination.fraction());
    }

    private void look() {
        if (pane.getHeight() > 0 && !pane.blocks().isEmpty()) {
            double middle = pane.getWidth() / 2;
            TextPosition top = pane.positionAt(middle, 3);
            Place first = text.place(top);
            Place last = text.place(pane.positionAt(pane.getWidth(), pane.getHeight() - 3));
            column.sees(new Sight(first, last, pane.lineTop(top) / pane.getHeight()));
        }
    }
}
