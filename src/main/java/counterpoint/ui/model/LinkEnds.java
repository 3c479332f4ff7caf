package counterpoint.ui.model;

import counterpoint.opinion.Passage;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.Optional;

/// What the reader wants to link: the words selected in each column, or what is looked at there.
public sealed interface LinkEnds {
    /// Both ends are known, in the prints that the columns show.
    record Both(Passage left, Passage right) implements LinkEnds {
    }

    /// Something is missing.
    ///
    /// @param sentence says what, and what to do
    record Lacking(String sentence) implements LinkEnds {
    }

    /// What a column offers as an end.
    ///
    /// @param selected the selected words, if any
    /// @param current the passage that is tinted, or else the one that was clicked, if it is in sight
    record Offer(Optional<Passage> selected, Optional<Passage> current) {
        Optional<Passage> end() {
            return selected.or(this::current);
        }
    }

    /// The ends to link. Words must be selected in one column at least, unless the two passages looked at are no link yet.
    static LinkEnds of(CaseModel model, Offer left, Offer right) {
        if (left.selected().isEmpty() && right.selected().isEmpty()) {
            return looked(model);
        }
        if (left.end().isEmpty() || right.end().isEmpty()) {
            Column given = left.end().isPresent() ? Column.LEFT : Column.RIGHT;
            return new Lacking(Texts.of("link.lacks", kind(model, given), kind(model, given.other())));
        }
        return new Both(left.end().get(), right.end().get());
    }

    private static LinkEnds looked(CaseModel model) {
        Optional<Exchange> pair = model.joined().chosen();
        if (pair.flatMap(Exchange::link).isPresent()) {
            return new Lacking(Texts.of("link.isLinked"));
        }
        if (model.isComparing()) {
            return new Lacking(Texts.of("link.comparing"));
        }
        return pair.<LinkEnds>map(chosen -> new Both(chosen.left(), chosen.right()))
                .orElseGet(() -> new Lacking(Texts.of("link.select")));
    }

    private static String kind(CaseModel model, Column side) {
        return model.column(side).map(column -> Side.nameOf(column.opinion().get().kind())).orElse("");
    }
}
