package counterpoint.opinion;

import counterpoint.text.Span;

/// A stretch of clean text within one block of an opinion.
///
/// @param opinion the opinion's id
/// @param footnote whether `block` counts the opinion's footnotes rather than its body
/// @param block the block's index in the body, or the footnote's index
/// @param clean where in the block's clean text
public record Place(String opinion, boolean footnote, int block, Span clean) {
    /// The same block, another stretch.
    public Place at(Span other) {
        return new Place(opinion, footnote, block, other);
    }
}
