package counterpoint.edition;

/// What kind of difference there is between two prints of one opinion; the order is that in which a reader wants them.
public enum DifferenceKind {
    /// Other words, or words that one print does not have.
    WORDING,
    /// Damage by optical character recognition in one of them: `Cmwford-El` for `Crawford-El`.
    OCR_DAMAGE,
    /// A footnote that the prints have at different places: at the foot of its page, at the end, within the text.
    MOVED_FOOTNOTE,
    /// Parallel citations that only one print has: `118 S.Ct. 1584, 140 L.Ed.2d 759`.
    PARALLEL_CITATION,
    /// Quotation marks, dashes, spaces, hyphens, capitals.
    PUNCTUATION,
    /// The beginning of a page that only one print marks.
    PAGE_MARKER
}
