package counterpoint.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Tells in which encoding the bytes of a text are written, and decodes them.
///
/// A byte order mark tells it; without one, where the zero bytes of Latin letters stand does (`I\0d\0.\0` is UTF-16). Text
/// without zeros is UTF-8 if its bytes allow it, a few damaged ones aside, which are shown as U+FFFD. What is left has a
/// byte a letter: Windows-1252, which older word processors and web pages wrote (`0x92` is then an apostrophe), or what
/// the Macintosh wrote before 2001 (`0xD5`).
final class TextEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MACINTOSH = Charset.forName("x-MacRoman");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /// So many bytes tell where the zeros stand.
    private static final int SAMPLE = 4096;
    /// A damaged UTF-8 text has so many whole letters of several bytes for each byte that is none.
    private static final int WHOLE_FOR_EACH_DAMAGED = 4;

    private TextEncoding() {
    }

    /// The encoding of a text of which these are the bytes, or the first ones.
    static Charset of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return UTF_32LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return wide;
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return isMacintosh(bytes) ? MACINTOSH : WINDOWS;
    }

    /// The characters of a file that is text, with or without markup.
    static String decode(byte[] bytes) {
        return decode(bytes, of(bytes));
    }

    /// The first characters of a text, as far as these many bytes hold them.
    static String head(byte[] bytes, int length) {
        return decode(Arrays.copyOf(bytes, Math.min(bytes.length, length)));
    }

    static String decode(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int end = text.length();
        // Some disks and mainframes fill a file's last block.
        while (end > start && text.charAt(end - 1) == 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /// Words with a line feed at the end of each line, and no other sign there.
    static String lines(String words) {
        return lineFeeds(words.replace("\r\n", "\n"));
    }

    /// The same text, in which every line that ends with a sign of another system (a carriage return alone, `U+0085`,
    /// `U+2028`, `U+2029`, a vertical tab) ends with a line feed in its place; `\r\n` stays, so that no character moves.
    static String lineFeeds(String text) {
        @Nullable
        StringBuilder changed = null;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean alone = c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
            if (alone || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(at, '\n');
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-32 or UTF-16 without a mark, by the zeros beside its Latin letters; null if they stand elsewhere.
    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) / 4 * 4;
        int[] zeros = new int[4];
        for (int i = 0; i < length; i++) {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        int all = length / 4;
        IntPredicate mostly = place -> zeros[place] > all * 3 / 4;
        IntPredicate hardly = place -> zeros[place] < Math.max(1, all / 8);
        if (all < 2 || (hardly.test(0) && hardly.test(1) && hardly.test(2) && hardly.test(3))) {
            return null;
        }
        if (mostly.test(0) && mostly.test(1) && mostly.test(2) && hardly.test(3)) {
            return UTF_32BE;
        }
        if (hardly.test(0) && mostly.test(1) && mostly.test(2) && mostly.test(3)) {
            return UTF_32LE;
        }
        if (mostly.test(0) && hardly.test(1) && mostly.test(2) && hardly.test(3)) {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = hardly.test(0) && mostly.test(1) && hardly.test(2) && mostly.test(3);
        return little ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            CharBuffer decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return decoded.length() <= bytes.length;
        } catch (CharacterCodingException damaged) {
            return isMostlyUtf8(bytes);
        }
    }

    /// Whether whole letters of several bytes outnumber the bytes that belong to none.
    private static boolean isMostlyUtf8(byte[] bytes) {
        int whole = 0;
        int damaged = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = letter(bytes, at);
            whole += length > 1 ? 1 : 0;
            damaged += length == 0 ? 1 : 0;
            at += Math.max(1, length);
        }
        return whole >= WHOLE_FOR_EACH_DAMAGED * damaged;
    }

    /// How many bytes the letter at `at` has; 0 if there is none.
    private static int letter(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : 4;
        if (length == 4 && (lead < 0xF0 || lead > 0xF4)) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /// Whether the apostrophes and quotation marks are the Macintosh's: `officer\u00D5s` would be the word otherwise.
    private static boolean isMacintosh(byte[] bytes) {
        int macintosh = 0;
        int windows = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            boolean word = i > 0 && isSmall(bytes[i - 1]);
            boolean goesOn = i + 1 < bytes.length && isSmall(bytes[i + 1]);
            macintosh += (b == 0xD5 && word) || (b == 0xD2 && !word) || (b == 0xD3 && !goesOn) ? 1 : 0;
            windows += b >= 0x91 && b <= 0x97 && !(word && goesOn && b != 0x92) ? 1 : 0;
        }
        return macintosh > windows;
    }

    private static boolean isSmall(byte b) {
        return b >= 'a' && b <= 'z';
    }
}
