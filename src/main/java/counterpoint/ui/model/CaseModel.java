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
import counterpoint.opinion.ParseProblem;
import counterpoint.opinion.Place;
import counterpoint.ui.task.TaskRunner;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final JoinedPairs joined = new JoinedPairs(this);
    private Decided decided;

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
        chooser.choice().subscribe((_, _) -> joined.look());
        pairs.held().subscribe((_, _) -> joined.look());
        pairs.weakToo().subscribe((_, _) -> joined.look());
        // The text is worth more than the links, and comes first.
        tasks.drawn(this::ask);
    }

    /// Other links hold, or they stand elsewhere.
    private void rejoin(Runnable then) {
        joined.forget();
        pairs.keep(then);
        joined.look();
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
        joined.look();
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
        joined.forget();
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

    /// The case itself, with what the reader decided of its citations and links.
    public CaseFile file() {
        return file;
    }

    /// The columns with an opinion in them: none, left, or both.
    public Map<Column, ColumnModel> columns() {
        return Map.copyOf(columns);
    }

    /// One of the columns; empty if there is no opinion in it.
    public Optional<ColumnModel> column(Column column) {
        return Optional.ofNullable(columns.get(column));
    }

    /// The authority or citation that the reader has chosen.
    public Chooser chooser() {
        return chooser;
    }

    /// Walks through the linked pairs.
    public Pairs pairs() {
        return pairs;
    }

    /// The pairs that ribbons join.
    public JoinedPairs joined() {
        return joined;
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
