package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.compare.Link;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Walks through the linked pairs of a case, in the order of the left column, and knows which one is meant.
public final class Pairs {
    private static final double READING_HEIGHT = 0.3;
    private static final Comparator<Exchange> IN_ORDER = Comparator.<Exchange>comparingLong(
            pair -> Sight.rank(pair.left().places().getFirst()))
            .thenComparingLong(pair -> Sight.rank(pair.right().places().getFirst()));

    private final CaseModel model;
    private final ReadOnlyObjectWrapper<Optional<Exchange>> held = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Exchange>> pointed = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty weakToo = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<String>> said = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Exchange> last = Optional.empty();
    private boolean walking;

    Pairs(CaseModel model) {
        this.model = model;
        model.chooser().whenCleared(this::release);
        model.chooser().choice().subscribe((_, _) -> {
            if (!walking) {
                said.set(Optional.empty());
                held.set(Optional.empty());
            }
        });
    }

    /// The pair that was walked to or clicked; empty once something else is chosen.
    public ReadOnlyObjectProperty<Optional<Exchange>> held() {
        return held.getReadOnlyProperty();
    }

    /// The pair whose card is open, since the mouse rests on it or the keyboard is at it; the gutter sets it.
    public ObjectProperty<Optional<Exchange>> pointed() {
        return pointed;
    }

    /// Whether the weak links are shown and walked too.
    public BooleanProperty weakToo() {
        return weakToo;
    }

    /// Shows the weak links too, or no more.
    public void toggleWeak() {
        weakToo.set(!weakToo.get());
    }

    /// What to say of the last command, such as what it lacks; empty again once something else is looked at.
    public ObjectProperty<Optional<String>> said() {
        return said;
    }

    /// The pair that a key means: the one whose card is open, else the one that the reader looks at.
    public Optional<Exchange> meant() {
        return pointed.get().or(model.joined()::chosen);
    }

    /// Where the pair that is looked at stands among all.
    ///
    /// @param number counts from 1; 0 if no pair is looked at
    /// @param count how many pairs are walked
    public record Standing(int number, int count) {
    }

    /// Where the pair that is looked at stands; only links count.
    public Standing standing() {
        List<Exchange> pairs = inOrder();
        int at = model.joined().chosen().map(now -> indexOf(pairs, now)).orElse(-1);
        return new Standing(at + 1, pairs.size());
    }

    /// Goes to the next (`1`) or previous (`-1`) pair: both columns show it at the same height.
    public void walk(int step) {
        List<Exchange> pairs = inOrder();
        int next = model.joined().chosen()
                .map(now -> indexOf(pairs, now))
                .filter(at -> at >= 0)
                .map(at -> at + step)
                .orElseGet(() -> fromHere(pairs, step));
        if (next >= 0 && next < pairs.size()) {
            go(pairs.get(next));
        }
    }

    private List<Exchange> inOrder() {
        return model.joined().exchanges().stream()
                .filter(pair -> pair.link().isPresent())
                .sorted(IN_ORDER)
                .toList();
    }

    /// Looks at a pair that the reader sees: no column moves.
    public void look(Exchange pair) {
        said.set(Optional.empty());
        walking = true;
        held.set(Optional.of(pair.looked()));
        last = held.get();
        model.chooser().restore(choice(pair));
        walking = false;
    }

    /// Looks at a pair and brings both of its ends into sight.
    public void go(Exchange pair) {
        look(pair);
        for (Column side : Column.values()) {
            model.column(side)
                    .ifPresent(column -> column.scrollTo(pair.in(side).places().getFirst(), READING_HEIGHT));
        }
    }

    /// Shows and holds what the pairs of another reading of the case did, as far as it is still there.
    void resume(Pairs before) {
        weakToo.set(before.weakToo.get());
        before.held.get().flatMap(this::now).map(Exchange::looked).ifPresent(pair -> {
            held.set(Optional.of(pair));
            last = held.get();
        });
    }

    /// Lets go of the pair.
    void release() {
        held.set(Optional.empty());
        last = Optional.empty();
    }

    /// Does what changes links, or the prints in which they stand, and holds the same pair after it if it is still there.
    void keep(Runnable change) {
        Optional<Exchange> before = held.get();
        walking = true;
        change.run();
        walking = false;
        held.set(before.flatMap(this::now).map(Exchange::looked));
        if (before.isPresent() && held.get().isEmpty()) {
            model.chooser().restore(Optional.empty());
        }
        pointed.set(pointed.get().flatMap(this::now));
    }

    private Optional<Exchange> now(Exchange before) {
        return model.joined().linked().stream()
                .filter(pair -> pair.link().filter(link -> before.link().filter(one -> joinsAs(one, link)).isPresent())
                        .isPresent())
                .findFirst();
    }

    private static boolean joinsAs(Link one, Link other) {
        return one.left().equals(other.left()) && one.right().equals(other.right());
    }

    /// From a pair that is linked no more, else from the top of the left column.
    private int fromHere(List<Exchange> pairs, int step) {
        Optional<Exchange> from = model.joined().chosen().or(() -> last).filter(pair -> model.column(Column.LEFT)
                .flatMap(column -> column.sight().get())
                .filter(sight -> sight.holds(pair.left().places().getFirst()))
                .isPresent());
        long top = model.column(Column.LEFT).map(ColumnModel::top).map(Sight::rank).orElse(0L);
        int below = 0;
        while (below < pairs.size() && isBefore(pairs.get(below), from, top)) {
            below++;
        }
        return step > 0 ? below : below - 1;
    }

    private static boolean isBefore(Exchange pair, Optional<Exchange> from, long top) {
        return from.map(last -> IN_ORDER.compare(pair, last) < 0)
                .orElseGet(() -> Sight.rank(pair.left().places().getFirst()) < top);
    }

    private static int indexOf(List<Exchange> pairs, Exchange wanted) {
        for (int index = 0; index < pairs.size(); index++) {
            if (pairs.get(index).joinsAs(wanted)) {
                return index;
            }
        }
        return -1;
    }

    /// The authority on which the link rests, at its mentions in the pair.
    private Optional<Choice> choice(Exchange pair) {
        List<String> keys = new ArrayList<>();
        pair.link().stream()
                .flatMap(link -> link.reasons().stream())
                .map(Link.Reason::authority)
                .flatMap(Optional::stream)
                .forEach(keys::add);
        for (String key : keys) {
            Optional<Mention> here = mention(Column.LEFT, pair.left(), key);
            Optional<Mention> there = mention(Column.RIGHT, pair.right(), key);
            Optional<Authority> authority = here.flatMap(Mention::authority);
            if (authority.isPresent() && there.isPresent()) {
                return Optional.of(new Choice(authority, here, here, there));
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> mention(Column side, Passage passage, String key) {
        return model.column(side).flatMap(column -> column
                .mentions(mention -> mention.means(key) && passage.holds(mention.citation().place()))
                .stream()
                .findFirst());
    }
}
