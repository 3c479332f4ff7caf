package counterpoint.paper;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A PDF whose pages can be looked at before they are printed; it lies in memory alone.
///
/// It is opened anew for each page that is looked at, which takes a tenth of the time that drawing one takes: so nothing
/// stays open, and every thread may ask.
public final class PdfFile {
    private static final double POINTS = 72;

    private final byte[] bytes;
    private final int pages;

    /// A page as it will look.
    ///
    /// @param width in pixels
    /// @param height in pixels
    /// @param pixels row by row, `0xAARRGGBB`, opaque; to be read only
    public record Picture(int width, int height, IntBuffer pixels) {
    }

    private PdfFile(byte[] bytes, int pages) {
        this.bytes = bytes;
        this.pages = pages;
    }

    /// Opens a PDF that the program made.
    public static PdfFile open(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PdfFile(bytes, document.getNumberOfPages());
        }
    }

    /// The whole file.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// How many pages it has.
    public int pages() {
        return pages;
    }

    /// A page as it will look.
    ///
    /// @param page from 1
    /// @param width in pixels; the height follows
    public Picture picture(int page, int width) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            float scale = width / document.getPage(page - 1).getMediaBox().getWidth();
            return picture(new PDFRenderer(document).renderImageWithDPI(page - 1, (float) (scale * POINTS)));
        }
    }

    private static Picture picture(BufferedImage drawn) {
        BufferedImage plain = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = plain.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(drawn, 0, 0, null);
        pen.dispose();
        int[] pixels = plain.getRGB(0, 0, plain.getWidth(), plain.getHeight(), null, 0, plain.getWidth());
        return new Picture(plain.getWidth(), plain.getHeight(), IntBuffer.wrap(pixels).asReadOnlyBuffer());
    }

    /// The file with some of its pages only; this one stays as it is.
    public PdfFile only(PageChoice choice) throws IOException {
        if (choice.pages().size() == pages()) {
            return this;
        }
        try (PDDocument copy = Loader.loadPDF(bytes)) {
            for (int page = copy.getNumberOfPages(); page >= 1; page--) {
                if (!choice.has(page)) {
                    copy.removePage(page - 1);
                }
            }
            copy.getDocumentCatalog().setDocumentOutline(null);
            copy.getDocumentCatalog().setStructureTreeRoot(null);
            copy.getDocumentCatalog().setMarkInfo(null);
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            copy.save(kept);
            return new PdfFile(kept.toByteArray(), choice.pages().size());
        }
    }
}
