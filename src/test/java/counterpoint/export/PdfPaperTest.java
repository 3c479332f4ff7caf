package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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

    private static String page(String body) {
        return "<html lang=\"en-US\"><head><title>t</title></head><body>" + body + "</body></html>";
    }
}
