package counterpoint.ui.model.notes;

import counterpoint.casefile.Edition;
import counterpoint.casefile.PlacedMarks;
import counterpoint.casefile.Selection;
import counterpoint.export.CitedQuotation;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.theme.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the reader does with marks in the text of one case, by keys or by a panel; to be used on the UI thread.
///
/// Every command is about what is selected: about the mark that lies on just these words, or else a new one. If nothing is
/// selected it is about the mark that the reader chose.
public final class Marking {
    private final CaseModel model;
    private final MarkedCase marks;
    private final Written<ColorNames> colors;
    private final Copying copying;
    private final AuthorityNotes onAuthorities;
    private final AnnotatedCitation citation;
    private final ReadOnlyObjectWrapper<Optional<Selection>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<String> made = Optional.empty();

    Marking(
            CaseModel model,
            MarkedCase marks,
            Written<ColorNames> colors,
            AuthorityNotes onAuthorities,
            Copying copying) {
        this.model = model;
        this.onAuthorities = onAuthorities;
        this.marks = marks;
        this.colors = colors;
        this.copying = copying;
        this.citation = new AnnotatedCitation(marks, this::words);
    }

    /// The marks of the case.
    public MarkedCase marks() {
        return marks;
    }

    /// What the reader wrote on authorities, by authority.
    public AuthorityNotes onAuthorities() {
        return onAuthorities;
    }

    /// What the reader calls the colors.
    public Written<ColorNames> colors() {
        return colors;
    }

    /// How words are copied.
    public Copying copying() {
        return copying;
    }

    /// The words that are selected in the column that the reader is in; empty if none are.
    public ReadOnlyObjectProperty<Optional<Selection>> selected() {
        return selected.getReadOnlyProperty();
    }

    /// Tells what is selected now. Other words than those of the chosen mark let go of it.
    public void select(Optional<Selection> words) {
        if (words.equals(selected.get())) {
            return;
        }
        marks.keep();
        made = Optional.empty();
        selected.set(words);
        if (words.isPresent()) {
            marks.chosen().set(words.flatMap(this::lyingOn).map(Mark::id));
        }
    }

    /// The mark that commands are about now; empty if they would make a new one, or do nothing.
    public Optional<Mark> subject() {
        Optional<Selection> words = selected.get();
        if (words.isEmpty()) {
            return marks.chosenMark();
        }
        return made.flatMap(marks.marks().get()::mark).or(() -> words.flatMap(this::lyingOn));
    }

    /// Whether there is anything that a command can be about.
    public boolean hasSubject() {
        return selected.get().isPresent() || marks.chosenMark().isPresent();
    }

    private Optional<Mark> lyingOn(Selection words) {
        return marks.on(words).stream()
                .filter(mark -> marks.places().get().places(mark, words.edition()).equals(words.parts()))
                .findFirst();
    }

    /// Highlights in the color of a number key; the same color again takes it off.
    ///
    /// @param key counts from 1
    /// @return whether there was anything to highlight
    public boolean highlight(int key) {
        return colors.now().get().at(key).filter(this::highlight).isPresent();
    }

    /// Highlights in a color; the same color again takes it off.
    ///
    /// @return whether there was anything to highlight
    public boolean highlight(MarkColor color) {
        Optional<Mark> subject = subject();
        if (subject.isEmpty()) {
            return make(Texts.of("undo.highlight"), Optional.of(color));
        }
        boolean off = subject.get().color().equals(Optional.of(color));
        String what = off
                ? Texts.of("undo.highlightOff")
                : subject.get().color().isPresent() ? Texts.of("undo.recolor") : Texts.of("undo.highlight");
        marks.change(what, subject.get().id(), mark -> mark.colored(
                off ? Optional.empty() : Optional.of(color), Instant.now()));
        return true;
    }

    private boolean make(String what, Optional<MarkColor> color) {
        return say(what, mark -> mark.colored(color, Instant.now()));
    }

    /// Says something in the mark that commands are about, or in a new one.
    private boolean say(String what, UnaryOperator<Mark> says) {
        Optional<Mark> subject = subject();
        if (subject.isPresent()) {
            marks.change(what, subject.get().id(), says);
            return true;
        }
        selected.get().ifPresent(words -> made = Optional.of(marks.mark(what, words, says).id()));
        return selected.get().isPresent();
    }

    /// The mark to write a note in: the one that commands are about, or a new one that is not kept before it says
    /// something; empty if nothing is selected or chosen.
    public Optional<Mark> toWriteIn() {
        return subject().or(() -> selected.get().map(words -> Mark.on(marks.target(words), Instant.now())));
    }

    /// Keeps a note as it is being written; until [MarkedCase#keep()] it is no step of the history.
    ///
    /// @param mark which note, as [#toWriteIn()] gave it
    /// @param words short enough, see [Mark#refusal]
    public void write(Mark mark, String words) {
        Mark now = marks.marks().get().mark(mark.id()).orElse(mark);
        if (now.note().equals(words)) {
            return;
        }
        marks.draft(Texts.of("undo.note"), now.noted(words, Instant.now()));
        if (subject().isEmpty() && selected.get().isPresent()) {
            made = Optional.of(mark.id());
        }
    }

    /// Gives the mark that commands are about other tags, or a new one these.
    ///
    /// @return whether there was anything to tag
    public boolean tag(List<String> tags) {
        return say(Texts.of("undo.tags"), mark -> mark.tagged(tags, Instant.now()));
    }

    /// Puts the text of the mark that commands are about out of sight, or in sight again.
    ///
    /// @return whether there was any
    public boolean elide() {
        boolean hidden = subject().filter(Mark::elided).isEmpty();
        String what = hidden ? Texts.of("undo.elide") : Texts.of("undo.reveal");
        boolean said = say(what, mark -> mark.elided(hidden, Instant.now()));
        if (hidden) {
            // The words of the mark that the reader is at are shown.
            select(Optional.empty());
            marks.chosen().set(Optional.empty());
        }
        return said;
    }

    /// Puts a mark's text in sight again.
    public void reveal(String id) {
        marks.change(Texts.of("undo.reveal"), id, mark -> mark.elided(false, Instant.now()));
    }

    /// The citation that commands are about.
    public AnnotatedCitation citation() {
        return citation;
    }

    /// The words that commands are about: those selected, or else those of the chosen mark where a column shows them.
    public Optional<Selection> words() {
        return selected.get().or(() -> marks.chosenMark().flatMap(mark -> model.columns().values().stream()
                .map(column -> column.edition().get())
                .flatMap(print -> Selection.of(print, marks.places().get().places(mark, print)).stream())
                .findFirst()));
    }

    /// The words that commands are about as they are copied now; empty if there are none.
    public Optional<CitedQuotation> quotation() {
        return words().flatMap(words -> copying.of(model.file(), words, elided(words.edition())));
    }

    private List<Place> elided(Edition print) {
        return marks.places().get().in(print).all().stream()
                .filter(placed -> placed.mark().elided())
                .map(PlacedMarks.Placed::place)
                .toList();
    }

    /// Takes the mark away.
    ///
    /// @return whether there was one
    public boolean remove() {
        Optional<Mark> subject = subject();
        subject.ifPresent(mark -> marks.remove(nameOfRemoval(mark), List.of(mark.id())));
        return subject.isPresent();
    }

    private static String nameOfRemoval(Mark mark) {
        return mark.color().isPresent()
                ? Texts.of("undo.deleteHighlight")
                : mark.note().isEmpty() ? Texts.of("undo.deleteMark") : Texts.of("undo.deleteNote");
    }

    /// Says of the words that are selected what a mark says whose own words were not found; that mark goes.
    ///
    /// @return whether any words are selected
    public boolean attach(Mark orphan) {
        selected.get().ifPresent(words -> {
            Mark there = marks.replace(Texts.of("undo.attach"), orphan, marks.target(words));
            made = Optional.of(there.id());
        });
        return selected.get().isPresent();
    }

    /// Takes any mark away.
    public void delete(Mark mark) {
        marks.remove(nameOfRemoval(mark), List.of(mark.id()));
    }

    /// Chooses a mark; nothing is selected any more.
    public void choose(String id) {
        select(Optional.empty());
        marks.chosen().set(Optional.of(id));
    }

    /// Chooses the mark at a place; where several lie, the one after that which is chosen. Where none lies, none is chosen.
    ///
    /// @return whether one was
    public boolean chooseAt(Edition edition, Place place) {
        List<String> here = marks.places().get().in(edition).at(place).stream()
                .map(placed -> placed.mark().id())
                .distinct()
                .toList();
        if (here.isEmpty()) {
            marks.chosen().set(Optional.empty());
            return false;
        }
        int at = marks.chosen().get().map(here::indexOf).orElse(-1);
        marks.chosen().set(Optional.of(here.get((at + 1) % here.size())));
        return true;
    }

    /// Chooses the mark after the chosen one in a print, or before it; if none is chosen there, the first behind a place.
    ///
    /// @param step 1 or -1
    /// @param from where the reader looks
    /// @return where the mark begins; empty if the print has none
    public Optional<Place> walk(Edition edition, Place from, int step) {
        List<PlacedMarks.Placed> all = marks.places().get().in(edition).all().stream()
                .filter(PlacedMarks.Placed::begins)
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = all.stream().map(placed -> placed.mark().id()).toList();
        int at = marks.chosen().get().map(ids::indexOf).orElse(-1);
        PlacedMarks.Placed next = all.get(Math.floorMod(at >= 0 ? at + step : beside(all, from, step), all.size()));
        choose(next.mark().id());
        return Optional.of(next.place());
    }

    private static int beside(List<PlacedMarks.Placed> all, Place from, int step) {
        int behind = 0;
        while (behind < all.size() && isBefore(all.get(behind).place(), from)) {
            behind++;
        }
        return step > 0 ? behind : behind - 1;
    }

    private static boolean isBefore(Place one, Place other) {
        if (one.footnote() != other.footnote()) {
            return other.footnote();
        }
        return one.block() != other.block()
                ? one.block() < other.block()
                : one.clean().start() < other.clean().start();
    }
}
