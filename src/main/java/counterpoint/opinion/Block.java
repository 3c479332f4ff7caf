package counterpoint.opinion;

import counterpoint.text.CleanText;
import counterpoint.text.Span;

/// A stretch of an opinion that is set apart on the page: a heading, a paragraph, a block quotation, a footnote.
public sealed interface Block permits Heading, Paragraph, BlockQuotation, Footnote {
    /// The words of the block, each with its place in the source.
    CleanText text();

    /// The raw span from the block's first printed character to its last.
    default Span span() {
        return text().rawSpan();
    }
}
