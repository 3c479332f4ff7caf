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
    RAISED_LABEL,
    /// As [#RAISED_LABEL], for what is in doubt: `?` after a citation that is not resolved.
    RAISED_DOUBT,
    /// As [#RAISED_LABEL], for what the reader decided: `✓` after a citation.
    RAISED_DECISION;

    /// Whether the characters are not part of the text.
    boolean isLabel() {
        return switch (this) {
            case INLINE_LABEL, RAISED_LABEL, RAISED_DOUBT, RAISED_DECISION -> true;
            case ITALIC, BOLD, BOLD_ITALIC, STRUCK, SUPERSCRIPT -> false;
        };
    }

    /// Whether the characters stand above the line.
    boolean isRaised() {
        return switch (this) {
            case SUPERSCRIPT, RAISED_LABEL, RAISED_DOUBT, RAISED_DECISION -> true;
            case ITALIC, BOLD, BOLD_ITALIC, STRUCK, INLINE_LABEL -> false;
        };
    }
}
