package counterpoint.ui.text;

/// How a run of characters within a block differs from its surroundings.
public enum TextStyle {
    /// Italic letters: case names, signals, emphasis.
    ITALIC,
    /// Bold letters.
    BOLD,
    /// Bold italic letters.
    BOLD_ITALIC,
    /// Struck through: printed in the source, but no part of the text.
    STRUCK,
    /// A raised small number or letter, as of a footnote.
    SUPERSCRIPT,
    /// Words that are not part of the text, such as the star page `*1135`: small, grey, never copied.
    INLINE_LABEL,
    /// A small raised sign that is not part of the text, such as `◆` after a citation: never copied.
    RAISED_LABEL;

    /// Whether the characters are not part of the text.
    boolean isLabel() {
        return this == INLINE_LABEL || this == RAISED_LABEL;
    }

    /// Whether the characters stand above the line.
    boolean isRaised() {
        return this == SUPERSCRIPT || this == RAISED_LABEL;
    }
}
