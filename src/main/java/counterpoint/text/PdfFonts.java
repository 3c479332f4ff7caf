package counterpoint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Gives one font for every font that a PDF names without containing it.
///
/// Only the text is read and nothing is drawn, so any font does; without this PDFBox would search all fonts of the
/// machine, which takes seconds, and write what it found into the reader's home folder.
final class PdfFonts implements FontMapper {
    private static final String ANY = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private @Nullable TrueTypeFont any;

    private PdfFonts() {
    }

    /// From now on no font of this machine is looked for, in this whole process.
    static void useNoneOfThisMachine() {
        FontMappers.set(new PdfFonts());
    }

    /// Most files contain all their fonts, so it is opened when it is first asked for.
    private synchronized TrueTypeFont any() {
        TrueTypeFont font = any;
        if (font == null) {
            try (InputStream file = Objects.requireNonNull(FontMapper.class.getResourceAsStream(ANY))) {
                font = new TTFParser().parseEmbedded(file);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
            any = font;
        }
        return font;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(any(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(any(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, any(), true);
    }
}
