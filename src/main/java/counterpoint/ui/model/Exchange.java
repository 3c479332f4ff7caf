package counterpoint.ui.model;

import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.opinion.Passage;
import java.util.Optional;

/// A stretch on the left and the one on the right that it meets, in the prints that the columns show.
///
/// @param left the stretch on the left
/// @param right the stretch on the right
/// @param link the link between them, whose ends are those of the reading texts; empty if only the reader's choice of
/// an authority joins them
/// @param weak whether it is shown only on request: a computed link that is unlikely, or that is not the best of either
/// end
/// @param chosen whether it is the pair that the reader looks at
public record Exchange(Passage left, Passage right, Optional<Link> link, boolean weak, boolean chosen) {
    /// What a link joins, in the reading texts.
    public static Exchange of(Link link) {
        return new Exchange(link.left(), link.right(), Optional.of(link), link.isWeak(), false);
    }

    /// The stretch in one column.
    public Passage in(Column column) {
        return switch (column) {
            case LEFT -> left;
            case RIGHT -> right;
        };
    }

    /// Who says that they answer each other; empty if nobody does.
    public Optional<State> state() {
        return link.map(Link::state);
    }

    /// How likely it is; weak if nothing says so.
    public Strength strength() {
        return link.map(Link::score).map(Strength::of).orElse(Strength.WEAK);
    }

    /// Whether the program alone says so, or nobody.
    public boolean isComputed() {
        return state().map(says -> switch (says) {
            case COMPUTED, REJECTED -> true;
            case CONFIRMED, HAND_MADE -> false;
        }).orElse(true);
    }

    /// The same pair, looked at.
    Exchange looked() {
        return new Exchange(left, right, link, weak, true);
    }

    /// The stretches that a pair joins, whatever is said of them.
    public record Ends(Passage left, Passage right) {
    }

    /// What it joins.
    public Ends ends() {
        return new Ends(left, right);
    }

    /// Whether it joins the same words as another.
    boolean joinsAs(Exchange other) {
        return ends().equals(other.ends());
    }
}
