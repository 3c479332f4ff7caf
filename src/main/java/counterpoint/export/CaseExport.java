package counterpoint.export;

import counterpoint.casefile.CaseFile;
import counterpoint.note.Brief;
import counterpoint.note.ColorNames;
import counterpoint.note.Marks;
import counterpoint.paper.PaperSize;
import counterpoint.paper.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// All of a case that can be taken elsewhere.
///
/// @param file the case, as the reader decided it
/// @param marks the reader's marks in it
/// @param onAuthorities the reader's marks on authorities as a whole
/// @param colors what the reader calls the colors
/// @param brief the reader's brief
public record CaseExport(CaseFile file, Marks marks, Marks onAuthorities, ColorNames colors, Brief brief) {
    /// The same case without what the reader marked and wrote.
    public CaseExport withoutNotes() {
        return new CaseExport(file, Marks.NONE, Marks.NONE, colors, brief);
    }

    /// Writes it. The same case on the same day gives the same bytes.
    ///
    /// @throws IllegalArgumentException if it has no such format, or is not of one case
    public byte[] write(ExportKind kind, ExportFormat format, Imprint imprint) throws IOException {
        if (!kind.formats().contains(format)) {
            throw new IllegalArgumentException(kind.word() + " has no format " + format.word());
        }
        return switch (kind) {
            case OPINIONS -> printed(
                    new PaperOrder(ExportKind.OPINIONS, List.of(), PaperSize.LETTER), imprint, Progress.UNHEARD);
            case BRIEF -> notes().brief(brief, handout(format), imprint);
            case NOTES -> format == ExportFormat.JSONLD
                    ? notes().jsonLd()
                    : notes().notes(handout(format), imprint);
            case REPORT -> report(format).write(notes(), imprint);
            case AUTHORITIES -> list(format).write(file);
            case ALIGNMENTS -> AlignmentTable.write(file);
            case WORKSPACE -> throw new IllegalArgumentException("a workspace is not of one case");
        };
    }

    /// Prints it as a PDF for some paper.
    ///
    /// @param progress hears of each page of opinions; of others, which are painted in one go, nothing
    /// @throws IllegalArgumentException if it is nothing for paper
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
    public byte[] printed(PaperOrder order, Imprint imprint, Progress progress) throws IOException {
        return switch (order.kind()) {
            case OPINIONS -> new PrintedOpinions(notes(), imprint)
                    .write(order.among(file.opinions()), order.paper(), progress);
            case BRIEF -> handout(notes().brief(brief, imprint), order);
            case NOTES -> handout(notes().notes(imprint), order);
            case REPORT -> new PdfMemo().write(new MemoDraft(notes()).memo(imprint), order.paper());
            case AUTHORITIES, ALIGNMENTS, WORKSPACE -> throw new IllegalArgumentException("nothing for paper");
        };
    }

    private static byte[] handout(Handout handout, PaperOrder order) throws IOException {
        return PdfPaper.print(HandoutPage.forPaper(handout), handout.title(), handout.imprint(), order.paper());
    }

    /// Writes it into a file, in the place of one that is there; folders that are missing are made.
    ///
    /// @throws IOException with a sentence for the reader if it could not be written; what stood there still stands
    public void save(ExportKind kind, ExportFormat format, Imprint imprint, Path target) throws IOException {
        ReportFile.check(file, kind.word(), target);
        ReportFile.put(write(kind, format, imprint), kind.word(), target);
    }

    /// Puts what was printed as a PDF into a file, as [#save(ExportKind, ExportFormat, Imprint, Path)] does.
    ///
    /// @throws IOException with a sentence for the reader if it could not be written; what stood there still stands
    public void save(ExportKind kind, byte[] pdf, Path target) throws IOException {
        ReportFile.check(file, kind.word(), target);
        ReportFile.put(pdf, kind.word(), target);
    }

    /// The brief for the clipboard.
    public CopiedBrief copied() {
        return notes().copied(brief);
    }

    private CaseNotes notes() {
        return CaseNotes.of(file, marks, onAuthorities, colors);
    }

    private static HandoutFormat handout(ExportFormat format) {
        return switch (format) {
            case MD -> HandoutFormat.MARKDOWN;
            case HTML -> HandoutFormat.HTML;
            case DOCX -> HandoutFormat.DOCX;
            case PDF -> HandoutFormat.PDF;
            case JSONLD, CSV, CSL, RIS, BIB, ZIP -> throw new IllegalArgumentException("no handout");
        };
    }

    private static ReportFormat report(ExportFormat format) {
        return switch (format) {
            case HTML -> ReportFormat.HTML;
            case DOCX -> ReportFormat.DOCX;
            case PDF -> ReportFormat.PDF;
            case MD, JSONLD, CSV, CSL, RIS, BIB, ZIP -> throw new IllegalArgumentException("no report");
        };
    }

    private static AuthorityList list(ExportFormat format) {
        return switch (format) {
            case CSV -> AuthorityList.CSV;
            case CSL -> AuthorityList.CSL_JSON;
            case RIS -> AuthorityList.RIS;
            case BIB -> AuthorityList.BIBLATEX;
            case MD, HTML, DOCX, PDF, JSONLD, ZIP -> throw new IllegalArgumentException("no list");
        };
    }
}
