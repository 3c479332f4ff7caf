package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.casefile.PlacedMarks;
import counterpoint.opinion.Place;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.text.TextPosition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The reader's marks in a column: draws them, goes to them, and has the text set anew when they change what it shows.
public final class ColumnMarks {
    private final ColumnView view;
    private final ColumnModel column;
    private final Marking marking;
    private final Strip strip;
    private Runnable whenChosen = () -> {
    };
    private List<LeftOut> leftOut = List.of();
    private Set<Integer> noted = Set.of();

    ColumnMarks(ColumnView view, ColumnModel column, Marking marking, Strip strip) {
        this.view = view;
        this.column = column;
        this.marking = marking;
        this.strip = strip;
    }

    /// Follows the marks from now on.
    void listen() {
        view.pane().setOnFlag(this::choose);
        marking.onAuthorities().marks().subscribe((_, _) -> annotate());
        marking.marks().places().subscribe((_, _) -> drawAgain());
        marking.colors().now().subscribe((_, _) -> draw());
        marking.marks().chosen().subscribe((_, chosen) -> {
            drawAgain();
            chosen.ifPresent(this::reveal);
        });
    }

    /// Hears when the reader has selected words, or chose a mark in the text.
    public void whenMarking(Runnable action) {
        view.pane().setOnSelected(action);
        whenChosen = action;
    }

    /// Goes to the next mark in this column, or the one before; whether there is any.
    public boolean walk(int step) {
        Optional<Place> there = marking.walk(view.edition(), column.top(), step);
        there.ifPresent(place -> {
            view.selection().putAt(place);
            whenChosen.run();
        });
        return there.isPresent();
    }

    /// Chooses a mark.
    void choose(String id) {
        marking.choose(id);
        whenChosen.run();
    }

    /// Chooses the mark at a position of the text, if there is one.
    void chooseAt(TextPosition position) {
        if (marking.chooseAt(view.edition(), view.text().place(position))) {
            whenChosen.run();
        }
    }

    /// Brings a mark into sight that another part of the window chose.
    private void reveal(String id) {
        marking.marks().marks().get().mark(id).ifPresent(mark -> marking.marks().places().get()
                .places(mark, view.edition())
                .stream()
                .findFirst()
                .ifPresent(view::reveal));
    }

    /// What is added to a text that is set now; until other words are left out or noted, it need not be set anew for them.
    ///
    /// @param isShared whether both opinions cite what a mention means
    Additions additions(Predicate<Mention> isShared) {
        leftOut = leftOut();
        noted = noted();
        return new Additions(isShared, marking.onAuthorities()::isOn, column.folds().blocks().get(), leftOut);
    }

    /// The words that are left out; those of the mark that the reader is at are shown.
    private List<LeftOut> leftOut() {
        Optional<String> open = marking.marks().chosen().get();
        return placed().all().stream()
                .filter(one -> one.mark().elided() && !open.equals(Optional.of(one.mark().id())))
                .map(one -> new LeftOut(one.place(), one.mark().id()))
                .toList();
    }

    private Set<Integer> noted() {
        return view.edition().mentions().stream()
                .filter(marking.onAuthorities()::isOn)
                .map(Mention::index)
                .collect(Collectors.toSet());
    }

    private PlacedMarks placed() {
        return marking.marks().places().get().in(view.edition());
    }

    /// Another authority may have a note now; what a note says is not in the text.
    private void annotate() {
        if (!noted().equals(noted)) {
            view.refold();
        }
    }

    /// Draws the marks; where other words are left out than before, the text is set anew.
    private void drawAgain() {
        if (leftOut().equals(leftOut)) {
            draw();
        } else {
            view.refold();
        }
    }

    /// Draws the marks in the text and in the strip.
    void draw() {
        strip.showNotes(placed().all().stream()
                .filter(one -> one.begins() && !one.mark().note().isEmpty())
                .map(PlacedMarks.Placed::place)
                .toList());
        view.pane().setHighlights(new ShownMarks(
                view.text(),
                placed(),
                marking.colors().now().get(),
                marking.marks().chosen().get())::in);
    }
}
