package counterpoint.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/// Paints words at given places of letter pages, in points from the upper left, in Times that the file does not contain.
final class PaintedPdf {
    private final PDDocument document = new PDDocument();
    private final PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont italic = new PDType1Font(FontName.TIMES_ITALIC);
    private PDPage page = new PDPage();

    /// How wide words are, in points.
    static double width(double size, String words) throws IOException {
        return new PDType1Font(FontName.TIMES_ROMAN).getStringWidth(words) / 1000 * size;
    }

    /// Begins a page.
    PaintedPdf page() {
        page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        return this;
    }

    /// The document, for what this painter does not do.
    PDDocument document() {
        return document;
    }

    /// Turns the page begun last by so many degrees, as a scanner does.
    PaintedPdf turned(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    /// Paints words.
    PaintedPdf at(double x, double y, double size, String words) {
        return paint(roman, size, Matrix.getTranslateInstance((float) x, 792 - (float) y), words);
    }

    /// Paints words in italics.
    PaintedPdf italicAt(double x, double y, double size, String words) {
        return paint(italic, size, Matrix.getTranslateInstance((float) x, 792 - (float) y), words);
    }

    /// Paints words that run upward.
    PaintedPdf upwardAt(double x, double y, double size, String words) {
        return paint(roman, size, Matrix.getRotateInstance(Math.PI / 2, (float) x, 792 - (float) y), words);
    }

    /// Paints lines below each other.
    PaintedPdf lines(double x, double y, double size, double pitch, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            at(x, y + i * pitch, size, lines.get(i));
        }
        return this;
    }

    /// Draws a horizontal rule.
    PaintedPdf rule(double x, double y, double width) {
        return paint(stream -> {
            stream.moveTo((float) x, 792 - (float) y);
            stream.lineTo((float) (x + width), 792 - (float) y);
            stream.stroke();
        });
    }

    /// Locks the file.
    PaintedPdf locked(String ownerPassword, String userPassword, int bits) {
        try {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(
                    ownerPassword, userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file.
    byte[] bytes() {
        try (document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PaintedPdf paint(PDFont font, double size, Matrix place, String words) {
        return paint(stream -> {
            stream.beginText();
            stream.setFont(font, (float) size);
            stream.setTextMatrix(place);
            stream.showText(words);
            stream.endText();
        });
    }

    private interface Painting {
        void on(PDPageContentStream stream) throws IOException;
    }

    private PaintedPdf paint(Painting painting) {
        try (PDPageContentStream stream = new PDPageContentStream(
                document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            painting.on(stream);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
