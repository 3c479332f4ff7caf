package counterpoint.text;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/// What the codes of one font of a PDF say, and how its letters look.
final class PdfLetters {
    /// Stands for a letter of which the file does not say what it means.
    static final String UNKNOWN = "\uFFFD";

    private static final int SIMPLE = 256;
    /// Adobe's private signs for small capitals, old-style digits and the like: `0xF700` and the plain sign's code.
    private static final int EXPERT = 0xF700;
    /// Microsoft's private signs of symbol fonts: `0xF000` and the plain sign's code.
    private static final int SYMBOL = 0xF000;

    private final PDFont font;
    private final String[] known = new String[SIMPLE];
    private final boolean italic;
    private final float sizeFactor;

    PdfLetters(PDFont font) {
        this.font = font;
        this.italic = isItalic(font);
        this.sizeFactor = font instanceof PDType3Font drawn ? sizeFactor(drawn) : 1;
    }

    /// Whether its letters are italic.
    boolean italic() {
        return italic;
    }

    /// What the nominal size is multiplied by to get the painted size; one but for fonts that are drawings.
    float sizeFactor() {
        return sizeFactor;
    }

    /// What a code says: never empty; [#UNKNOWN] if the file does not tell.
    String text(int code) {
        if (code < 0 || code >= SIMPLE) {
            return meaning(code);
        }
        String text = known[code];
        if (text == null) {
            text = meaning(code);
            known[code] = text;
        }
        return text;
    }

    private String meaning(int code) {
        String stated = stated(code);
        if (stated == null || stated.isEmpty()) {
            // Simple fonts without a table mostly use the codes of Latin text.
            boolean latin = font instanceof PDSimpleFont && code > ' ' && code < 0x7F;
            return latin ? String.valueOf((char) code) : UNKNOWN;
        }
        StringBuilder plain = new StringBuilder(stated.length());
        stated.codePoints().forEach(c -> append(plain, c));
        return plain.isEmpty() ? " " : plain.toString();
    }

    private @Nullable String stated(int code) {
        try {
            return font.toUnicode(code);
        } catch (RuntimeException broken) {
            // A broken table of a font's meanings is one of no meanings.
            return null;
        }
    }

    private static void append(StringBuilder plain, int c) {
        switch (c) {
            case '\uFB00' -> plain.append("ff");
            case '\uFB01' -> plain.append("fi");
            case '\uFB02' -> plain.append("fl");
            case '\uFB03' -> plain.append("ffi");
            case '\uFB04' -> plain.append("ffl");
            case '\uFB05', '\uFB06' -> plain.append("st");
            // A painted soft hyphen is a hyphen.
            case '\u00AD', '\u2010', '\u2011' -> plain.append('-');
            case '\u200B', '\u200C', '\u200D', '\uFEFF' -> {
            }
            default -> appendOther(plain, c);
        }
    }

    private static void appendOther(StringBuilder plain, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            plain.append(' ');
        } else if (c > EXPERT && c <= EXPERT + '~') {
            plain.append((char) Character.toUpperCase(c - EXPERT));
        } else if (c > SYMBOL && c <= SYMBOL + '~') {
            plain.append((char) (c - SYMBOL));
        } else if (Character.getType(c) == Character.PRIVATE_USE || Character.getType(c) == Character.SURROGATE) {
            plain.append(UNKNOWN);
        } else {
            plain.appendCodePoint(c);
        }
    }

    private static boolean isItalic(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("italic") || name.contains("oblique")
                || (descriptor != null && descriptor.isItalic());
    }

    private static float sizeFactor(PDType3Font drawn) {
        float height = drawn.getFontBBox() == null ? 0 : drawn.getFontBBox().getHeight();
        float factor = Math.abs(drawn.getFontMatrix().getScaleY()) * height;
        return factor > 0 ? factor : 1;
    }
}
