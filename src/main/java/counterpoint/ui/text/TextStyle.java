package counterpoint.ui.text;

/// How a run of characters within a block differs from its surroundings.
public enum TextStyle {
    /// Italic letters: case names, signals, emphasis.
    ITALIC,
    /// Bold letters.
    BOLD,
    /// Bold italic letters.
    BOLD_ITALIC,
    /// A raised small number or letter, as of a footnote.
    SUPERSCRIPT,
    /// Words that are not part of the text, such as the star page `*1135`: small, grey, never copied.
    INLINE_LABEL
}
