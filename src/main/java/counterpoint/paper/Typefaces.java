package counterpoint.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/// The fonts of the program: how wide their letters are, and which they have.
public final class Typefaces implements Widths {
    /// A white square, which the fonts have; it stands for what they lack.
    public static final int SQUARE = 0x25A1;

    private final Map<Face, Letters> faces = new EnumMap<>(Face.class);

    private Typefaces() {
    }

    /// Reads the fonts.
    ///
    /// @throws IOException if the program is damaged
    public static Typefaces read() throws IOException {
        Typefaces read = new Typefaces();
        for (Face face : Face.values()) {
            read.faces.put(face, new Letters(font(face)));
        }
        return read;
    }

    /// A font of its own, to be embedded in a PDF.
    ///
    /// Its table of ligatures is left alone: a ligature is another letter for whoever searches the PDF.
    static TrueTypeFont font(Face face) throws IOException {
        try (InputStream file = Typefaces.class.getResourceAsStream(face.path())) {
            TrueTypeFont font = new TTFParser().parseEmbedded(Objects.requireNonNull(file, face.path()));
            font.setEnableGsub(false);
            return font;
        }
    }

    @Override
    public double width(String text, Type type) {
        return letters(type.face()).width(text) * type.size();
    }

    /// The words as the fonts have them: a square for each letter that they lack, nothing for signs without a shape
    /// (Unicode category Cf and variation selectors), a space for other signs that control.
    public String shown(String text, Face face) {
        if (text.chars().allMatch(unit -> unit >= ' ' && unit < 0x7F)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (Character.isISOControl(letter)) {
                shown.append(' ');
            } else if (!isShapeless(letter)) {
                shown.appendCodePoint(letters(face).has(letter) ? letter : SQUARE);
            }
        });
        return shown.toString();
    }

    private static boolean isShapeless(int letter) {
        return Character.getType(letter) == Character.FORMAT
                || (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0xE0100 && letter <= 0xE01EF);
    }

    private Letters letters(Face face) {
        return Objects.requireNonNull(faces.get(face));
    }

    /// The letters of one font.
    private static final class Letters {
        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        private final double unitsPerEm;
        private final Map<Integer, Double> known = new HashMap<>();

        Letters(TrueTypeFont font) throws IOException {
            this.font = font;
            this.glyphs = font.getUnicodeCmapLookup();
            this.unitsPerEm = font.getUnitsPerEm();
        }

        boolean has(int letter) {
            return glyphs.getGlyphId(letter) != 0;
        }

        double width(String text) {
            return text.codePoints().mapToDouble(letter -> known.computeIfAbsent(letter, this::measured)).sum();
        }

        private double measured(int letter) {
            try {
                return font.getAdvanceWidth(glyphs.getGlyphId(letter)) / unitsPerEm;
            } catch (IOException broken) {
                throw new UncheckedIOException("a font of the program cannot be read", broken);
            }
        }
    }
}
