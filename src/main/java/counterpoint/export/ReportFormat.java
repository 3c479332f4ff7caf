package counterpoint.export;

import counterpoint.casefile.CaseFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What a report can be written as.
public enum ReportFormat {
    /// One page for a browser: the memo, then the opinions in full.
    HTML("html"),
    /// The memo on letter paper.
    PDF("pdf"),
    /// The memo for a word processor.
    DOCX("docx");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /// How the names of such files end, `pdf`.
    public String extension() {
        return extension;
    }

    /// The report of a case without notes.
    byte[] write(CaseFile file, Imprint imprint) throws IOException {
        return write(CaseNotes.none(file), imprint);
    }

    /// The report of a case with what the reader marked and wrote. The same case and notes on the same day give the same
    /// bytes.
    byte[] write(CaseNotes notes, Imprint imprint) throws IOException {
        return switch (this) {
            case HTML -> new SideBySideReport().write(notes, imprint).getBytes(StandardCharsets.UTF_8);
            case PDF -> new PdfMemo().write(new MemoDraft(notes).memo(imprint));
            case DOCX -> WordMemo.write(new MemoDraft(notes).memo(imprint));
        };
    }
}
