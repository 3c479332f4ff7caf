package counterpoint.ui.model;

import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.Place;

/// Where a reference from one place of a decision to another leads: `Majority op. at 19`, `ante, at 12`,
/// `infra Part II`.
public sealed interface CitedPlace {
    /// What the reader is told of it, one sentence.
    String sentence();

    /// Whether there is no such place.
    default boolean isMissing() {
        return switch (this) {
            case Missing _ -> true;
            case Found _ -> false;
        };
    }

    /// It leads to a place.
    ///
    /// @param opinion the opinion that is meant
    /// @param place the passage on the page, in the opinion's reading text; words that the reference quotes, if they
    ///     are there
    record Found(CaseOpinion opinion, Place place, String sentence) implements CitedPlace {
    }

    /// The print has no such place: it is wrong in print, or pages are not marked; the sentence says which.
    record Missing(String sentence) implements CitedPlace {
    }
}
