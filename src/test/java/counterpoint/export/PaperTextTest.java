package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Notes in any script, printed.
class PaperTextTest {
    private static final String HEBREW = "\u05E7\u05D5\u05DC (\u05D4\u05E2\u05DD)";

    private static String printed(String note) throws IOException {
        Handout handout = new Handout(
                "Notes", "A v. B", List.of(), List.of(new Handout.Written(note)),
                new Imprint("Counterpoint", LocalDate.of(2026, 11, 28)));
        try (PDDocument document = Loader.loadPDF(HandoutFormat.PDF.write(handout))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void whatTheFontsLackIsASquareAndThePageSaysSo() throws IOException {
        assertThat(printed("Why \uD83D\uDE00 so, \u6CD5?")).contains(
                "Why \u25A1 so, \u25A1?",
                "2 squares (\u25A1) stand for characters that the fonts of this PDF lack; the other formats have them.");
        assertThat(printed("Why \uD83D\uDE00?"))
                .contains("A square (\u25A1) stands for characters that the fonts of this PDF lack");
    }

    @Test
    void whatTheFontsHaveIsPrintedAsItStands() throws IOException {
        assertThat(printed("caf\u00E9 \u201Cq\u201D \u00A7 3 \u0394 \u0416"))
                .contains("caf\u00E9 \u201Cq\u201D \u00A7\u00A03 \u0394 \u0416")
                .doesNotContain("square");
    }

    @Test
    void marksWithoutAShapeAreNotSeen() throws IOException {
        assertThat(printed("a\u200Bb\u202Ec\uFEFFd\uFE0Fe")).contains("abcde").doesNotContain("square");
    }

    @Test
    void hebrewIsSetFromRightToLeft() {
        ReadingOrder order = new ReadingOrder();
        order.setParagraph("note " + HEBREW + " end", ReadingOrder.LTR);

        assertThat(order.countTextRuns()).isEqualTo(3);
        assertThat(order.getVisualRun(1).getStart()).isEqualTo(5);
        assertThat(order.getVisualRun(1).getDirection()).isEqualTo(ReadingOrder.RTL);
        assertThat(order.reorderRTLTextToLTR(HEBREW)).isEqualTo("(\u05DD\u05E2\u05D4) \u05DC\u05D5\u05E7");
        assertThat(order.reorderRTLTextToLTR("\u05E9\u05B8\u05DC")).isEqualTo("\u05DC\u05E9\u05B8");
        assertThat(order.getBaseDirection("12 " + HEBREW)).isEqualTo(ReadingOrder.RTL);
        assertThat(order.getBaseDirection("note " + HEBREW)).isEqualTo(ReadingOrder.LTR);
        assertThat(order.getBaseDirection("12")).isEqualTo(ReadingOrder.NEUTRAL);
        order.setParagraph("", ReadingOrder.LTR);
        assertThat(order.countTextRuns()).isZero();
    }
}
