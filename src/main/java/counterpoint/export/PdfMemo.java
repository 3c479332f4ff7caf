package counterpoint.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// Writes a memo as a PDF on letter paper, tagged for screen readers, with its fonts embedded.
///
/// The same memo on the same day gives the same bytes.
final class PdfMemo {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /// The file.
    byte[] write(Memo memo) throws IOException {
        XRLog.setLoggerImpl(new PdfLog());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.withProducer(memo.imprint().program());
        builder.withHtmlContent(page(memo), null);
        builder.useExternalResourceAccessControl((_, _) -> false,
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, "LiberationSerif", "Liberation Serif");
        font(builder, "LiberationSans", "Liberation Sans");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            describe(document, memo);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family) {
        face(builder, file + "-Regular", family, REGULAR, FontStyle.NORMAL);
        face(builder, file + "-Bold", family, BOLD, FontStyle.NORMAL);
        face(builder, file + "-Italic", family, REGULAR, FontStyle.ITALIC);
        face(builder, file + "-BoldItalic", family, BOLD, FontStyle.ITALIC);
    }

    private static void face(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    private static InputStream open(String face) {
        String path = "/liberation/" + face + ".ttf";
        return Objects.requireNonNull(PdfMemo.class.getResourceAsStream(path), path);
    }

    private static void describe(PDDocument document, Memo memo) {
        Calendar made = GregorianCalendar.from(memo.imprint().made().atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title(memo));
        about.setCreator(memo.imprint().program());
        about.setCreationDate(made);
        about.setModificationDate(made);
        document.setDocumentId(0L);
    }

    private static String title(Memo memo) {
        return memo.name() + " — side by side";
    }

    private static String page(Memo memo) {
        HtmlWriter html = new HtmlWriter();
        MemoPage page = new MemoPage(html, memo, _ -> Optional.empty());
        html.element("html", () -> {
            html.element("head", () -> {
                html.element("title", title(memo));
                html.empty("meta", "name", "subject", "content", "Points of dispute of two opinions, side by side");
                html.element("bookmarks", () -> memo.points().forEach(point -> html.empty(
                        "bookmark", "name", point.heading(), "href", "#" + MemoPage.anchor(point))));
                html.style(StyleSheet.named("memo.css") + StyleSheet.named("memo-paper.css"));
            });
            html.element("body", () -> {
                html.element("div", memo.imprint().line(), "class", "foot");
                html.element("div", memo.name(), "class", "running");
                page.head(() -> {
                });
                page.body();
            });
        }, "lang", "en-US");
        return html.page();
    }
}
