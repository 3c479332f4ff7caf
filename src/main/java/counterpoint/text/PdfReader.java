package counterpoint.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads a PDF that has its text beside its pictures, as courts publish their slip opinions.
///
/// The text is laid out like the pages, as `pdftotext -layout` prints it, so that one parser reads both. What the pages
/// show beyond words (raised marks, the zone of footnotes, running heads, italics) is said in marks.
final class PdfReader implements FormatReader {
    /// A decision has never had more pages.
    private static final int MOST_PAGES = 3000;
    private static final int TAIL = 4096;
    /// The title in a court's file: `12-96 Shelby County v. Holder (06/25/2013)`.
    private static final Pattern CASE_NAME = Pattern.compile(
            "^(?:(?:No\\. ?)?\\d[\\d-–]*\\w* )?([A-Z][^:;/\\\\]{1,80} v\\. [A-Z][^:;/\\\\(]{1,80}?)(?: \\(\\d\\d?/\\d\\d?/\\d{4}\\))?$");

    private final PdfLines lines = new PdfLines();
    private final PdfLineNumbers lineNumbers = new PdfLineNumbers();
    private final PdfColumns columns = new PdfColumns();
    private final Progress progress;

    /// @param progress is told of each page
    PdfReader(Progress progress) {
        this.progress = progress;
    }

    @Override
    public SourceText read(byte[] bytes, String label) throws UnreadableSourceException {
        if (isCutOff(bytes)) {
            throw new UnreadableSourceException(
                    label + " breaks off before its end; get the whole file again and choose that.");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document, label);
        } catch (UnreadableSourceException e) {
            throw e;
        } catch (InvalidPasswordException locked) {
            throw new UnreadableSourceException(
                    label + " is locked with a password; save a copy without one and choose that.", locked);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableSourceException(
                    label + " is a damaged PDF; get the file again, or save the opinion as plain text.", broken);
        }
    }

    private SourceText read(PDDocument document, String label) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw new UnreadableSourceException(label + " is a PDF without pages; get the file again.");
        }
        if (pages > MOST_PAGES) {
            throw new UnreadableSourceException(label + " has " + pages + " pages, more than the " + MOST_PAGES
                    + " that are read; split it into smaller files.");
        }
        List<PdfSheet> sheets = sheets(document, label);
        SourceBuilder text = print(sheets);
        return text.build(label, facts(document));
    }

    private List<PdfSheet> sheets(PDDocument document, String label) throws IOException {
        boolean own = OwnPrint.name(document.getDocumentInformation()).isPresent();
        PdfGlyphs glyphs = new PdfGlyphs();
        List<PdfSheet> sheets = new ArrayList<>();
        int unknown = 0;
        int known = 0;
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PdfPage page = glyphs.read(document.getPage(i));
            unknown += page.unknown();
            known += page.glyphs().size() - page.unknown();
            List<PdfLine> read = lineNumbers.without(lines.of(page));
            read = own ? OwnPrint.read(read) : read;
            sheets.add(new PdfSheet(page.width(), page.height(), columns.regions(read), page.rules()));
            progress.step();
        }
        if (sheets.stream().allMatch(sheet -> sheet.lines().isEmpty())) {
            throw new UnreadableSourceException(label
                    + " has only pictures of its pages and no text; run text recognition (OCR) on it and choose the"
                    + " result.");
        }
        if (unknown > known) {
            throw new UnreadableSourceException(label
                    + " does not say which letters it shows; print it to a new PDF with text recognition (OCR) and"
                    + " choose that.");
        }
        return sheets;
    }

    private static SourceBuilder print(List<PdfSheet> sheets) {
        PdfTypography typography = new PdfTypography(sheets);
        PdfRunningHeads heads = new PdfRunningHeads(sheets);
        PdfNoteZones zones = new PdfNoteZones(typography);
        PdfPrinter printer = new PdfPrinter(typography, left(sheets));
        for (int i = 0; i < sheets.size(); i++) {
            BitSet running = heads.of(i);
            printer.print(sheets.get(i), running, zones.of(sheets.get(i), running));
        }
        return printer.text();
    }

    /// Where the text of most pages begins: the median of their left edges.
    private static float left(List<PdfSheet> sheets) {
        double[] edges = sheets.stream()
                .filter(sheet -> !sheet.lines().isEmpty())
                .mapToDouble(sheet -> sheet.lines().stream().mapToDouble(PdfLine::x).min().orElse(0))
                .sorted()
                .toArray();
        return (float) edges[edges.length / 2];
    }

    /// Every whole PDF says near its end where its table of objects starts.
    private static boolean isCutOff(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] >= 0 && bytes[end - 1] <= ' ') {
            end--;
        }
        int start = Math.max(0, end - TAIL);
        String tail = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        return !tail.contains("startxref");
    }

    private static StatedFacts facts(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        String title = information.getTitle() == null ? "" : information.getTitle().strip();
        Matcher stated = CASE_NAME.matcher(title);
        return StatedFacts.named(OwnPrint.name(information)
                .or(() -> stated.matches() ? Optional.of(stated.group(1)) : Optional.empty()));
    }
}
