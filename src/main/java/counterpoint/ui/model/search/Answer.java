package counterpoint.ui.model.search;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.opinion.Passage;
import counterpoint.ui.model.Locator;
import java.util.Comparator;
import java.util.Optional;

/// The other side's answer to a passage: the far end of its best link.
///
/// @param link the link, computed or the reader's
/// @param opinion the other side's opinion
/// @param passage the answer, in the reading text of that opinion
public record Answer(Link link, CaseOpinion opinion, Passage passage) {
    /// The answer to a hit: of links that the reader confirmed or made the best, else of the computed ones that are not
    /// weak; empty if there is none, the two sides are not compared yet, or the opinion is neither of them.
    static Optional<Answer> to(Hit hit) {
        CaseFile file = hit.model().file();
        return file.left().flatMap(left -> file.right().flatMap(right -> to(hit, left, right)));
    }

    private static Optional<Answer> to(Hit hit, CaseOpinion left, CaseOpinion right) {
        boolean isLeft = left.id().equals(hit.opinion().id());
        boolean isRight = right.id().equals(hit.opinion().id());
        return hit.model().comparison(left, right).stream()
                .flatMap(comparison -> comparison.links().stream())
                .filter(link -> link.state() != State.REJECTED && !link.isWeak())
                .filter(link -> (isLeft && meets(link.left(), hit)) || (isRight && meets(link.right(), hit)))
                .min(Comparator.comparing((Link link) -> link.state() == State.COMPUTED)
                        .thenComparing(Comparator.comparingDouble(Link::score).reversed()))
                .map(link -> new Answer(link, isLeft ? right : left, isLeft ? link.right() : link.left()));
    }

    private static boolean meets(Passage end, Hit hit) {
        return end.places().stream().anyMatch(place -> hit.passage().places().stream()
                .anyMatch(own -> own.footnote() == place.footnote()
                        && own.block() == place.block()
                        && own.clean().overlaps(place.clean())));
    }

    /// Its paragraph, `¶14`.
    public String where() {
        return new Locator(opinion.readingText()).label(passage.places().getFirst());
    }

    /// Whether the reader said so.
    public boolean isConfirmed() {
        return link.state() != State.COMPUTED;
    }
}
