package counterpoint.parse;

import counterpoint.language.Sentences;
import counterpoint.language.WordList;
import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.List;
import java.util.Locale;

/// Tells by their place on the page which lines may be headings, and over how many lines one goes.
///
/// ```
///  II. Hunt has standing to make a Fourth Amendment
///      challenge because he did not abandon his privacy
///      interest in the black iPhone.
///     The district court erred when it held that Hunt abandoned
/// ```
final class TitleLines {
    /// Columns from which on a line stands in.
    private static final int INDENT = 2;
    /// Columns from which on a line may stand in the middle.
    private static final int CENTERED = 8;
    /// Columns from which on a line without a number must.
    private static final int FAR = 16;
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_LINES = 6;
    private static final int MOST_WORDS = 8;
    /// So many lines below show where lines end.
    private static final int NEAR = 6;
    private static final WordList FUNCTION_WORDS = WordList.named("function-words");

    private final String source;
    private final List<Layout.Line> lines;
    private final Layout layout;

    TitleLines(String source, List<Layout.Line> lines, Layout layout) {
        this.source = source;
        this.lines = lines;
        this.layout = layout;
    }

    /// Whether a line stands where a heading does: in the middle, below a blank line, or alone between two paragraphs;
    /// anywhere, if the source shows no indents.
    boolean isSetOut(int line) {
        return layout != Layout.INDENTED
                || lines.get(line).indent() >= CENTERED
                || lines.get(line).blankBefore()
                || isBetweenParagraphs(line);
    }

    /// Whether a line that ends as a sentence does may be a title: it is short, and alone between two paragraphs.
    boolean isSentence(int line) {
        return layout != Layout.LINES && layout != Layout.FLOWING && isBetweenParagraphs(line);
    }

    /// Whether a line without a number stands in the middle between two paragraphs.
    boolean isCenteredTitle(int line) {
        int length = lines.get(line).span().length();
        return layout == Layout.INDENTED
                && length <= LONGEST_TITLE
                && lines.get(line).indent() >= FAR
                && line + 1 < lines.size()
                && lines.get(line + 1).indent() < FAR
                && isBetweenParagraphs(line)
                && lines.get(line).indent() + length / 2 <= right(line) * 5 / 8
                && isPlain(line);
    }

    private boolean isPlain(int line) {
        String text = lines.get(line).span().of(source);
        return !text.contains("   ") && text.chars().noneMatch(Character::isDigit) && Words.count(text) <= MOST_WORDS;
    }

    /// The index after the last line of the heading that begins on this one: the lines hang below the first word of
    /// the title, up to a paragraph; or they stand by themselves between blank lines, written as a title.
    ///
    /// @param title where its title begins
    int end(int line, int title) {
        if (layout == Layout.LINES || layout == Layout.FLOWING || isEnded(line)) {
            return line + 1;
        }
        int column = lines.get(line).indent() + title - lines.get(line).span().start();
        int end = line + 1;
        while (end < lines.size() && end - line < MOST_LINES && lines.get(end).indent() == column
                && !lines.get(end).blankBefore()) {
            end++;
        }
        boolean hangs = end > line + 1 && end < lines.size() && lines.get(end).indent() != column
                && opensParagraph(end);
        return hangs ? end : endOfBlock(line);
    }

    /// The end of lines that stand by themselves between blank lines and are written as a title.
    private int endOfBlock(int line) {
        int end = line + 1;
        while (end < lines.size() && end - line <= MOST_LINES && !lines.get(end).blankBefore()) {
            end++;
        }
        boolean apart = lines.get(line).blankBefore() && end < lines.size() && end - line <= MOST_LINES;
        Span block = lines.get(line).span().cover(lines.get(end - 1).span());
        return apart && end > line + 1 && isWrittenAsTitle(block.of(source)) ? end : line + 1;
    }

    private boolean isBetweenParagraphs(int line) {
        boolean before = line == 0 || lines.get(line).blankBefore() || isEnded(line - 1);
        return before
                && line + 1 < lines.size()
                && opensParagraph(line + 1)
                && lines.get(line).indent() + lines.get(line).span().length() <= right(line) * 7 / 8;
    }

    private boolean opensParagraph(int line) {
        return lines.get(line).blankBefore() || lines.get(line).indent() >= INDENT;
    }

    /// Where the longest of the next lines ends.
    private int right(int line) {
        return lines.subList(line + 1, Math.min(lines.size(), line + 1 + NEAR)).stream()
                .mapToInt(next -> next.indent() + next.span().length())
                .max()
                .orElse(0);
    }

    private boolean isEnded(int line) {
        return Sentences.isEnded(lines.get(line).span().of(source));
    }

    /// Whether words of weight begin with capitals: `Reasonableness As a Matter of Law`.
    static boolean isWrittenAsTitle(String text) {
        int capital = 0;
        int small = 0;
        for (Span word : Words.in(text)) {
            String written = word.of(text);
            if (Character.isUpperCase(written.charAt(0))) {
                capital++;
            } else if (written.length() > 3
                    && Character.isLetter(written.charAt(0))
                    && !FUNCTION_WORDS.has(written.toLowerCase(Locale.ROOT))) {
                small++;
            }
        }
        return capital > 0 && (small == 1 || capital >= 2 * small);
    }
}
