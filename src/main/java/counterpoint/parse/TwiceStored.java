package counterpoint.parse;

import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Signs that a program stored twice: it took the bytes of UTF-8 for letters of Windows-1252, so that `court’s` became
/// `courtâ€™s` and `§ 1983` became `Â§ 1983`.
///
/// Only signs that opinions have are recognized: those of Latin letters, of punctuation and of money. Where the last byte is
/// no letter of Windows-1252, as that of the closing quotation mark, it may be lost.
final class TwiceStored {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /// The first byte of two, and of three.
    private static final char LATIN = '\u00C2';
    private static final char ACCENTED = '\u00C3';
    private static final char PUNCTUATION = '\u00E2';
    /// The second byte of most punctuation, as it shows.
    private static final char GENERAL = '\u20AC';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char UNKNOWN = '\uFFFD';

    private TwiceStored() {
    }

    /// What was meant.
    ///
    /// @param sign the sign; a space for one that does not break
    /// @param length how many letters stand for it
    record Meant(char sign, int length) {
    }

    /// Whether a letter may begin such a sign; most do not, and are not looked at twice.
    static boolean mayBe(char c) {
        return c == LATIN || c == ACCENTED || c == PUNCTUATION;
    }

    /// The sign that begins at `at`; empty if none does.
    static Optional<Meant> at(String source, int at) {
        char first = source.charAt(at);
        char second = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        char third = at + 2 < source.length() ? source.charAt(at + 2) : ' ';
        if (first != PUNCTUATION) {
            return mayBe(first) ? decoded(2, first, second) : Optional.empty();
        }
        if (second == GENERAL && third == NO_BREAK_SPACE) {
            return Optional.of(new Meant('\u2020', 2));
        }
        Optional<Meant> whole = decoded(3, first, second, third);
        if (whole.isPresent() || second != GENERAL) {
            return whole;
        }
        return Optional.of(new Meant('\u201D', third == UNKNOWN ? 3 : 2));
    }

    private static Optional<Meant> decoded(int length, char... letters) {
        byte[] bytes = new byte[letters.length];
        for (int i = 0; i < letters.length; i++) {
            int value = letters[i] <= '\u00FF' ? letters[i] : windows(letters[i]);
            if (i > 0 && (value < 0x80 || value > 0xBF)) {
                return Optional.empty();
            }
            bytes[i] = (byte) value;
        }
        char sign = new String(bytes, StandardCharsets.UTF_8).charAt(0);
        return sign == UNKNOWN ? Optional.empty() : Optional.of(new Meant(sign, length));
    }

    /// The byte of a letter in Windows-1252; 0 if it has none there.
    private static int windows(char letter) {
        byte[] bytes = String.valueOf(letter).getBytes(WINDOWS);
        int value = bytes[0] & 0xFF;
        return bytes.length == 1 && value >= 0x80 ? value : 0;
    }

    /// What is said of a text that has such signs; empty if it has none.
    static Optional<ParseProblem> said(String source) {
        int first = -1;
        for (char lead : new char[] {LATIN, ACCENTED, PUNCTUATION}) {
            int at = source.indexOf(lead);
            while (at >= 0 && at(source, at).isEmpty()) {
                at = source.indexOf(lead, at + 1);
            }
            first = first < 0 || (at >= 0 && at < first) ? at : first;
        }
        if (first < 0) {
            return Optional.empty();
        }
        Meant meant = at(source, first).orElseThrow();
        Span place = new Span(first, first + meant.length());
        return Optional.of(new ParseProblem(
                ParseProblem.Kind.REPAIRED,
                "This text was stored in a wrong way that turns one sign into several, here " + place.of(source)
                        + "; such signs are read as they were meant, and the source keeps them as they are.",
                place));
    }
}
