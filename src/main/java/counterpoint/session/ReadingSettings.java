package counterpoint.session;

/// How opinions are shown; values out of bounds are taken to the nearest bound.
///
/// @param theme the colours
/// @param fontSize of the reading text in pixels, 13 to 20
/// @param columnWidth of a reading column in characters, 45 to 100
/// @param lineSpacing the height of a line in font sizes, 1.2 to 2.2
/// @param typeface of the reading text
public record ReadingSettings(Theme theme, int fontSize, int columnWidth, double lineSpacing, Typeface typeface) {
    public ReadingSettings {
        fontSize = Math.clamp(fontSize, 13, 20);
        columnWidth = Math.clamp(columnWidth, 45, 100);
        lineSpacing = Double.isNaN(lineSpacing) ? 1.47 : Math.clamp(lineSpacing, 1.2, 2.2);
    }

    /// The colours of the window.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK,
        HIGH_CONTRAST
    }

    /// The kind of letters of the reading text.
    public enum Typeface {
        SERIF,
        SANS
    }

    /// As the program comes.
    public static ReadingSettings standard() {
        return new ReadingSettings(Theme.SYSTEM, 15, 68, 1.47, Typeface.SERIF);
    }

    /// The same with other colors.
    public ReadingSettings withTheme(Theme other) {
        return new ReadingSettings(other, fontSize, columnWidth, lineSpacing, typeface);
    }

    /// The same with letters of so many pixels.
    public ReadingSettings withFontSize(int pixels) {
        return new ReadingSettings(theme, pixels, columnWidth, lineSpacing, typeface);
    }

    /// The same with lines of at most so many characters.
    public ReadingSettings withColumnWidth(int characters) {
        return new ReadingSettings(theme, fontSize, characters, lineSpacing, typeface);
    }

    /// The same with lines so far apart, counted in the size of the letters.
    public ReadingSettings withLineSpacing(double fontSizes) {
        return new ReadingSettings(theme, fontSize, columnWidth, fontSizes, typeface);
    }

    /// The same in the other kind of letters.
    public ReadingSettings withTypeface(Typeface other) {
        return new ReadingSettings(theme, fontSize, columnWidth, lineSpacing, other);
    }
}
