package counterpoint.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Three pages as a PDF, looked at, cut and printed.
class PdfPagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private final Typefaces faces = Typefaces.read();

    PdfPagesTest() throws IOException {
    }

    @Test
    void whatIsPrintedCanBeSearchedAndCopied() throws IOException {
        String words = "The officer’s affidavit — “final offer,” § 1983 ¶ 12 — was efficient.";

        try (PDDocument document = Loader.loadPDF(pdf(words))) {
            assertThat(new PDFTextStripper().getText(document)).contains(words);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Smith v. Finkley");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle()).containsExactly("One", "Two", "Three");
        }
    }

    @Test
    void lettersThatTheFontsLackAreSquares() {
        assertThat(faces.shown("a\u200Db\u4E2D\u0007", Face.SERIF)).isEqualTo("ab□ ");
        assertThat(faces.shown("§ é Ω", Face.SANS)).isEqualTo("§ é Ω");
    }

    @Test
    void eachPageIsToldAndWorkEndsWhenItIsCancelled() throws IOException {
        List<String> told = new ArrayList<>();
        Composed composed = composed("words");
        PdfPages.write(composed, "t", "p", DAY, (page, of) -> told.add(page + "/" + of));
        assertThat(told).containsExactly("1/3", "2/3", "3/3");

        assertThatThrownBy(() -> PdfPages.write(composed, "t", "p", DAY, (_, _) -> Thread.currentThread().interrupt()))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aPageCanBeLookedAtAndSomeBePrintedAlone() throws IOException {
        PdfFile file = PdfFile.open(pdf("words"));
        PdfFile.Picture picture = file.picture(2, 306);

        assertThat(file.pages()).isEqualTo(3);
        assertThat(picture.width()).isEqualTo(306);
        assertThat(picture.height()).isEqualTo(396);
        int[] pixels = new int[306 * 396];
        picture.pixels().duplicate().get(pixels);
        assertThat(pixels).contains(0xFFFFFFFF);
        assertThat(IntStream.of(pixels).anyMatch(pixel -> (pixel & 0xFF) < 0x80)).isTrue();
        try (PDDocument some = Loader.loadPDF(file.only(PageChoice.read("1,3", 3).orElseThrow()).bytes())) {
            assertThat(new PDFTextStripper().getText(some)).contains("Page 1 of 3", "Page 3 of 3")
                    .doesNotContain("Page 2 of 3");
        }
    }

    /// As on Windows, and wherever a printer does not take a PDF: the pages are drawn.
    @Test
    void aPrinterThatTakesNoPdfGetsThePagesDrawn() throws IOException {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        StreamPrintServiceFactory postscript = Objects.requireNonNull(
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]);

        new SystemPrinter(postscript.getPrintService(paper))
                .print(new PrintOrder("Smith v. Finkley", PdfFile.open(pdf("words")), PaperSize.LETTER, 1, false));

        assertThat(paper.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS-Adobe").contains("%%Page: 3 3")
                .doesNotContain("%%Page: 4");
    }

    private byte[] pdf(String words) throws IOException {
        return PdfPages.write(composed(words), "Smith v. Finkley", "Counterpoint", DAY, Progress.UNHEARD);
    }

    private Composed composed(String words) {
        Paragraph paragraph = Paragraph.of(
                Shape.plain(16, 4), Run.of(words, Type.of(Face.SERIF, 12)));
        return new PageSetter(PaperSize.LETTER, faces).set(
                "Smith v. Finkley", "Counterpoint",
                List.of(new Section("One", List.of(paragraph)), new Section("Two", List.of(paragraph)),
                        new Section("Three", List.of(paragraph))));
    }
}
