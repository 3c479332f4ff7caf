package counterpoint.ui.model;

import counterpoint.authority.Mention;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// One reading column: which opinion and which of its prints it shows, and which part of it is in sight.
public final class ColumnModel {
    private static final double READING_HEIGHT = 0.3;

    private final ReadOnlyObjectWrapper<CaseOpinion> opinion;
    private final ReadOnlyObjectWrapper<Edition> edition;
    private final ReadOnlyObjectWrapper<Optional<Sight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Destination>> destination = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<FoundWords> found = new ReadOnlyObjectWrapper<>(FoundWords.NONE);
    private final BooleanProperty differencesOpen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Place>> led = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Locator locator;
    private List<Section> outline;
    private long serial;
    private final ColumnFind find;
    private final Footnotes footnotes;
    private final Folds folds;

    public ColumnModel(CaseOpinion opinion) {
        this.opinion = new ReadOnlyObjectWrapper<>(opinion);
        this.edition = new ReadOnlyObjectWrapper<>(opinion.readingText());
        this.locator = new Locator(opinion.readingText());
        this.outline = outlineOf(opinion.readingText());
        this.find = new ColumnFind(this);
        this.footnotes = new Footnotes(this);
        this.folds = new Folds(this);
    }

    /// The opinion in the column.
    public ReadOnlyObjectProperty<CaseOpinion> opinion() {
        return opinion.getReadOnlyProperty();
    }

    /// The print of it that is shown.
    public ReadOnlyObjectProperty<Edition> edition() {
        return edition.getReadOnlyProperty();
    }

    /// What is in sight; empty until the column is first laid out.
    public ReadOnlyObjectProperty<Optional<Sight>> sight() {
        return sight.getReadOnlyProperty();
    }

    /// The newest request to scroll.
    public ReadOnlyObjectProperty<Optional<Destination>> destination() {
        return destination.getReadOnlyProperty();
    }

    /// What a search found here.
    public ReadOnlyObjectProperty<FoundWords> found() {
        return found.getReadOnlyProperty();
    }

    /// Outlines what a search found in the print shown.
    public void outline(FoundWords words) {
        found.set(words);
    }

    /// The place to which a reference within the decision led last; empty once the reader looks elsewhere.
    public ReadOnlyObjectProperty<Optional<Place>> led() {
        return led.getReadOnlyProperty();
    }

    /// Goes to the place to which a reference leads, and marks it.
    void lead(Optional<Place> place) {
        led.set(place);
        place.ifPresent(there -> scrollTo(there, READING_HEIGHT));
    }

    /// Finds words in this column.
    public ColumnFind find() {
        return find;
    }

    /// The way to footnotes and back.
    public Footnotes footnotes() {
        return footnotes;
    }

    /// What is folded away.
    public Folds folds() {
        return folds;
    }

    /// Shows another opinion, in its reading text.
    public void show(CaseOpinion other) {
        if (!other.equals(opinion.get())) {
            differencesOpen.set(false);
            opinion.set(other);
            print(other.readingText());
        }
    }

    /// Shows another print of the same opinion at the same place; if the two were not collated, at about the same
    /// paragraph.
    public void show(Edition print) {
        int paragraph = paragraph();
        double lead = sight.get().map(Sight::lead).orElse(0.0);
        Optional<Place> same = opinion.get()
                .collation(edition.get(), print)
                .flatMap(collation -> collation.counterpart(top()));
        print(print);
        same.ifPresentOrElse(
                place -> scrollTo(place, lead),
                () -> locator.beginning(paragraph).ifPresent(place -> scrollTo(place, 0)));
    }

    /// Whether the differences between the prints of the opinion are shown.
    public BooleanProperty differencesOpen() {
        return differencesOpen;
    }

    /// What the column shows now, for the history.
    Stop.Spot spot() {
        return new Stop.Spot(opinion.get(), edition.get(), top(), sight.get().map(Sight::lead).orElse(0.0));
    }

    /// Shows what it showed before.
    void restore(Stop.Spot spot) {
        if (!spot.edition().equals(edition.get())) {
            opinion.set(spot.opinion());
            print(spot.edition());
        }
        scrollTo(spot.top(), spot.lead());
    }

    private void print(Edition print) {
        sight.set(Optional.empty());
        locator = new Locator(print);
        outline = outlineOf(print);
        found.set(FoundWords.NONE);
        led.set(Optional.empty());
        edition.set(print);
    }

    /// Tells what can be seen; for the view.
    public void sees(Sight seen) {
        sight.set(Optional.of(seen));
    }

    /// Asks the view to bring a place to a height of the column, 0 at the top to 1 at the bottom.
    public void scrollTo(Place place, double fraction) {
        destination.set(Optional.of(new Destination(place, fraction, false, serial++)));
    }

    /// As [#scrollTo], and the other column follows if the columns scroll together.
    public void jumpTo(Place place, double fraction) {
        destination.set(Optional.of(new Destination(place, fraction, true, serial++)));
    }

    /// Asks the view to go to the beginning.
    public void scrollToStart() {
        jumpTo(start(), 0);
    }

    /// Asks the view to bring a place into sight, unless it is there.
    public void reveal(Place place) {
        if (sight.get().filter(seen -> seen.holds(place)).isEmpty()) {
            scrollTo(place, 0.3);
        }
    }

    /// The mentions of an authority in the print shown, parallel citations left out, in the order printed.
    public List<Mention> mentions(Predicate<Mention> which) {
        return edition.get().mentions().stream()
                .filter(Mention::countsAsMention)
                .filter(which)
                .toList();
    }

    /// The mention that a mention goes back to.
    public Optional<Mention> antecedent(Mention mention) {
        OptionalInt index = mention.resolution().antecedent();
        return edition.get().authorities().mentions().stream()
                .filter(one -> index.isPresent() && one.index() == index.getAsInt())
                .findFirst();
    }

    /// Whether the column shows the print that links and counts refer to.
    public boolean showsReadingText() {
        return edition.get().equals(opinion.get().readingText());
    }

    /// The number of the first paragraph in sight.
    public int paragraph() {
        return locator.paragraph(top());
    }

    /// Says where places of the print shown are.
    public Locator locator() {
        return locator;
    }

    /// The last section that begins at or above the top of the sight.
    public Optional<Section> section() {
        long at = Sight.rank(top());
        return outline.stream()
                .filter(section -> Sight.rank(section.place()) <= at)
                .reduce((_, later) -> later);
    }

    /// The outline of the print shown.
    public List<Section> outline() {
        return outline;
    }

    /// The outline of a print, its footnotes under a name of ours.
    public static List<Section> outlineOf(Edition print) {
        return Section.outline(print, Texts.of("outline.footnotes"));
    }

    /// The first place in sight; the beginning until that is known.
    public Place top() {
        return sight.get().map(Sight::first).orElseGet(this::start);
    }

    private Place start() {
        return new Place(edition.get().opinion().id(), false, 0, new Span(0, 0));
    }
}
