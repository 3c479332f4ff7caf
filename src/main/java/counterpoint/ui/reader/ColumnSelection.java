package counterpoint.ui.reader;

import counterpoint.casefile.Selection;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.ui.model.Stretch;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextPosition;
import counterpoint.ui.text.TextSelection;
import java.util.Optional;

/// What the reader has selected in a column, or points at, as words and places of the opinion.
public final class ColumnSelection {
    private static final double WHERE_ONE_LOOKS = 0.3;

    private final ColumnView view;

    ColumnSelection(ColumnView view) {
        this.view = view;
    }

    /// Selects words.
    public void select(Selection words) {
        ColumnText text = view.text();
        Place first = words.parts().getFirst();
        Place last = words.parts().getLast();
        view.pane().selectionProperty().set(new TextSelection(
                new TextPosition(text.index(first), text.range(first).start()),
                new TextPosition(text.index(last), text.range(last).end())));
    }

    /// Selects nothing, and puts the caret at the beginning of a place.
    void putAt(Place place) {
        view.pane().selectionProperty().set(TextSelection.at(view.text().position(place)));
    }

    /// The words that are selected; empty if none are.
    public Optional<Selection> words() {
        TextSelection selection = now();
        return selection.isEmpty()
                ? Optional.empty()
                : Selection.between(view.edition(), place(selection.start()), place(selection.end()));
    }

    /// The words that are selected, as a passage; empty if none are.
    Optional<Passage> passage() {
        TextSelection selection = now();
        return selection.isEmpty()
                ? Optional.empty()
                : new Stretch(view.edition()).of(place(selection.start()), place(selection.end()));
    }

    /// The passage in which the caret is; empty if the reader has not clicked yet.
    Optional<Passage> clicked() {
        TextSelection selection = now();
        return selection.equals(TextSelection.NONE)
                ? Optional.empty()
                : view.edition().passageAt(place(selection.caret()));
    }

    /// The place selected, or else pointed at, or else where the reader looks.
    public Place place() {
        return place(position());
    }

    /// The block in which [#place()] lies.
    int firstBlock() {
        return position().block();
    }

    /// The block in which what is selected ends; without a selection the first.
    int lastBlock() {
        TextSelection selection = now();
        return selection.isEmpty() ? firstBlock() : selection.end().block();
    }

    private TextPosition position() {
        TextSelection selection = now();
        TextPane pane = view.pane();
        return selection.isEmpty()
                ? pane.pointedAtProperty().get()
                        .orElseGet(() -> pane.positionAt(pane.getWidth() / 2, pane.getHeight() * WHERE_ONE_LOOKS))
                : selection.start();
    }

    private Place place(TextPosition position) {
        return view.text().place(position);
    }

    private TextSelection now() {
        return view.pane().selectionProperty().get();
    }
}
