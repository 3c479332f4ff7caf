package counterpoint.ui.model;

import counterpoint.compare.Link;
import counterpoint.ui.theme.Texts;

/// How likely it is that two passages answer each other, in words.
public enum Strength {
    WEAK(0),
    FAIR(Link.WEAK),
    STRONG(0.5);

    private final double least;

    Strength(double least) {
        this.least = least;
    }

    /// The strength of a probability, 0 to 1.
    public static Strength of(double score) {
        if (score >= STRONG.least) {
            return STRONG;
        }
        return score >= FAIR.least ? FAIR : WEAK;
    }

    /// The word of the window: `strong`.
    public String word() {
        return switch (this) {
            case WEAK -> Texts.of("strength.weak");
            case FAIR -> Texts.of("strength.fair");
            case STRONG -> Texts.of("strength.strong");
        };
    }

    /// The style class of what is drawn for it.
    public String style() {
        return switch (this) {
            case WEAK -> "weak";
            case FAIR -> "fair";
            case STRONG -> "strong";
        };
    }
}
