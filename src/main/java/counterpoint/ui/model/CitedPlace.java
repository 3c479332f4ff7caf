package counterpoint.ui.model;

import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.Place;

/// Where a reference from one place of a decision to another leads: `Majority op. at 19`, `ante, at 12`, `infra Part II`.
public sealed interface CitedPlace {
    /// What the reader is told of it, one sentence.
    String sentence();

    /// Whether what is printed cannot be.
    default boolean isWrong() {
        return switch (this) {
            case Wrong _ -> true;
            case Found _,Unknown _ -> false;
        };
    }

    /// It leads to a place.
    ///
    /// @param opinion the opinion that is meant
    /// @param place the passage on the page, in the opinion's reading text; words that the reference quotes, if they are there
    record Found(CaseOpinion opinion, Place place, String sentence) implements CitedPlace {
    }

    /// What is printed cannot be: the opinion has no such page, footnote or part.
    record Wrong(String sentence) implements CitedPlace {
    }

    /// Nothing here says where it leads: the pages are not marked, or it is not said which opinion is meant.
    record Unknown(String sentence) implements CitedPlace {
    }
}
