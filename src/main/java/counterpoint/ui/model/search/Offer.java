package counterpoint.ui.model.search;

import java.util.List;
import java.util.Optional;

/// What is offered below the search box.
///
/// @param kind what sort of things
/// @param list the things
/// @param chosen the one that Enter takes; -1 if Enter takes none
public record Offer(Kind kind, List<Suggestion> list, int chosen) {
    /// The sorts of things that are offered.
    public enum Kind {
        /// Names of fields; the arrow keys still belong to the results.
        FIELDS,
        /// Values of the field that is being typed.
        VALUES,
        /// What was asked before.
        HISTORY
    }

    /// Nothing is offered.
    public static final Offer NONE = new Offer(Kind.FIELDS, List.of(), -1);

    public Offer {
        list = List.copyOf(list);
    }

    /// Whether nothing is offered.
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /// Whether the arrow keys move through it.
    public boolean takesArrows() {
        return !list.isEmpty() && kind != Kind.FIELDS;
    }

    /// The one that is taken: the chosen one, of fields the first.
    public Optional<Suggestion> taken() {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(Math.max(0, chosen)));
    }

    Offer moved(int by) {
        return new Offer(kind, list, Math.floorMod(chosen + by, list.size()));
    }
}
