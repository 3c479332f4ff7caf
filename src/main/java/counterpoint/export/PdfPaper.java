package counterpoint.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import counterpoint.paper.PaperSize;
import counterpoint.paper.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Prints a page as a PDF, tagged for screen readers, with its fonts embedded.
///
/// The same page on the same day gives the same bytes.
final class PdfPaper {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /// A mark behind a name in italics is set with the name, since a line may begin where the letters change.
    private static final Pattern KEPT = Pattern.compile("</i>([,.;:])");

    private PdfPaper() {
    }

    /// The file, on letter paper.
    static byte[] print(String page, String title, Imprint imprint) throws IOException {
        return print(page, title, imprint, PaperSize.LETTER);
    }

    /// The file.
    ///
    /// @param page HTML that is well-formed XML, with its style sheets
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
    static byte[] print(String page, String title, Imprint imprint, PaperSize paper) throws IOException {
        XRLog.setLoggerImpl(new PdfLog());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.withProducer(imprint.program());
        builder.usePageSupplier(PdfPaper::page);
        builder.useUnicodeBidiSplitter(ReadingOrder::new);
        builder.useUnicodeBidiReorderer(new ReadingOrder());
        builder.withHtmlContent(on(paper, shown(page)), null);
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
            describe(document, title, imprint);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /// A page to be painted, unless nobody waits for it any more.
    private static PDPage page(PDDocument document, float width, float height, int number, int shadow) {
        Progress.check();
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    /// The page as the fonts can show it, with a sentence at its end if they cannot show all.
    private static String shown(String page) throws IOException {
        PaperText text = PaperText.of(page, () -> open("LiberationSans-Regular"));
        HtmlWriter html = new HtmlWriter();
        text.remark().ifPresent(words -> html.element(
                "div", () -> html.element("p", words, "class", "remark"), "class", "memo"));
        return KEPT.matcher(text.page())
                .replaceAll("$1</i>")
                .replace("</body>", html + "</body>");
    }

    /// The page for another paper than the letter paper of its style sheet.
    private static String on(PaperSize paper, String page) {
        return switch (paper) {
            case LETTER -> page;
            case A4 -> page.replace("</head>", "<style>@page { size: A4; }</style></head>");
        };
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
        return Objects.requireNonNull(PdfPaper.class.getResourceAsStream(path), path);
    }

    private static void describe(PDDocument document, String title, Imprint imprint) {
        Calendar made = GregorianCalendar.from(imprint.made().atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        about.setCreator(imprint.program());
        about.setCreationDate(made);
        about.setModificationDate(made);
        document.setDocumentId(0L);
    }
}
