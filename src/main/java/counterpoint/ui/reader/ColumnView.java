package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Destination;
import counterpoint.ui.model.Extent;
import counterpoint.ui.model.Sight;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.text.MarginSide;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextPosition;
import counterpoint.ui.text.VisibleBlocks;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// One reading column: head, text and strip. It lives as long as its case is open.
public final class ColumnView extends BorderPane {
    private static final PseudoClass POINTING = PseudoClass.getPseudoClass("pointing");

    private final WorkbenchModel workbench;
    private final CaseModel model;
    private final Column side;
    private final ColumnModel column;
    private final TextPane pane = new TextPane();
    private final Strip strip;
    private final HoverCard card;
    private ColumnText text;

    public ColumnView(WorkbenchModel workbench, CaseModel model, Column side, ColumnModel column) {
        this.workbench = workbench;
        this.model = model;
        this.side = side;
        this.column = column;
        this.text = new ColumnText(column.edition().get(), model::isShared);
        this.strip = new Strip(model, column);
        this.card = new HoverCard(pane);
        getStyleClass().add("column");
        pane.marginSideProperty().set(side == Column.LEFT ? MarginSide.LEFT : MarginSide.RIGHT);
        pane.setOnActivate(this::activate);
        StackPane page = new StackPane(pane, card);
        page.getStyleClass().add("page");
        setTop(new ColumnHead(column));
        setCenter(page);
        if (side == Column.LEFT) {
            setLeft(strip);
        } else {
            setRight(strip);
        }
        showText();
        listen();
    }

    private void listen() {
        column.edition().subscribe((_, _) -> showText());
        column.destination().subscribe(wanted -> wanted.ifPresent(this::go));
        model.chooser().choice().subscribe((_, _) -> mark());
        column.found().subscribe((_, _) -> mark());
        pane.visibleBlocksProperty().subscribe(this::look);
        pane.scrollPositionProperty().subscribe(this::look);
        pane.heightProperty().subscribe(this::look);
        pane.pointedAtProperty().subscribe(this::point);
    }

    /// The control that takes the keyboard.
    public TextPane pane() {
        return pane;
    }

    /// Calls `action` whenever what is in sight changes.
    public void whenMoved(Runnable action) {
        pane.scrollPositionProperty().subscribe(action);
        pane.visibleBlocksProperty().subscribe(action);
    }

    /// Where a passage stands in this column; whole paragraphs if it is the pair that the reader looks at.
    public Extent extent(Passage passage, boolean whole) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Place part : passage.places()) {
            Extent extent = extent(part, whole);
            top = Math.min(top, extent.top());
            bottom = Math.max(bottom, extent.bottom());
        }
        return new Extent(top, bottom, pane.getHeight());
    }

    private Extent extent(Place part, boolean whole) {
        int block = text.index(part);
        Span range = text.range(part);
        Optional<Bounds> bounds = whole ? pane.boundsOf(block) : pane.boundsOf(block, range.start(), range.end());
        return bounds.map(box -> new Extent(box.getMinY(), box.getMaxY(), pane.getHeight()))
                .orElseGet(() -> outOfSight(block));
    }

    private Extent outOfSight(int block) {
        VisibleBlocks visible = pane.visibleBlocksProperty().get();
        return block < visible.first()
                ? new Extent(-1, -1, pane.getHeight())
                : new Extent(pane.getHeight() + 1, pane.getHeight() + 1, pane.getHeight());
    }

    private void showText() {
        text = new ColumnText(column.edition().get(), model::isShared);
        String kind = Side.nameOf(column.opinion().get().kind());
        pane.setAccessibleText(Texts.of("column.accessible", kind));
        pane.setId(column.opinion().get().id());
        pane.setBlocks(text.blocks());
        strip.show(text);
        mark();
    }

    private void mark() {
        Optional<Passage> lookedAt = column.found().get().passage()
                .or(() -> model.chosenExchange().map(pair -> pair.in(side)))
                .or(this::selectedPassage);
        Marks marks = new Marks(text, column.opinion().get().kind());
        pane.setDecorations(marks.of(model.chooser().choice().get(), lookedAt.filter(this::isShown),
                column.found().get().words()));
    }

    private Optional<Passage> selectedPassage() {
        return model.chooser().choice().get()
                .flatMap(choice -> choice.in(side))
                .flatMap(mention -> column.edition().get().passageAt(mention.citation().place()));
    }

    private boolean isShown(Passage passage) {
        return column.edition().get().passages().contains(passage);
    }

    private void go(Destination destination) {
        pane.scrollTo(text.position(destination.place()), destination.fraction());
    }

    private void look() {
        if (pane.getHeight() > 0 && !pane.blocks().isEmpty()) {
            double middle = pane.getWidth() / 2;
            Place first = text.place(pane.positionAt(middle, 3));
            Place last = text.place(pane.positionAt(middle, pane.getHeight() - 3));
            column.sees(new Sight(first, last));
        }
    }

    private void activate(TextPosition position) {
        text.mentionAt(position)
                .ifPresent(mention -> workbench.jump(() -> model.chooser().choose(side, mention)));
    }

    private void point(Optional<TextPosition> position) {
        Optional<Mention> mention = position.flatMap(text::mentionAt);
        pane.pseudoClassStateChanged(POINTING, mention.isPresent());
        mention.ifPresentOrElse(
                one -> {
                    Span range = text.range(one.citation().place());
                    int block = text.index(one.citation().place());
                    pane.boundsOf(block, range.start(), range.end())
                            .ifPresent(box -> card.show(one, box, model.isShared(one)));
                },
                card::hide);
    }
}
