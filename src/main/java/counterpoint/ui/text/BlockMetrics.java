package counterpoint.ui.text;

/// The lengths of one block style at one reading size, in pixels.
///
/// @param fontSize the size of the letters
/// @param lineHeight the distance of two base lines
/// @param indent the space on both sides of the text
/// @param firstLine the further indent of the first line
/// @param above the space above the first line
/// @param below the space below the last line
/// @param face the letters
record BlockMetrics(
        double fontSize,
        double lineHeight,
        double indent,
        double firstLine,
        double above,
        double below,
        ReadingFace face) {

    /// Guesses the height of a block of `length` characters in a column `width` pixels wide, before it is laid out.
    double estimatedHeight(int length, double width) {
        double letters = length * fontSize * face.letterWidth() + firstLine;
        double lines = Math.max(1, Math.ceil(letters / Math.max(1, width - 2 * indent)));
        return Math.ceil(above + lines * lineHeight + below);
    }
}
