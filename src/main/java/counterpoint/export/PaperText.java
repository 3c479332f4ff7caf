package counterpoint.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/// What of a page the fonts of a PDF can show: the letters of Latin, Greek, Cyrillic and Hebrew, no emoji, no Arabic, no
/// Chinese. What they lack is printed as a square, and the page says so, since nothing may be lost in silence.
///
/// @param page the page with a square for each character that the fonts lack, without characters that have no shape
/// @param missing how many squares those are
record PaperText(String page, int missing) {
    /// A white square, which the fonts have.
    static final int SQUARE = 0x25A1;

    /// Every font has the characters before this one.
    private static final int FIRST_RARE = 0x180;

    /// Reads a page.
    ///
    /// @param font opens the TrueType font in which it will be printed
    static PaperText of(String page, FontFile font) throws IOException {
        if (page.chars().allMatch(unit -> unit < FIRST_RARE)) {
            return new PaperText(page, 0);
        }
        try (TrueTypeFont face = new TTFParser().parseEmbedded(font.open())) {
            CmapLookup letters = face.getUnicodeCmapLookup();
            return of(page, character -> letters.getGlyphId(character) != 0);
        }
    }

    private static PaperText of(String page, IntPredicate known) {
        StringBuilder shown = new StringBuilder(page.length());
        int missing = 0;
        for (int at = 0; at < page.length(); at += Character.charCount(page.codePointAt(at))) {
            int character = page.codePointAt(at);
            if (character < FIRST_RARE) {
                shown.append((char) character);
            } else if (!isShapeless(character)) {
                boolean lacking = !known.test(character);
                missing += lacking ? 1 : 0;
                shown.appendCodePoint(lacking ? SQUARE : character);
            }
        }
        return new PaperText(shown.toString(), missing);
    }

    /// Marks that join letters, choose their form or set their direction (Unicode, category Cf and variation selectors)
    /// are seen in no line, but many fonts have a shape for them.
    private static boolean isShapeless(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    /// The sentence that says what is missing; empty if nothing is.
    Optional<String> remark() {
        return missing == 0
                ? Optional.empty()
                : Optional.of((missing == 1 ? "A square (□) stands" : missing + " squares (□) stand")
                        + " for characters that the fonts of this PDF lack; the other formats have them.");
    }

    /// A font that can be opened.
    interface FontFile {
        /// Its bytes, from the beginning; to be closed.
        InputStream open() throws IOException;
    }
}
