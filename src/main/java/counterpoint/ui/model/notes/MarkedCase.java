package counterpoint.ui.model.notes;

import counterpoint.authority.Authority;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Edition;
import counterpoint.casefile.MarkPlaces;
import counterpoint.casefile.PlacedMarks;
import counterpoint.casefile.Selection;
import counterpoint.note.Anchors;
import counterpoint.note.Mark;
import counterpoint.note.MarkTarget;
import counterpoint.note.Marks;
import counterpoint.opinion.Place;
import counterpoint.session.KeptValue;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Texts;
import counterpoint.workspace.History;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The reader's marks in one case as it is read now; to be used on the UI thread.
///
/// A change is kept at once. Where the marks stand is found away from the UI thread and follows: until then the places of
/// the marks before hold.
public final class MarkedCase {
    private final CaseFile file;
    private final TaskRunner tasks;
    private final Written<Marks> written;
    /// Kept, since what is worked out of a source for its first anchor serves all others.
    private final Map<String, Anchors> anchors = new HashMap<>();
    private final ReadOnlyObjectWrapper<MarkPlaces> places;
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean placed;
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());

    MarkedCase(CaseFile file, KeptValue<Marks> kept, History history, TaskRunner tasks) {
        this.file = file;
        this.tasks = tasks;
        this.written = Written.in(kept, history);
        this.places = new ReadOnlyObjectWrapper<>(MarkPlaces.of(file, Marks.NONE));
        written.now().subscribe(this::place);
    }

    private void place(Marks marks) {
        placed = false;
        MarkPlaces before = places.get();
        tasks.<MarkPlaces>run(
                "marks " + file.id(),
                () -> before.with(marks),
                found -> {
                    placed = true;
                    problem.set(Optional.empty());
                    places.set(found);
                },
                Texts.of("notes.notPlaced"),
                sentence -> {
                    placed = true;
                    problem.set(Optional.of(sentence));
                });
    }

    /// Whether it is known where the marks stand now, or why that cannot be known.
    public boolean isPlaced() {
        return placed;
    }

    /// The case in which they are found.
    public CaseFile file() {
        return file;
    }

    /// The marks as they are now.
    public ReadOnlyObjectProperty<Marks> marks() {
        return written.now();
    }

    /// Where they stand; shortly after a change, those of the marks before it.
    public ReadOnlyObjectProperty<MarkPlaces> places() {
        return places.getReadOnlyProperty();
    }

    /// Why the places are not up to date, in a sentence; empty if they are, or will be.
    public ReadOnlyObjectProperty<Optional<String>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// The id of the mark that the reader is at; empty if none.
    public ObjectProperty<Optional<String>> chosen() {
        return chosen;
    }

    /// The mark that the reader is at, if it is still there.
    public Optional<Mark> chosenMark() {
        return chosen.get().flatMap(marks().get()::mark);
    }

    /// The marks that lie on words or overlap them, in order.
    public List<Mark> on(Selection selection) {
        PlacedMarks here = places.get().in(selection.edition());
        return selection.parts().stream()
                .flatMap(part -> here.at(part).stream())
                .map(PlacedMarks.Placed::mark)
                .distinct()
                .toList();
    }

    /// Marks words anew and chooses the mark.
    ///
    /// @param what the change in words that follow "Undo": `highlight`
    /// @param says gives the new mark its color, note or tags
    /// @return the mark
    public Mark mark(String what, Selection selection, UnaryOperator<Mark> says) {
        return mark(what, target(selection), says);
    }

    /// What a mark on words is on: on the citation, if they are just the words of one.
    MarkTarget target(Selection selection) {
        Anchors here = anchors.computeIfAbsent(selection.edition().opinion().id(), Anchors::new);
        MarkTarget.OfText text = selection.target(here);
        return selection.parts().size() == 1
                ? citation(selection.edition(), selection.parts().getFirst())
                        .<MarkTarget>map(authority -> new MarkTarget.OfCitation(text.stretches().getFirst(), authority))
                        .orElse(text)
                : text;
    }

    private static Optional<String> citation(Edition edition, Place place) {
        return edition.mentions().stream()
                .filter(mention -> mention.citation().place().equals(place))
                .findFirst()
                .flatMap(mention -> mention.authority().map(Authority::key));
    }

    /// Marks a citation anew and chooses the mark.
    public Mark mark(String what, MarkTarget target, UnaryOperator<Mark> says) {
        Mark mark = says.apply(Mark.on(target, Instant.now()));
        written.change(what, marks -> marks.with(mark));
        chosen.set(Optional.of(mark.id()));
        return mark;
    }

    /// Changes a mark; one that says nothing any more is taken away.
    ///
    /// @param what the change in words that follow "Undo": `note`
    public void change(String what, String id, UnaryOperator<Mark> change) {
        written.change(what, marks -> marks.mark(id)
                .map(change)
                .map(now -> now.saysNothing() ? marks.without(List.of(id)) : marks.with(now))
                .orElse(marks));
    }

    /// Changes a mark, or adds it, as the reader writes: kept at once, and until [#keep()] no step of the history.
    ///
    /// @param what the whole change in words that follow "Undo": `note`
    public void draft(String what, Mark mark) {
        written.draft(what, marks -> mark.saysNothing() ? marks.without(List.of(mark.id())) : marks.with(mark));
    }

    /// Ends what is being written: all of it is one step of the history.
    public void keep() {
        written.keep();
    }

    /// Makes a new mark that says the same as another, which goes.
    ///
    /// @param what the change in words that follow "Undo": `attaching of a mark`
    Mark replace(String what, Mark old, MarkTarget target) {
        Mark fresh = Mark.on(target, Instant.now());
        Mark mark = new Mark(
                fresh.id(), target, old.color(), old.note(), old.tags(), old.parenthetical(), old.treatment(),
                old.elided(), fresh.created(), Optional.empty(), fresh.unread());
        written.change(what, marks -> marks.without(List.of(old.id())).with(mark));
        chosen.set(Optional.of(mark.id()));
        return mark;
    }

    /// Takes marks away.
    ///
    /// @param what the change in words that follow "Undo": `deletion of a highlight`
    public void remove(String what, Collection<String> ids) {
        written.change(what, marks -> marks.without(ids));
    }

    /// Hears of no more changes.
    void leave() {
        written.leave();
        tasks.cancel("marks " + file.id());
    }
}
