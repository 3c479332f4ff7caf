package counterpoint.ui.model;

import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way from a reference in the text to its footnote, and back to exactly where one was.
public final class Footnotes {
    private static final double READING_HEIGHT = 0.3;

    private final ColumnModel column;
    private final ReadOnlyObjectWrapper<Optional<Visit>> visit = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A footnote that the reader went to, or came back from.
    ///
    /// @param note the footnote's index
    /// @param below whether the reader is at the note rather than at its reference
    /// @param left what the column showed before; empty if the reader came to the note by scrolling
    public record Visit(int note, boolean below, Optional<Stop.Spot> left) {
    }

    Footnotes(ColumnModel column) {
        this.column = column;
        column.edition().subscribe((_, _) -> forget());
    }

    /// The footnote visited last, whose mark stands out.
    public ReadOnlyObjectProperty<Optional<Visit>> visit() {
        return visit.getReadOnlyProperty();
    }

    /// The footnotes of the print shown.
    public List<Footnote> notes() {
        return opinion().footnotes();
    }

    /// Where a note stands.
    public Place place(int note) {
        return new Place(opinion().id(), true, note, new Span(0, 0));
    }

    /// Where a note is referred to in the body; empty if its reference was not found.
    public Optional<Place> reference(int note) {
        return opinion().referenceTo(notes().get(note));
    }

    /// Goes to a note.
    public void read(int note) {
        visit.set(Optional.of(new Visit(note, true, Optional.of(column.spot()))));
        column.scrollTo(place(note), READING_HEIGHT);
    }

    /// Goes to the note after the one being read, else to that of the first reference in sight or below.
    public void readNext() {
        int next = visit.get().filter(Visit::below).map(now -> now.note() + 1).orElseGet(this::firstBelow);
        if (next < notes().size()) {
            Optional<Stop.Spot> left = visit.get().filter(Visit::below).flatMap(Visit::left);
            read(next);
            left.ifPresent(spot -> visit.set(Optional.of(new Visit(next, true, left))));
        }
    }

    private int firstBelow() {
        long top = Sight.rank(column.top());
        int note = 0;
        while (note < notes().size() && reference(note).filter(place -> Sight.rank(place) >= top).isEmpty()) {
            note++;
        }
        return note;
    }

    /// Whether Backspace leads back from a note.
    public boolean isReading() {
        return visit.get().filter(Visit::below).isPresent();
    }

    /// Comes back from the note visited last to exactly where one was.
    public void comeBack() {
        visit.get().filter(Visit::below).ifPresent(now -> comeBack(now.note()));
    }

    /// Comes back from a note: to where one was if one came from its reference, else to the reference.
    public void comeBack(int note) {
        Optional<Stop.Spot> left = visit.get().filter(now -> now.note() == note).flatMap(Visit::left);
        visit.set(Optional.of(new Visit(note, false, Optional.empty())));
        left.ifPresentOrElse(
                column::restore,
                () -> reference(note).ifPresent(place -> column.scrollTo(place, READING_HEIGHT)));
    }

    /// Lets no mark stand out.
    public void forget() {
        visit.set(Optional.empty());
    }

    private Opinion opinion() {
        return column.edition().get().opinion();
    }
}
