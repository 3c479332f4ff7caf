package counterpoint.authority;

import counterpoint.opinion.Correction.OfCitation;
import counterpoint.opinion.PageMarker;
import java.util.List;

/// What is known of a decision beside its own text.
///
/// @param known the authorities of other editions that are already read: a short form whose full citation stands only
///     there is resolved by them, and keys agree between the editions
/// @param otherPages pages of other editions at their places in this one, as empty raw spans
/// @param said the reader's corrections, with raw spans into the decision's source; of several of one citation the last
///     holds, and one that finds no citation changes nothing
public record Surroundings(List<Authority> known, List<PageMarker> otherPages, List<OfCitation> said) {
    /// Nothing is known.
    public static final Surroundings NONE = new Surroundings(List.of(), List.of(), List.of());

    public Surroundings {
        known = List.copyOf(known);
        otherPages = List.copyOf(otherPages);
        said = List.copyOf(said);
    }

    /// Only authorities of other editions.
    public static Surroundings of(List<Authority> known) {
        return new Surroundings(known, List.of(), List.of());
    }
}
