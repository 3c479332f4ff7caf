package counterpoint.ui.model;

import counterpoint.compare.Link;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.util.Subscription;

/// The pairs of a case that ribbons join, in the prints that the two columns show, and the one that is looked at.
public final class JoinedPairs {
    private final CaseModel model;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private Optional<List<Exchange>> linked = Optional.empty();
    private Optional<List<Exchange>> joined = Optional.empty();

    JoinedPairs(CaseModel model) {
        this.model = model;
    }

    /// Another pair is looked at, or more pairs are asked for.
    void look() {
        joined = Optional.empty();
        changes.set(changes.get() + 1);
    }

    /// Other links hold, or they stand elsewhere; those who listen hear of it with the next [#look()].
    void forget() {
        linked = Optional.empty();
        joined = Optional.empty();
    }

    /// The pairs to join by ribbons, in the prints that the columns show, the pair that is looked at last; the weak ones
    /// only if [Pairs#weakToo()].
    public List<Exchange> exchanges() {
        List<Exchange> now = joined.orElseGet(this::joined);
        joined = Optional.of(now);
        return now;
    }

    /// Calls `action` whenever [#exchanges()] may have changed.
    public Subscription whenChanged(Runnable action) {
        return changes.subscribe((_, _) -> action.run());
    }

    private List<Exchange> joined() {
        Optional<Exchange> chosen = chosen();
        List<Exchange> shown = new ArrayList<>();
        for (Exchange pair : linked()) {
            boolean asked = !pair.weak() || model.pairs().weakToo().get();
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
        return model.column(side).flatMap(column -> new OtherPrint(
                column.opinion().get(), column.edition().get(), column.opinion().get().readingText()).of(shown));
    }

    /// All pairs that are linked, the weak ones too, in the prints that the columns show.
    List<Exchange> linked() {
        List<Exchange> now = linked.orElseGet(() -> model.column(Column.LEFT)
                .flatMap(left -> model.column(Column.RIGHT)
                        .map(right -> Exchanges.of(model.comparison().get(), left, right)))
                .orElse(List.of()));
        linked = Optional.of(now);
        return now;
    }

    /// Looks at what a link joins: both columns go there and hold it, also one that is not joined by a ribbon. A print in
    /// which its words cannot be found gives way to the reading text.
    public void hold(Link link) {
        Optional<Exchange> pair = pairOf(link);
        if (pair.isEmpty()) {
            model.columns().values().forEach(column -> column.show(column.opinion().get().readingText()));
            pair = pairOf(link);
        }
        model.pairs().go(pair.orElseGet(() -> new Exchange(link.left(), link.right(), Optional.of(link), false, true)));
    }

    private Optional<Exchange> pairOf(Link link) {
        return linked().stream()
                .filter(pair -> pair.link()
                        .filter(one -> one.left().equals(link.left()) && one.right().equals(link.right()))
                        .isPresent())
                .findFirst();
    }

    /// The pair that was walked to or clicked, else that of the mentions looked at; empty unless both columns have one.
    public Optional<Exchange> chosen() {
        return model.pairs().held().get().or(() -> model.chooser().choice().get().flatMap(this::mentioning));
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
        return choice.in(column).flatMap(mention -> model.column(column)
                .flatMap(shown -> shown.edition().get().passageAt(mention.citation().place())));
    }
}
