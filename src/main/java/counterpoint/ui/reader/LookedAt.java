package counterpoint.ui.reader;

import counterpoint.opinion.Passage;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import java.util.Optional;

/// The passage that the reader looks at in a column, which is tinted there: what a search found, else where a reference
/// led, else the column's part of the pair, else the passage of the chosen citation.
///
/// @param side of the column
record LookedAt(CaseModel model, Column side, ColumnModel column) {
    /// The passage; empty if it is none of the opinion that the column shows.
    Optional<Passage> passage() {
        return column.found()
                .get()
                .passage()
                .filter(column.edition().get().passages()::contains)
                .or(() -> column.led().get().flatMap(column.edition().get()::passageAt))
                .or(() -> model.joined().chosen().map(pair -> pair.in(side)))
                .or(this::ofChosenCitation)
                .filter(passage -> column.edition().get().opinion().id().equals(passage.opinion()));
    }

    private Optional<Passage> ofChosenCitation() {
        return model.chooser().choice().get()
                .flatMap(choice -> choice.in(side))
                .flatMap(mention -> column.edition().get().passageAt(mention.citation().place()));
    }
}
