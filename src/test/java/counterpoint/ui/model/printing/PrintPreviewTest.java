package counterpoint.ui.model.printing;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.paper.PdfFile;
import counterpoint.ui.task.TaskRunner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PrintPreviewTest {
    private final PrintPreview preview = new PrintPreview(TaskRunner.inPlace(), 620);

    @Test
    void aPageThatCannotBeDrawnSaysSoUntilAnotherIsShown() throws IOException {
        preview.show(Optional.of(file(PDRectangle.LETTER, new PDRectangle(0.0001f, 792))));
        assertThat(preview.picture().get()).isPresent();
        assertThat(preview.trouble().get()).isEmpty();

        preview.step(1);
        assertThat(preview.picture().get()).isEmpty();
        assertThat(preview.trouble().get()).isEqualTo("The page could not be shown; it can still be printed.");

        preview.step(-1);
        assertThat(preview.picture().get()).isPresent();
        assertThat(preview.trouble().get()).isEmpty();
        preview.step(1);
        preview.show(Optional.empty());
        assertThat(preview.trouble().get()).isEmpty();
    }

    private static PdfFile file(PDRectangle... sheets) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (PDRectangle sheet : sheets) {
                document.addPage(new PDPage(sheet));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return PdfFile.open(bytes.toByteArray());
        }
    }
}
