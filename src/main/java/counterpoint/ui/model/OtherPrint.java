package counterpoint.ui.model;

import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.edition.Collation;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.Optional;

/// Carries passages from one print of an opinion to another, word by word.
///
/// Links point into the reading text; where a column shows another print, their ends are carried there, and what the
/// reader links there is carried back.
final class OtherPrint {
    private final Edition to;
    private final boolean same;
    private final Optional<Collation> collation;

    /// @param from the print in which the passages are
    /// @param to the print that is to have them
    OtherPrint(CaseOpinion opinion, Edition from, Edition to) {
        this.to = to;
        this.same = from.equals(to);
        this.collation = same || !to.opinion().id().equals(opinion.id())
                ? Optional.empty()
                : opinion.collation(from, to);
    }

    /// The passage in the other print; empty if the two were not collated, or it does not have these words.
    Optional<Passage> of(Passage passage) {
        if (same) {
            return Optional.of(passage);
        }
        Place first = passage.places().getFirst();
        Place last = passage.places().getLast();
        Place end = last.at(new Span(Math.max(0, last.clean().end() - 1), last.clean().end()));
        return collation.flatMap(words -> words.counterpart(first)
                .flatMap(start -> words.counterpart(end).flatMap(stop -> between(start, stop))));
    }

    /// Words that end elsewhere than they go on, as where one print runs a footnote into the text, end with the block in
    /// which they begin.
    private Optional<Passage> between(Place start, Place stop) {
        boolean inOrder = Sight.rank(start) <= Sight.rank(stop) && start.footnote() == stop.footnote();
        return new Stretch(to).of(start, inOrder ? stop : start);
    }
}
