package counterpoint.note;

import counterpoint.text.Span;

/// What became of an anchor in a text that may have changed.
public sealed interface Refinding {
    /// The place was found with certainty.
    ///
    /// @param span where it is now, raw
    /// @param how what made it certain
    record Found(Span span, How how) implements Refinding {
    }

    /// The place was not found with certainty, and is not guessed.
    ///
    /// @param why what stood in the way
    record Orphan(Why why) implements Refinding {
    }

    /// What made a place certain.
    enum How {
        /// The source is the same, so the position is.
        POSITION,
        /// The quoted text is printed there letter for letter, within what stood around it.
        QUOTE,
        /// Text much like it is printed there, within what stood around it.
        LIKENESS
    }

    /// Why a place was not found.
    enum Why {
        /// Nothing in the source is enough like the quoted text.
        GONE,
        /// The text is there, but not what stood around it, so that it may be another place.
        ELSEWHERE,
        /// Several places are as good.
        SEVERAL
    }
}
