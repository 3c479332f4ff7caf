package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.compare.Link;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Walks through the linked pairs of a case, in the order of the left column.
public final class Pairs {
    private static final double READING_HEIGHT = 0.3;
    private static final Comparator<Exchange> IN_ORDER = Comparator.<Exchange>comparingLong(
            pair -> Sight.rank(pair.left().places().getFirst()))
            .thenComparingLong(pair -> Sight.rank(pair.right().places().getFirst()));

    private final CaseModel model;
    private final ReadOnlyObjectWrapper<Optional<Exchange>> held = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean walking;

    Pairs(CaseModel model) {
        this.model = model;
        model.chooser().whenCleared(this::release);
        model.chooser().choice().subscribe((_, _) -> {
            if (!walking) {
                held.set(Optional.empty());
            }
        });
    }

    /// The pair that was walked to; empty once something else is chosen.
    public ReadOnlyObjectProperty<Optional<Exchange>> held() {
        return held.getReadOnlyProperty();
    }

    /// Goes to the next (`1`) or previous (`-1`) pair: both columns show it at the same height.
    public void walk(int step) {
        List<Exchange> pairs = model.exchanges().stream().sorted(IN_ORDER).toList();
        int next = model.chosenExchange()
                .map(now -> indexOf(pairs, now) + step)
                .orElseGet(() -> fromHere(pairs, step));
        if (next >= 0 && next < pairs.size()) {
            hold(pairs.get(next));
        }
    }

    /// Lets go of the pair.
    void release() {
        held.set(Optional.empty());
    }

    /// Looks at the pair that was walked to as the reader has decided it now.
    void renew() {
        held.get().flatMap(Exchange::link).ifPresent(before -> {
            Exchange pair = held.get().orElseThrow();
            Optional<Link> now = model.comparison().get().links().stream()
                    .filter(link -> link.left().equals(before.left()) && link.right().equals(before.right()))
                    .findFirst();
            held.set(Optional.of(new Exchange(pair.left(), pair.right(), now, true)));
        });
    }

    private int fromHere(List<Exchange> pairs, int step) {
        long top = model.column(Column.LEFT).map(ColumnModel::top).map(Sight::rank).orElse(0L);
        int below = 0;
        while (below < pairs.size() && Sight.rank(pairs.get(below).left().places().getFirst()) < top) {
            below++;
        }
        return step > 0 ? below : below - 1;
    }

    private static int indexOf(List<Exchange> pairs, Exchange wanted) {
        for (int index = 0; index < pairs.size(); index++) {
            if (pairs.get(index).left().equals(wanted.left()) && pairs.get(index).right().equals(wanted.right())) {
                return index;
            }
        }
        return -1;
    }

    private void hold(Exchange pair) {
        walking = true;
        held.set(Optional.of(new Exchange(pair.left(), pair.right(), pair.link(), true)));
        model.chooser().restore(choice(pair));
        walking = false;
        for (Column side : Column.values()) {
            model.column(side)
                    .ifPresent(column -> column.scrollTo(pair.in(side).places().getFirst(), READING_HEIGHT));
        }
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
            Optional<Mention> left = mention(Column.LEFT, pair.left(), key);
            Optional<Mention> right = mention(Column.RIGHT, pair.right(), key);
            Optional<Authority> authority = left.flatMap(Mention::authority);
            if (authority.isPresent() && right.isPresent()) {
                return Optional.of(new Choice(authority, left, left, right));
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
