package counterpoint.paper;

/// What lies under or over words that a reader marked, so that it is seen in black and white, too.
///
/// @param fill the color behind the words, `0xRRGGBB`
/// @param line the color of the line under them
/// @param struck whether they are struck through rather than underlined
public record Shade(int fill, int line, boolean struck) {
}
