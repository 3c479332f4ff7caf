package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.opinion.Place;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Sight;
import java.util.List;
import java.util.Optional;

/// Goes from citation to citation of a column by the keyboard.
///
/// It starts where the reader looks: at the citation reached last or chosen, if it is in sight, else at the first in
/// sight.
final class CitationWalk {
    private final ColumnModel column;
    private Optional<Mention> focused = Optional.empty();

    CitationWalk(ColumnModel column) {
        this.column = column;
    }

    /// The citation that the keyboard is at.
    Optional<Mention> focused() {
        return focused;
    }

    /// Lets go of it; whether there was one.
    boolean leave() {
        boolean was = focused.isPresent();
        focused = Optional.empty();
        return was;
    }

    /// Goes to the next (`1`) or previous (`-1`) citation.
    ///
    /// @return the citation reached; empty at either end
    Optional<Mention> step(List<Mention> mentions, int by, Optional<Choice> choice) {
        Optional<Mention> from = focused.filter(this::isInSight)
                .or(() -> choice.flatMap(Choice::selected).filter(mentions::contains).filter(this::isInSight));
        int next = from.map(mention -> mentions.indexOf(mention) + by).orElseGet(() -> first(mentions, by));
        if (next < 0 || next >= mentions.size()) {
            return Optional.empty();
        }
        focused = Optional.of(mentions.get(next));
        return focused;
    }

    /// The first citation in sight, or the last one before it.
    private int first(List<Mention> mentions, int by) {
        Optional<Sight> sight = column.sight().get();
        for (int index = 0; index < mentions.size(); index++) {
            Place place = mentions.get(index).citation().place();
            if (sight.filter(seen -> seen.holds(place) || seen.isBefore(place)).isPresent()) {
                return by > 0 ? index : index - 1;
            }
        }
        return by > 0 ? 0 : mentions.size() - 1;
    }

    private boolean isInSight(Mention mention) {
        return column.sight().get().filter(seen -> seen.holds(mention.citation().place())).isPresent();
    }
}
