package counterpoint.paper;

import counterpoint.paper.Page.Bar;
import counterpoint.paper.Page.Word;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Draws pages as a PDF with its fonts embedded, tagged for screen readers; the same pages give the same bytes.
public final class PdfPages {
    private final PDDocument document;
    private final double height;
    private final PdfTags tags;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    private PdfPages(PDDocument document, Composed composed) {
        this.document = document;
        this.height = composed.paper().height();
        this.tags = new PdfTags(composed.elements());
    }

    /// The file.
    ///
    /// @param title of the document
    /// @param program that made it
    /// @param made the day
    /// @param progress hears of each page
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
    public static byte[] write(Composed composed, String title, String program, LocalDate made, Progress progress)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfPages pages = new PdfPages(document, composed);
            PaperSize paper = composed.paper();
            for (int at = 0; at < composed.pages().size(); at++) {
                Progress.check();
                PDPage page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
                document.addPage(page);
                pages.draw(composed.pages().get(at), page);
                progress.done(at + 1, composed.pages().size());
            }
            pages.tags.put(document);
            pages.bookmarks(composed);
            pages.describe(title, program, made);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void draw(Page drawn, PDPage page) throws IOException {
        tags.begin(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            for (Bar bar : drawn.bars()) {
                content.setNonStrokingColor(part(bar.color(), 16), part(bar.color(), 8), part(bar.color(), 0));
                content.addRect((float) bar.x(), y(bar.y() + bar.height()), (float) bar.width(), (float) bar.height());
                content.fill();
            }
            content.endMarkedContent();
            content.beginText();
            @Nullable
            Word last = null;
            for (Word word : drawn.words()) {
                if (last == null || !word.element().equals(last.element())) {
                    end(last, content);
                    begin(word, page, content);
                }
                if (last == null || !word.type().equals(last.type())) {
                    content.setFont(font(word.type().face()), (float) word.type().size());
                    content.setNonStrokingColor((float) word.type().gray());
                }
                content.setTextMatrix(Matrix.getTranslateInstance((float) word.x(), y(word.y())));
                content.showText(word.text());
                last = word;
            }
            end(last, content);
            content.endText();
        }
    }

    /// What only the page says is no part of the text.
    private void begin(Word word, PDPage page, PDPageContentStream content) throws IOException {
        if (word.element().isEmpty()) {
            content.beginMarkedContent(COSName.ARTIFACT);
        } else {
            int element = word.element().getAsInt();
            content.beginMarkedContent(tags.type(element), tags.mark(element, page));
        }
    }

    private static void end(@Nullable Word last, PDPageContentStream content) throws IOException {
        if (last != null) {
            content.endMarkedContent();
        }
    }

    private static float part(int color, int shift) {
        return ((color >> shift) & 0xFF) / 255f;
    }

    private float y(double fromAbove) {
        return (float) (height - fromAbove);
    }

    private PDFont font(Face face) throws IOException {
        PDFont known = fonts.get(face);
        if (known == null) {
            known = PDType0Font.load(document, Typefaces.font(face), true);
            fonts.put(face, known);
        }
        return known;
    }

    private void bookmarks(Composed composed) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (Composed.Part part : composed.parts()) {
            PDPageFitDestination place = new PDPageFitDestination();
            place.setPage(document.getPage(part.page()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(part.name());
            item.setDestination(place);
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private void describe(String title, String program, LocalDate made) {
        Calendar day = GregorianCalendar.from(made.atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        about.setCreator(program);
        about.setProducer(program);
        about.setCreationDate(day);
        about.setModificationDate(day);
        document.getDocumentCatalog().setLanguage("en-US");
        document.setDocumentId(0L);
    }
}
