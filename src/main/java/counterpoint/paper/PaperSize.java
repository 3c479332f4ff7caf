package counterpoint.paper;

import java.util.Locale;
import java.util.Set;

/// A sheet of paper, upright; in points of 1/72 inch.
public enum PaperSize {
    /// 8.5 by 11 inches.
    LETTER(612, 792),
    /// 210 by 297 mm (ISO 216).
    A4(595.28, 841.89);

    /// Countries that write on letter paper; all others use ISO sizes (Unicode CLDR, paper size by territory).
    private static final Set<String> LETTER_COUNTRIES = Set.of(
            "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// In points.
    public double width() {
        return width;
    }

    /// In points.
    public double height() {
        return height;
    }

    /// The usual sheet of a country; letter if the locale names none, since what is read is American.
    public static PaperSize usual(Locale locale) {
        return locale.getCountry().isEmpty() || LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }
}
