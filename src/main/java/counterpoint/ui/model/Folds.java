package counterpoint.ui.model;

import counterpoint.opinion.Block;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The stretches of a column's body that are folded away. Headings stay, and so does the first block.
public final class Folds {
    private final ColumnModel column;
    private final ReadOnlyObjectWrapper<Set<Integer>> blocks = new ReadOnlyObjectWrapper<>(Set.of());

    Folds(ColumnModel column) {
        this.column = column;
        column.edition().subscribe((_, _) -> unfoldAll());
    }

    /// The folded blocks of the body.
    public ReadOnlyObjectProperty<Set<Integer>> blocks() {
        return blocks.getReadOnlyProperty();
    }

    /// Folds the blocks from `first` to `last`, but none of a passage that is looked at.
    public void fold(int first, int last, List<Passage> kept) {
        Set<Integer> now = new TreeSet<>(blocks.get());
        for (int block = first; block <= last; block++) {
            now.add(block);
        }
        set(now, kept);
    }

    /// Folds every block without one of these places, but none of a passage that is looked at.
    public void foldAllBut(List<Place> places, List<Passage> kept) {
        Set<Integer> named = places.stream()
                .filter(place -> !place.footnote())
                .map(Place::block)
                .collect(Collectors.toSet());
        Set<Integer> now = new TreeSet<>();
        for (int block = 0; block < body().size(); block++) {
            if (!named.contains(block)) {
                now.add(block);
            }
        }
        set(now, kept);
    }

    /// Unfolds the whole stretch that follows a block, or that the block lies in.
    public void unfoldAfter(int block) {
        Set<Integer> now = new TreeSet<>(blocks.get());
        int at = block + 1;
        while (now.remove(at)) {
            at++;
        }
        at = block;
        while (now.remove(at)) {
            at--;
        }
        blocks.set(Set.copyOf(now));
    }

    /// Unfolds what hides a place.
    public void reveal(Place place) {
        if (!place.footnote() && blocks.get().contains(place.block())) {
            unfoldAfter(place.block());
        }
    }

    /// Unfolds what hides a passage.
    public void reveal(Passage passage) {
        passage.places().forEach(this::reveal);
    }

    /// Unfolds everything.
    public void unfoldAll() {
        blocks.set(Set.of());
    }

    private void set(Set<Integer> wanted, List<Passage> kept) {
        wanted.removeIf(block -> block <= 0 || block >= body().size() || body().get(block) instanceof Heading);
        for (Passage passage : kept) {
            passage.places().stream().filter(place -> !place.footnote()).forEach(place -> wanted.remove(place.block()));
        }
        blocks.set(Set.copyOf(wanted));
    }

    private List<Block> body() {
        return column.edition().get().opinion().body();
    }
}
