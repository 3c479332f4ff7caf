package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityEntry;
import counterpoint.authority.AuthorityUse;
import counterpoint.authority.Mention;
import counterpoint.casefile.CaseAuthorities;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.compare.Comparison;
import counterpoint.compare.Decided;
import counterpoint.compare.Link;
import counterpoint.opinion.ParseProblem;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.ui.task.TaskRunner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// One case as it is being read: its columns, its choice, and what joins the two sides.
public final class CaseModel {
    private static final double READING_HEIGHT = 0.12;

    private final CaseFile file;
    private final Map<String, AuthorityEntry> uses;
    private final Map<Column, ColumnModel> columns = new EnumMap<>(Column.class);
    private final Chooser chooser;
    private final Pairs pairs;
    private final Comparisons comparisons;
    private final ReadOnlyObjectWrapper<Sides> sides;
    private final ReadOnlyObjectWrapper<Comparison> comparison;
    private final ReadOnlyLongWrapper joined = new ReadOnlyLongWrapper();
    private Decided decided;
    private Optional<List<Exchange>> linked = Optional.empty();
    private Optional<List<Exchange>> exchanges = Optional.empty();

    public CaseModel(CaseFile file) {
        this(file, CaseAuthorities.of(file));
    }

    /// @param uses the table of the case's authorities, which takes time to make
    public CaseModel(CaseFile file, CaseAuthorities uses) {
        this(file, uses, TaskRunner.inPlace());
    }

    /// @param uses the table of the case's authorities, which takes time to make
    /// @param tasks compares opinions away from the UI thread
    public CaseModel(CaseFile file, CaseAuthorities uses, TaskRunner tasks) {
        this.file = file;
        this.comparisons = new Comparisons(file, tasks, this::failed);
        this.decided = file.decided();
        this.uses = uses.entries().stream()
                .collect(Collectors.toMap(entry -> entry.authority().key(), Function.identity()));
        file.left().ifPresent(opinion -> columns.put(Column.LEFT, new ColumnModel(opinion)));
        file.right().ifPresent(opinion -> columns.put(Column.RIGHT, new ColumnModel(opinion)));
        this.chooser = new Chooser(columns);
        chooser.choice().subscribe(() -> columns.values().forEach(column -> column.lead(Optional.empty())));
        this.pairs = new Pairs(this);
        this.sides = new ReadOnlyObjectWrapper<>(sides());
        this.comparison = new ReadOnlyObjectWrapper<>(asDecided());
        columns.values().forEach(column -> column.edition().subscribe((_, _) -> rejoin(chooser::reread)));
        columns.values().forEach(column -> column.opinion().subscribe((_, _) -> compare()));
        chooser.choice().subscribe((_, _) -> look());
        pairs.held().subscribe((_, _) -> look());
        pairs.weakToo().subscribe((_, _) -> look());
        // The text is worth more than the links, and comes first.
        tasks.drawn(this::ask);
    }

    /// Another pair is looked at, or more pairs are asked for.
    private void look() {
        exchanges = Optional.empty();
        joined.set(joined.get() + 1);
    }

    /// Other links hold, or they stand elsewhere.
    private void rejoin(Runnable then) {
        linked = Optional.empty();
        exchanges = Optional.empty();
        pairs.keep(then);
        look();
    }

    private Optional<CaseOpinion> opinion(Column column) {
        return column(column).map(shown -> shown.opinion().get());
    }

    private Sides sides() {
        Optional<CaseOpinion> left = opinion(Column.LEFT);
        Optional<CaseOpinion> right = opinion(Column.RIGHT);
        return Sides.of(file, comparisons.of(left, right).orElse(Comparison.NONE), left, right);
    }

    private void compare() {
        renew();
        look();
        ask();
    }

    private void ask() {
        if (isComparing()) {
            opinion(Column.LEFT).ifPresent(left -> opinion(Column.RIGHT).ifPresent(
                    right -> comparisons.ask(left, right, _ -> rejoin(this::renew))));
        }
    }

    private void failed(String sentence) {
        pairs.said().set(Optional.of(sentence));
    }

    /// Hands over what is computed of two opinions, whatever the reader decided: at once if they are compared, else as soon
    /// as they are; nothing if they could not be.
    ///
    /// @param then runs on the UI thread
    public void whenComputed(CaseOpinion left, CaseOpinion right, Consumer<Comparison> then) {
        comparisons.ask(left, right, then);
    }

    /// Whether the two opinions in the columns are still being compared, so that no links are known yet.
    public boolean isComparing() {
        return comparisons.of(opinion(Column.LEFT), opinion(Column.RIGHT)).isEmpty();
    }

    private void renew() {
        sides.set(sides());
        compared();
    }

    private void compared() {
        linked = Optional.empty();
        exchanges = Optional.empty();
        comparison.set(asDecided());
    }

    private Comparison asDecided() {
        return comparisons.decided(decided, opinion(Column.LEFT), opinion(Column.RIGHT)).orElse(Comparison.NONE);
    }

    /// What two opinions have to do with each other, whether columns show them or not, as the reader decided it; empty
    /// until they are compared.
    public Optional<Comparison> comparison(CaseOpinion left, CaseOpinion right) {
        return comparisons.decided(decided, Optional.of(left), Optional.of(right));
    }

    /// What the two opinions in the columns have to do with each other, as the reader decided it: new whenever another
    /// opinion is shown and after each decision; nothing while they are being compared.
    public ReadOnlyObjectProperty<Comparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /// The same as it is computed, whatever the reader decided.
    public Comparison computed() {
        return sides.get().computed();
    }

    /// What the reader decided of how opinions of this case answer each other.
    public Decided decided() {
        return decided;
    }

    /// Takes what the reader decides now in place of all that was decided before.
    public void decide(Decided now) {
        decided = now;
        rejoin(this::compared);
    }

    public CaseFile file() {
        return file;
    }

    /// The columns with an opinion in them: none, left, or both.
    public Map<Column, ColumnModel> columns() {
        return Map.copyOf(columns);
    }

    public Optional<ColumnModel> column(Column column) {
        return Optional.ofNullable(columns.get(column));
    }

    public Chooser chooser() {
        return chooser;
    }

    /// Walks through the linked pairs.
    public Pairs pairs() {
        return pairs;
    }

    /// Shows an opinion in a column; if the other column showed it, the two change places.
    public void show(Column side, CaseOpinion opinion) {
        column(side).ifPresent(column -> {
            CaseOpinion before = column.opinion().get();
            column(side.other())
                    .filter(other -> other.opinion().get().equals(opinion))
                    .ifPresent(other -> other.show(before));
            column.show(opinion);
        });
    }

    /// The column that shows an opinion; if none does, the right one is made to.
    public Column show(CaseOpinion opinion) {
        for (Map.Entry<Column, ColumnModel> entry : columns.entrySet()) {
            if (entry.getValue().opinion().get().equals(opinion)) {
                return entry.getKey();
            }
        }
        column(Column.RIGHT).ifPresent(column -> column.show(opinion));
        return Column.RIGHT;
    }

    /// Follows a reference within the decision: the other column shows the place to which it leads, or this one if that
    /// is in the same opinion. A reference that leads nowhere is chosen, so that the reader sees why.
    public void follow(Column side, Mention reference) {
        chooser.lookAt(side, reference);
        column(side).ifPresent(column -> {
            CaseOpinion from = column.opinion().get();
            switch (new CitedPlaces(file).of(column.edition().get(), reference)) {
                case CitedPlace.Found found -> lead(side, from, found);
                case CitedPlace.Missing _ -> {
                    // The card says it.
                }
            }
        });
    }

    private void lead(Column side, CaseOpinion from, CitedPlace.Found found) {
        boolean here = found.opinion().id().equals(from.id());
        Column target = here ? side : shownIn(found.opinion()).orElse(side.other());
        column(target).ifPresent(column -> {
            column.show(found.opinion());
            if (!column.showsReadingText()) {
                column.show(found.opinion().readingText());
            }
            column.lead(Optional.of(found.place()));
        });
    }

    private Optional<Column> shownIn(CaseOpinion opinion) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().opinion().get().id().equals(opinion.id()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Reads an opinion at a place of its reading text: the column that shows it goes there, else the right one.
    public void read(CaseOpinion opinion, Place place) {
        column(show(opinion)).ifPresent(column -> {
            if (!column.showsReadingText()) {
                column.show(opinion.readingText());
            }
            column.scrollTo(place, READING_HEIGHT);
        });
    }

    /// The authorities of the two opinions, most mentioned first; the case's record and its own pages left out.
    public List<SharedAuthority> authorities() {
        return sides.get().authorities();
    }

    /// Calls `action` whenever other opinions stand beside each other, and when they are compared.
    public Subscription whenCompared(Runnable action) {
        return sides.subscribe((_, _) -> action.run());
    }

    /// How an opinion uses an authority, by its reading text; empty if it does not mention it.
    public Optional<AuthorityUse> use(Authority authority, CaseOpinion opinion) {
        return Optional.ofNullable(uses.get(authority.key())).flatMap(entry -> entry.in(opinion.id()));
    }

    /// Other ways in which the case prints the name of an authority, in the order printed.
    public List<String> spellings(Authority authority) {
        return Spellings.of(authority, file);
    }

    /// The parallel citations of an authority, from every print of the case.
    public Parallels parallels(Authority authority) {
        return Parallels.of(authority, file);
    }

    /// Whether both opinions of the case mention what a mention means.
    public boolean isShared(Mention mention) {
        return mention.authority().filter(authority -> sides.get().shared().contains(authority.key())).isPresent();
    }

    /// The pairs to join by ribbons, in the prints that the columns show, the pair that is looked at last; the weak ones
    /// only if [Pairs#weakToo()].
    public List<Exchange> exchanges() {
        List<Exchange> now = exchanges.orElseGet(this::joined);
        exchanges = Optional.of(now);
        return now;
    }

    /// Calls `action` whenever [#exchanges()] may have changed.
    public Subscription whenJoined(Runnable action) {
        return joined.subscribe((_, _) -> action.run());
    }

    private List<Exchange> joined() {
        Optional<Exchange> chosen = chosenExchange();
        List<Exchange> shown = new ArrayList<>();
        for (Exchange pair : linked()) {
            boolean asked = !pair.weak() || pairs.weakToo().get();
            if (asked && chosen.filter(pair::joinsAs).isEmpty()) {
                shown.add(pair);
            }
        }
        chosen.ifPresent(shown::add);
        return List.copyOf(shown);
    }

    /// A stretch of the print that a column shows, in the reading text, to which links refer; empty if that does not have
    /// these words.
    public Optional<Passage> inReadingText(Column side, Passage shown) {
        return column(side).flatMap(column -> new OtherPrint(
                column.opinion().get(), column.edition().get(), column.opinion().get().readingText()).of(shown));
    }

    /// All pairs that are linked, the weak ones too, in the prints that the columns show.
    List<Exchange> linked() {
        List<Exchange> now = linked.orElseGet(() -> column(Column.LEFT)
                .flatMap(left -> column(Column.RIGHT).map(right -> Exchanges.of(comparison.get(), left, right)))
                .orElse(List.of()));
        linked = Optional.of(now);
        return now;
    }

    /// Looks at what a link joins: both columns go there and hold it, also one that is not joined by a ribbon. A print in
    /// which its words cannot be found gives way to the reading text.
    public void hold(Link link) {
        Optional<Exchange> pair = pairOf(link);
        if (pair.isEmpty()) {
            columns.values().forEach(column -> column.show(column.opinion().get().readingText()));
            pair = pairOf(link);
        }
        pairs.go(pair.orElseGet(() -> new Exchange(link.left(), link.right(), Optional.of(link), false, true)));
    }

    private Optional<Exchange> pairOf(Link link) {
        return linked().stream()
                .filter(pair -> pair.link()
                        .filter(one -> one.left().equals(link.left()) && one.right().equals(link.right()))
                        .isPresent())
                .findFirst();
    }

    /// The pair that was walked to or clicked, else that of the mentions looked at; empty unless both columns have one.
    public Optional<Exchange> chosenExchange() {
        return pairs.held().get().or(() -> chooser.choice().get().flatMap(this::mentioning));
    }

    /// The link between two mentions, else the passages that hold them.
    private Optional<Exchange> mentioning(Choice choice) {
        Optional<Exchange> link = linked().stream()
                .filter(pair -> Stream.of(Column.values()).allMatch(side -> choice.in(side)
                        .filter(mention -> pair.in(side).holds(mention.citation().place()))
                        .isPresent()))
                .findFirst();
        return link.map(Exchange::looked).or(() -> passage(Column.LEFT, choice)
                .flatMap(left -> passage(Column.RIGHT, choice)
                        .map(right -> new Exchange(left, right, Optional.empty(), false, true))));
    }

    private Optional<Passage> passage(Column column, Choice choice) {
        return choice.in(column).flatMap(mention -> column(column)
                .flatMap(shown -> shown.edition().get().passageAt(mention.citation().place())));
    }

    /// What was met in reading: one sentence each, files first.
    public List<String> problems() {
        Set<String> sentences = new LinkedHashSet<>(file.problems());
        for (CaseOpinion opinion : file.opinions()) {
            for (Edition edition : opinion.editions()) {
                edition.decision().problems().stream().map(ParseProblem::message).forEach(sentences::add);
            }
        }
        return List.copyOf(sentences);
    }
}
