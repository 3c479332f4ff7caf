package counterpoint.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The signs of a rich text file, one after the other.
///
/// ```
/// {\i Johnson} v. {\i Jones}\par \u8220?We affirm.\'94
/// ```
/// A word begins with a backslash and may end with a number; letters outside of ASCII are `\'94`, in the file's code page, or
/// `\u8220`, with letters behind it for programs that do not know the sign.
final class RtfSigns {
    /// What a sign is.
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        LETTER,
        END
    }

    private static final int LONGEST_NUMBER = 9;

    private final byte[] bytes;
    private Charset page = Charset.forName("windows-1252");
    private int at;
    private String word = "";
    private int number;
    private char letter;

    RtfSigns(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The word that was read last, without its backslash and its number.
    String word() {
        return word;
    }

    /// The number behind that word; 1 if it has none.
    int number() {
        return number;
    }

    /// Whether that word switches something on, as every word without a zero does.
    boolean isOn() {
        return number != 0;
    }

    /// The letter that was read last.
    char letter() {
        return letter;
    }

    /// Letters are in another code page from here on; one that is not known changes nothing.
    void page(int code) {
        String name = "windows-" + code;
        page = Charset.isSupported(name) ? Charset.forName(name) : page;
    }

    /// Passes over the bytes of a picture.
    void pass(int count) {
        at = Math.clamp((long) at + count, at, bytes.length);
    }

    /// Reads the next sign.
    Kind next() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
            at++;
        }
        if (at >= bytes.length) {
            return Kind.END;
        }
        byte sign = bytes[at++];
        return switch (sign) {
            case '{' -> Kind.OPEN;
            case '}' -> Kind.CLOSE;
            case '\\' -> escaped();
            default -> encoded(sign);
        };
    }

    private Kind escaped() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        if (isLetter(bytes[at])) {
            return named();
        }
        byte sign = bytes[at++];
        return switch (sign) {
            case '\'' -> encoded((byte) hexadecimal());
            case '~' -> plain('\u00A0');
            case '_' -> plain('-');
            case '\\', '{', '}' -> plain((char) sign);
            case '\r', '\n' -> word("par");
            default -> word(String.valueOf((char) sign));
        };
    }

    private Kind named() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at])) {
            at++;
        }
        word = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
        int digits = at < bytes.length && bytes[at] == '-' ? at + 1 : at;
        int end = digits;
        while (end < bytes.length && end - digits < LONGEST_NUMBER && bytes[end] >= '0' && bytes[end] <= '9') {
            end++;
        }
        number = 1;
        if (end > digits) {
            number = Integer.parseInt(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1));
            at = end;
        }
        at += at < bytes.length && bytes[at] == ' ' ? 1 : 0;
        return Kind.WORD;
    }

    private int hexadecimal() {
        int value = 0;
        for (int end = Math.min(bytes.length, at + 2); at < end; at++) {
            value = value * 16 + Math.max(0, Character.digit(bytes[at], 16));
        }
        return value;
    }

    private Kind word(String name) {
        word = name;
        number = 1;
        return Kind.WORD;
    }

    private Kind encoded(byte sign) {
        return plain(sign >= 0 ? (char) sign : new String(new byte[] {sign}, page).charAt(0));
    }

    private Kind plain(char sign) {
        letter = sign;
        return Kind.LETTER;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
