package counterpoint.ui.text;

/// How the reader wants text to be set.
///
/// @param size the size of an ordinary letter, in pixels
/// @param characters the widest that a column becomes, in average characters
/// @param leading the distance of two base lines of a paragraph, in sizes
/// @param face the letters
public record Typesetting(double size, int characters, double leading, ReadingFace face) {
    /// The design's 15 on 22 pixels, 68 characters.
    public static final Typesetting STANDARD = new Typesetting(15, 68, 22.0 / 15, ReadingFace.SERIF);

    public Typesetting {
        if (size <= 0 || characters <= 0 || leading <= 0) {
            throw new IllegalArgumentException("text is set in letters and lines of some size");
        }
    }

    /// The same at another size.
    public Typesetting withSize(double pixels) {
        return new Typesetting(pixels, characters, leading, face);
    }

    /// How wide a pane must be for lines of as many characters, in pixels.
    public double paneFor(int longest) {
        return Column.paneFor(this, longest);
    }
}
