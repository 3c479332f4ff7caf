package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPaperTest {
    private static final Imprint MADE = new Imprint("Counterpoint test", LocalDate.of(2026, 11, 29));

    @Test
    void nobodyWaitsForPagesThatAreBeingSet() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> PdfPaper.print(page("<p>words</p>"), "t", MADE))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    /// A page without words is not heard of before it is painted.
    @Test
    void nobodyWaitsForPagesThatAreBeingPainted() throws IOException {
        String blank = page("<div style=\"height: 40in; width: 1in;\"></div>");
        try (PDDocument pages = Loader.loadPDF(PdfPaper.print(blank, "t", MADE))) {
            assertThat(pages.getNumberOfPages()).isGreaterThan(3);
        }

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> PdfPaper.print(blank, "t", MADE)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void noLineBeginsWithAMarkBehindANameOrADotNorEndsWithASectionSign() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int width = 100; width < 400; width += 4) {
            body.append("<div style=\"width: ").append(width)
                    .append("px;\"><i>Sevier v. City of Lawrence</i>, 60 F.3d 695,")
                    .append(" under 42 U.S.C. § 1983, and . . . so on</div>");
        }
        try (PDDocument pages = Loader.loadPDF(PdfPaper.print(page(body.toString()), "t", MADE))) {
            assertThat(new PDFTextStripper().getText(pages).lines().map(String::strip))
                    .noneMatch(line -> line.startsWith(",") || line.startsWith(".") || line.endsWith("§"))
                    .filteredOn(line -> line.contains("Lawrence,"))
                    .hasSize(75);
        }
    }

    private static String page(String body) {
        return "<html lang=\"en-US\"><head><title>t</title><style>div { font: 12px 'Liberation Serif'; }</style></head><body>"
                + body + "</body></html>";
    }
}
