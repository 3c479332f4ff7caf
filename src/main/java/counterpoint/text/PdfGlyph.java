package counterpoint.text;

/// One painted character, or several that one sign stands for (a ligature), at its place on a page.
///
/// Lengths are in points; `y` grows downward from the top of the page, as a reader's eye goes.
///
/// @param text what it says; a single space for a painted space
/// @param x where it begins
/// @param end where the next character would begin
/// @param y its baseline
/// @param size its font's size as painted
/// @param italic whether its font is italic
record PdfGlyph(String text, float x, float end, float y, float size, boolean italic) {
    /// Whether it is a painted space.
    boolean isSpace() {
        return text.equals(" ");
    }
}
