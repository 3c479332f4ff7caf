package counterpoint.ui.text;

/// The two faces in which opinions can be set, with the measures that decide where lines stand.
public enum ReadingFace {
    /// Liberation Serif.
    SERIF("Liberation Serif", 0.891, 0.216, 0.042, 0.415),
    /// Liberation Sans.
    SANS("Liberation Sans", 0.905, 0.212, 0.033, 0.471);

    private final String family;
    private final double ascent;
    private final double descent;
    private final double lineGap;
    private final double letterWidth;

    ReadingFace(String family, double ascent, double descent, double lineGap, double letterWidth) {
        this.family = family;
        this.ascent = ascent;
        this.descent = descent;
        this.lineGap = lineGap;
        this.letterWidth = letterWidth;
    }

    String family() {
        return family;
    }

    /// From the base line up, in parts of the size.
    double ascent() {
        return ascent;
    }

    /// From the base line down, in parts of the size.
    double descent() {
        return descent;
    }

    /// The height of a line as JavaFX lays it out by itself, in parts of the size.
    double naturalLine() {
        return ascent + descent + lineGap;
    }

    /// An average letter in running English, in parts of the size.
    double letterWidth() {
        return letterWidth;
    }
}
