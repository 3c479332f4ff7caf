package counterpoint.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What the reader's notes and briefs can be written as.
public enum HandoutFormat {
    MARKDOWN("md"),
    HTML("html"),
    DOCX("docx"),
    PDF("pdf");

    private final String extension;

    HandoutFormat(String extension) {
        this.extension = extension;
    }

    /// How the names of such files end, `md`.
    public String extension() {
        return extension;
    }

    byte[] write(Handout handout) throws IOException {
        return switch (this) {
            case MARKDOWN -> MarkdownHandout.write(handout).getBytes(StandardCharsets.UTF_8);
            case HTML -> HandoutPage.forScreen(handout).getBytes(StandardCharsets.UTF_8);
            case DOCX -> WordHandout.write(handout);
            case PDF -> PdfPaper.print(HandoutPage.forPaper(handout), handout.title(), handout.imprint());
        };
    }
}
