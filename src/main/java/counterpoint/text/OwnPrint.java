package counterpoint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// Reads back what this program printed: the opinions of a case as a PDF.
///
/// What it adds to an opinion is taken out again: the number of each paragraph in the margin, `¶12`, and the line below
/// an opinion's name that says from which print it comes. The page of that print that begins within a line, `[482]`, is
/// told from a number in brackets by its small letters, and written as a star page.
final class OwnPrint {
    private static final Pattern PROGRAM = Pattern.compile("Counterpoint \\S+");
    private static final Pattern PARAGRAPH = Pattern.compile("\u00B6\\d{1,5}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    /// Names of opinions are larger, in points, the case's is larger still, and what is said of their print is smaller.
    private static final float NAME = 13.5f;
    private static final float TITLE = 17;
    private static final float FACT = 9;
    /// A page's number is so much smaller than its line at least.
    private static final float SMALLER = 0.85f;

    private OwnPrint() {
    }

    /// The case's name, if the program printed this file.
    static Optional<String> name(PDDocumentInformation about) {
        boolean own = about.getProducer() != null && about.getTitle() != null
                && PROGRAM.matcher(about.getProducer()).matches()
                && about.getProducer().equals(about.getCreator());
        return own ? Optional.of(about.getTitle().strip()).filter(name -> !name.isEmpty()) : Optional.empty();
    }

    /// The lines of a page as the opinion has them.
    static List<PdfLine> read(List<PdfLine> lines) {
        List<PdfLine> read = new ArrayList<>();
        boolean named = false;
        for (PdfLine line : lines) {
            boolean fact = named && line.size() < FACT;
            named = line.size() > NAME && line.size() < TITLE;
            if (!fact) {
                read.add(withPages(unnumbered(line)));
            }
        }
        return read;
    }

    private static PdfLine unnumbered(PdfLine line) {
        List<PdfLine> parts = line.parts();
        if (parts.size() < 2 || !PARAGRAPH.matcher(parts.getFirst().letters()).matches()) {
            return line;
        }
        int rest = line.glyphs().indexOf(parts.get(1).glyphs().getFirst());
        return new PdfLine(line.glyphs().subList(rest, line.glyphs().size()), line.y(), line.size());
    }

    private static PdfLine withPages(PdfLine line) {
        List<PdfGlyph> glyphs = new ArrayList<>(line.glyphs());
        for (int i = 0; i < glyphs.size(); i++) {
            if (isSmall(line, i, "[")) {
                int end = i + 1;
                StringBuilder number = new StringBuilder();
                while (end < glyphs.size() && !glyphs.get(end).text().equals("]") && number.length() <= 5) {
                    number.append(glyphs.get(end++).text());
                }
                if (end < glyphs.size() && isSmall(line, end, "]") && NUMBER.matcher(number).matches()) {
                    PdfGlyph open = glyphs.get(i);
                    glyphs.set(i, new PdfGlyph("[*", open.x(), open.end(), open.y(), open.size(), open.italic()));
                }
            }
        }
        return new PdfLine(glyphs, line.y(), line.size());
    }

    private static boolean isSmall(PdfLine line, int at, String sign) {
        PdfGlyph glyph = line.glyphs().get(at);
        return glyph.text().equals(sign) && glyph.size() < SMALLER * line.size();
    }
}
