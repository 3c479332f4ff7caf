package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.language.Sentences;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a source uses its lines.
enum Layout {
    /// Each paragraph is one line.
    LINES,
    /// Lines are as wide as the page; paragraphs are told by indents and blank lines.
    WRAPPED,
    /// As WRAPPED, page by page: indents are true, blank lines may be those between all lines.
    INDENTED,
    /// Line breaks mean nothing: a web page's links broke the text before citations.
    FLOWING;

    /// No printed line has more characters; longer ones are whole paragraphs.
    private static final int PAGE_WIDTH = 140;
    /// Lines that begin so much further in than others are centered, and not at the margin.
    private static final int FURTHEST = 8;
    /// A page with no more lines may show no margin.
    private static final int FEW_LINES = 5;

    /// A printed line with running text in it.
    ///
    /// @param span raw, without white space at its ends
    /// @param indent columns before its first character; a tab counts for eight
    /// @param blankBefore whether a blank line stands before it that means something
    /// @param spaced whether a blank line stands before it, also on a page that has them between all lines
    record Line(Span span, int indent, boolean blankBefore, boolean spaced) {
    }

    /// Tells the layout of a decision by its lines.
    static Layout of(String source, List<Line> lines) {
        if (lines.size() < 2) {
            return lines.isEmpty() || lines.getFirst().span().length() < 4 * PAGE_WIDTH ? LINES : FLOWING;
        }
        int broken = 0;
        int wide = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            broken += isBroken(source, lines.get(i), lines.get(i + 1)) ? 1 : 0;
            wide += lines.get(i).span().length() > PAGE_WIDTH ? 1 : 0;
        }
        if (broken * 3 < lines.size()) {
            return LINES;
        }
        return wide * 20 < lines.size() ? WRAPPED : FLOWING;
    }

    /// Whether a sentence goes on over the end of a line.
    private static boolean isBroken(String source, Line line, Line next) {
        int end = line.span().end();
        while (end > line.span().start() && Texts.isDigit(source.charAt(end - 1))) {
            end--;
        }
        boolean marked = end > line.span().start()
                && end < line.span().end()
                && (Punctuation.isStop(source.charAt(end - 1)) || Punctuation.isCloser(source.charAt(end - 1)));
        Span text = new Span(line.span().start(), marked ? end : line.span().end());
        boolean ended = Sentences.isEnded(source, text) || source.charAt(text.end() - 1) == ':';
        boolean lower = Character.isLowerCase(source.charAt(next.span().start()));
        return (!ended && text.length() > PAGE_WIDTH / 3) || lower;
    }

    /// The lines of a span that hold running text, of a source that is printed page by page.
    ///
    /// Indents are counted from the page's own margin, and no blank line counts where a page ends.
    static List<Line> lines(String source, Span within, Removals removals, Pagination pagination) {
        List<List<Line>> pages = new ArrayList<>();
        for (Span page : pagination.contentWithin(within)) {
            pages.add(pageLines(source, page, removals));
        }
        int usual = usualMargin(pages);
        pages.forEach(page -> moveToMargin(page, usual));
        return pages.stream().flatMap(List::stream).toList();
    }

    private static List<Line> pageLines(String source, Span page, Removals removals) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        for (TextLine line : TextLine.in(source, page)) {
            int start = removals.skipForward(source, line.span().start(), line.span().end());
            int last = removals.skipBack(source, line.span().end(), start);
            boolean atEdge = lines.isEmpty();
            if (last > start) {
                // A line's own number is no word of it; a page's number within the text stands at the margin as words do.
                int printed = line.printed(source).start();
                boolean numbered = start > printed && Texts.isDigit(source.charAt(printed));
                int indent = numbered ? indent(source, line.span().start(), start) : line.indent(source);
                lines.add(new Line(new Span(start, last), indent, blank && !atEdge, blank && !atEdge));
            }
            blank = last <= start && (blank || line.isBlank(source) || removals.overlaps(line.span()));
        }
        return lines;
    }

    /// The margin of most pages that have lines enough to show theirs.
    private static int usualMargin(List<List<Line>> pages) {
        Map<Integer, Integer> counts = new HashMap<>();
        pages.stream()
                .filter(page -> page.size() > FEW_LINES)
                .forEach(page -> counts.merge(margin(page), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(Integer.MAX_VALUE);
    }

    /// The margin is where many lines of the page begin; on a page where none do, the first column used.
    private static int margin(List<Line> page) {
        Map<Integer, Integer> counts = new HashMap<>();
        page.forEach(line -> counts.merge(line.indent(), 1, Integer::sum));
        int least = page.stream().mapToInt(Line::indent).min().orElse(0);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() * 5 >= page.size())
                .map(Map.Entry::getKey)
                .filter(indent -> indent - least < FURTHEST)
                .min(Integer::compare)
                .orElse(least);
    }

    /// Counts the indents of a page from its margin; a page of few lines, which may all stand in, has the usual one, and so
    /// has one where most lines are quoted and some stand there.
    private static void moveToMargin(List<Line> page, int usual) {
        int own = margin(page);
        boolean few = page.size() <= FEW_LINES;
        boolean quotes = own > usual
                && page.stream().allMatch(line -> line.indent() >= usual)
                && page.stream().filter(line -> line.indent() == usual).count() > 1;
        int margin = few || quotes ? Math.min(own, usual) : own;
        boolean doubleSpaced = page.stream().filter(Line::blankBefore).count() * 3 > page.size() * 2L;
        page.replaceAll(line -> new Line(
                line.span(),
                Math.max(0, line.indent() - margin),
                line.blankBefore() && !doubleSpaced,
                line.spaced()));
    }

    /// The lines of a span that hold running text.
    static List<Line> lines(String source, Span within, Removals removals) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        int at = within.start();
        while (at < within.end()) {
            int end = Math.min(Texts.lineEnd(source, at), within.end());
            int start = removals.skipForward(source, at, end);
            int last = removals.skipBack(source, end, start);
            if (last > start) {
                lines.add(new Line(new Span(start, last), indent(source, at, start), blank, blank));
                blank = false;
            } else {
                blank = true;
            }
            at = end + 1;
        }
        return lines;
    }

    private static int indent(String source, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns = source.charAt(i) == '\t' ? (columns / 8 + 1) * 8 : columns + 1;
        }
        return columns;
    }
}
