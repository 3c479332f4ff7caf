package counterpoint.text;

import java.util.List;

/// What is painted on one page, before it is understood as lines.
///
/// @param width in points
/// @param height in points
/// @param glyphs the upright characters, in the order in which they are painted
/// @param rules how far down the page the horizontal rules are drawn
/// @param unknown how many characters have no known meaning
record PdfPage(float width, float height, List<PdfGlyph> glyphs, List<Float> rules, int unknown) {
}
