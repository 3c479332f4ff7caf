package counterpoint.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// Prints a slip opinion as a PDF the way the Supreme Court sets it: a narrow column of 11 points, notes of 8.5 points
/// below a line of dashes, raised marks, small capitals as capitals of two sizes, running heads.
///
/// In a line, `^{1}` is raised, `/{See}` is italic and `sc{Justice}` is in small capitals.
public final class SlipOpinionPdf {
    private static final float LEFT = 155;
    private static final float WIDTH = 302;
    private static final float BODY = 11;
    private static final float NOTE = 8.5f;
    private static final float HEAD_Y = 660;
    private static final float FOOT_Y = 130;
    private static final float LEADING = 1.18f;
    private static final Pattern MARKUP = Pattern.compile("(\\^|/|sc)\\{([^}]*)}");

    private final PDDocument document = new PDDocument();
    private final PDType0Font roman;
    private final PDType0Font italic;

    /// An empty document.
    public SlipOpinionPdf() {
        roman = font("LiberationSerif-Regular.ttf");
        italic = font("LiberationSerif-Italic.ttf");
    }

    /// The document, for what this writer does not do.
    PDDocument document() {
        return document;
    }

    private PDType0Font font(String name) {
        try (InputStream file = SlipOpinionPdf.class.getResourceAsStream("/liberation/" + name)) {
            return PDType0Font.load(document, Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds a page with two running heads.
    ///
    /// @param head the upper one, its parts separated by `|`: left, middle, right
    /// @param second the lower one, in the middle
    /// @param body lines of text; one with leading spaces is indented, one with a leading `>` is in the middle
    /// @param notes lines of footnotes, none for a page without
    public SlipOpinionPdf page(String head, String second, List<String> body, List<String> notes) {
        try {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                head(stream, head, second);
                float y = HEAD_Y - 40;
                for (String line : body) {
                    line(stream, line, y, BODY);
                    y -= BODY * LEADING;
                }
                notes(stream, notes);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file.
    public byte[] bytes() {
        try (document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is read from the file.
    public SourceText source() {
        try {
            return new PdfReader(Progress.UNHEARD).read(bytes(), "slip-opinion.pdf");
        } catch (UnreadableSourceException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a line is no longer than the column is wide.
    ///
    /// @param note whether it is set as a footnote
    public boolean fits(String line, boolean note) {
        String words = line.stripLeading();
        return (line.length() - words.length()) * 5 + width(words, note ? NOTE : BODY) <= WIDTH;
    }

    /// Breaks a paragraph into lines that fill the column.
    ///
    /// @param note whether it is set as a footnote
    public List<String> wrap(String paragraph, boolean note) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder("  ");
        for (String word : paragraph.split(" ")) {
            if (width(line + " " + word, note ? NOTE : BODY) > WIDTH - 2 && !line.toString().isBlank()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() || line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void head(PDPageContentStream stream, String head, String second) throws IOException {
        String[] parts = head.split("\\|", -1);
        runs(stream, parts[0], LEFT, HEAD_Y, BODY, 0);
        runs(stream, parts[1], LEFT + (WIDTH - width(parts[1], BODY)) / 2, HEAD_Y, BODY, 0);
        runs(stream, parts[2], LEFT + WIDTH - width(parts[2], BODY), HEAD_Y, BODY, 0);
        runs(stream, second, LEFT + (WIDTH - width(second, BODY)) / 2, HEAD_Y - 18, BODY, 0);
    }

    private void notes(PDPageContentStream stream, List<String> notes) throws IOException {
        float y = FOOT_Y + (notes.size() - 1) * NOTE * LEADING;
        if (!notes.isEmpty()) {
            runs(stream, "——————", LEFT, y + 12, BODY, 0);
        }
        for (String note : notes) {
            line(stream, note, y, NOTE);
            y -= NOTE * LEADING;
        }
    }

    private void line(PDPageContentStream stream, String line, float y, float size) throws IOException {
        if (line.startsWith(">")) {
            String words = line.substring(1);
            runs(stream, words, LEFT + (WIDTH - width(words, size)) / 2, y, size, 0);
            return;
        }
        String words = line.stripLeading();
        float indent = (line.length() - words.length()) * 5;
        float slack = WIDTH - indent - width(words, size);
        long gaps = words.chars().filter(c -> c == ' ').count();
        boolean justified = slack > 0 && slack < WIDTH / 6 && gaps > 0;
        runs(stream, words, LEFT + indent, y, size, justified ? slack / gaps : 0);
    }

    /// Prints marked-up words from `x` on, each space wider by `slack`.
    private void runs(PDPageContentStream stream, String words, float x, float y, float size, float slack)
            throws IOException {
        float at = x;
        for (Run run : Run.of(words)) {
            PDType0Font font = run.form.equals("/") ? italic : roman;
            float points = size * run.scale;
            float rise = run.form.equals("^") ? size * 0.33f : 0;
            for (String word : run.text.split("(?<= )")) {
                if (word.isEmpty()) {
                    continue;
                }
                stream.beginText();
                stream.setFont(font, points);
                stream.setTextMatrix(Matrix.getTranslateInstance(at, y + rise));
                stream.showText(word);
                stream.endText();
                at += font.getStringWidth(word) / 1000 * points + (word.endsWith(" ") ? slack : 0);
            }
        }
    }

    private float width(String words, float size) {
        try {
            float width = 0;
            for (Run run : Run.of(words)) {
                PDType0Font font = run.form.equals("/") ? italic : roman;
                width += font.getStringWidth(run.text) / 1000 * size * run.scale;
            }
            return width;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Words in one form.
    private record Run(String form, String text, float scale) {
        static List<Run> of(String words) {
            List<Run> runs = new ArrayList<>();
            Matcher markup = MARKUP.matcher(words);
            int at = 0;
            while (markup.find()) {
                runs.add(new Run("", words.substring(at, markup.start()), 1));
                add(runs, markup.group(1), markup.group(2));
                at = markup.end();
            }
            runs.add(new Run("", words.substring(at), 1));
            runs.removeIf(run -> run.text.isEmpty());
            return runs;
        }

        private static void add(List<Run> runs, String form, String text) {
            if (!form.equals("sc")) {
                runs.add(new Run(form, text, form.equals("^") ? 0.65f : 1));
                return;
            }
            for (String letter : text.split("(?<=\\p{Lu})|(?=\\p{Lu})")) {
                boolean capital = letter.chars().allMatch(Character::isUpperCase);
                runs.add(new Run(form, letter.toUpperCase(java.util.Locale.ROOT), capital ? 1 : 0.75f));
            }
        }
    }
}
