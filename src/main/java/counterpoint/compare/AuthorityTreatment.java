package counterpoint.compare;

import counterpoint.text.Span;

/// How an opinion uses an authority, with the sentence that shows it.
///
/// @param authority the authority's key
/// @param opinion the opinion's id
/// @param treatment how it is used
/// @param evidence where the sentence is printed
/// @param text the sentence
/// @param state whether it was computed or a reader has decided
public record AuthorityTreatment(
        String authority, String opinion, Treatment treatment, Span evidence, String text, State state) {
}
