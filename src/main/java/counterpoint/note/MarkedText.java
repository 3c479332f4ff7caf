package counterpoint.note;

import counterpoint.text.SourceText;
import counterpoint.text.Span;

/// A stretch of printed text that a mark is on: a part of one paragraph, block quotation or footnote.
///
/// @param anchor what stands there and around it
/// @param wideBefore how many characters before it in its source take two UTF-16 units: a position in a W3C selector
///     counts characters, an anchor's counts units
public record MarkedText(Anchor anchor, int wideBefore) {
    public MarkedText {
        if (wideBefore < 0 || wideBefore > anchor.position().start()) {
            throw new IllegalArgumentException("not a number of characters before the text: " + wideBefore);
        }
    }

    /// The stretch at `raw` of a source.
    ///
    /// @param anchors makes its anchor
    public static MarkedText of(Anchors anchors, SourceText source, Span raw) {
        int units = raw.start();
        return new MarkedText(anchors.of(source, raw), units - source.text().codePointCount(0, units));
    }
}
