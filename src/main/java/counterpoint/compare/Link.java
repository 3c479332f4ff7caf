package counterpoint.compare;

import counterpoint.opinion.Passage;
import java.util.List;
import java.util.Optional;

/// A passage of one opinion joined to a passage of another that it may answer, with the reasons.
///
/// @param left the passage of the opinion shown on the left
/// @param right the passage of the opinion shown on the right
/// @param score how likely they answer each other, 0 to 1
/// @param reasons what speaks for it, strongest first; never empty
/// @param state whether it was computed or a reader has decided
public record Link(Passage left, Passage right, double score, List<Reason> reasons, State state) {
    /// A computed link less likely than this is a weak one: shown on request only, and so printed.
    public static final double WEAK = 0.2;

    /// One piece of evidence for a link.
    ///
    /// @param kind what sort of evidence
    /// @param text the evidence itself, for reading: `Johnson v. Jones, at 313 and at 313–14`
    /// @param authority the key of the authority it rests on; empty if it rests on none
    public record Reason(Kind kind, String text, Optional<String> authority) {
    }

    /// The sorts of evidence.
    public enum Kind {
        SHARED_AUTHORITY,
        EXPLICIT_REFERENCE,
        SHARED_QUOTATION,
        SHARED_DOCTRINE,
        SHARED_FACTS,
        SIMILAR_WORDING,
        /// The reader joined the two.
        BY_READER
    }

    public Link {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not a probability: " + score);
        }
        reasons = List.copyOf(reasons);
    }

    /// The same link as somebody else says.
    Link as(State said) {
        return said == state ? this : new Link(left, right, score, reasons, said);
    }

    /// Whether it is too doubtful to be shown unasked; what a reader has decided never is.
    public boolean isWeak() {
        return state == State.COMPUTED && score < WEAK;
    }
}
