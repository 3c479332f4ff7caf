package counterpoint.ui.reader;

import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Sight;
import java.util.Optional;
import java.util.Set;

/// What stays where it is in a column while stretches of it fold: the chosen mention if it is in sight, else the first
/// unfolded line.
///
/// @param side of the column
record FoldAnchor(CaseModel model, Column side, ColumnModel column) {
    Place place() {
        Optional<Sight> sight = column.sight().get();
        return model.chooser().choice().get()
                .flatMap(choice -> choice.in(side))
                .map(one -> one.citation().place())
                .filter(place -> sight.filter(seen -> seen.holds(place)).isPresent())
                .orElseGet(this::firstUnfolded);
    }

    private Place firstUnfolded() {
        Set<Integer> folded = column.folds().blocks().get();
        Place top = column.top();
        int block = top.block();
        while (!top.footnote() && folded.contains(block)) {
            block--;
        }
        return block == top.block() ? top : new Place(top.opinion(), false, block, new Span(0, 0));
    }
}
