package counterpoint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/// Gives one font for every font that a PDF names without containing it.
///
/// Only the text is read and nothing is drawn, so any font does; without this PDFBox would search all fonts of the
/// machine, which takes seconds, and write what it found into the reader's home folder.
final class PdfFonts implements FontMapper {
    private static final String ANY = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont any;

    private PdfFonts(TrueTypeFont any) {
        this.any = any;
    }

    /// From now on no font of this machine is looked for, in this whole process.
    static void useNoneOfThisMachine() {
        try (InputStream font = FontMapper.class.getResourceAsStream(ANY)) {
            if (font == null) {
                throw new IOException(ANY + " is missing");
            }
            FontMappers.set(new PdfFonts(new TTFParser().parse(new RandomAccessReadBuffer(font))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(any, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(any, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, any, true);
    }
}
