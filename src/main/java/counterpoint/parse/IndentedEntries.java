package counterpoint.parse;

import counterpoint.language.Sentences;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Divides the lines of a page that is printed with indents: the first line of a paragraph stands in, all lines of a block
/// quotation do, and a line at the margin after a quotation goes on with the paragraph in which it stands.
final class IndentedEntries {
    /// Columns from which on a line stands in.
    private static final int INDENT = 2;
    /// A line that stands in less and ends a sentence is a paragraph of one line.
    private static final int QUOTED = 4;
    /// Lines of one quotation differ by no more: their first one may stand in further.
    private static final int SAME = 5;
    /// A line that stands in further is set to the right or in the middle.
    private static final int FAR = 26;

    private final String source;
    private final List<Layout.Line> lines;
    private final Map<Integer, FoundHeading> headings;
    private final BitSet numbered;

    IndentedEntries(String source, List<Layout.Line> lines, Map<Integer, FoundHeading> headings) {
        this.source = source;
        this.lines = lines;
        this.headings = headings;
        this.numbered = NumberedParagraphs.in(source, lines);
    }

    /// The headings, paragraphs and quotations, in order.
    List<LineBlocks.Entry> divide() {
        List<LineBlocks.Entry> entries = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            FoundHeading heading = headings.get(start);
            boolean quoted = heading == null && !numbered.get(start) && isQuotation(start, entries);
            int end = start + 1;
            while (end < lines.size() && goesOn(heading, quoted, start, end)) {
                end++;
            }
            entries.add(new LineBlocks.Entry(lines.subList(start, end), Optional.ofNullable(heading), quoted));
            start = end;
        }
        return entries;
    }

    private boolean goesOn(@Nullable FoundHeading heading, boolean quoted, int start, int line) {
        if (heading != null) {
            return lines.get(line).span().end() <= heading.span().end();
        }
        if (headings.containsKey(line) || numbered.get(line)) {
            return false;
        }
        return quoted ? isQuoted(start, line) : !opens(start, line);
    }

    /// Whether a line still belongs to the quotation that began at `start`: it stands in as far as the others.
    private boolean isQuoted(int start, int line) {
        int indent = Math.min(lines.get(start).indent(), lines.get(start + 1).indent());
        boolean setFar = lines.get(line).indent() >= FAR;
        boolean apart = (lines.get(line).blankBefore() || setFar) && isEnded(line - 1);
        return isIn(line) && lines.get(line).indent() >= indent - 1 && !apart;
    }

    /// Whether a paragraph or a quotation begins with a line that comes after one of a paragraph.
    private boolean opens(int start, int line) {
        Layout.Line next = lines.get(line);
        if (!isIn(line)) {
            return next.blankBefore() && isEnded(line - 1) && isIn(start) && !indents();
        }
        boolean ended = isEnded(line - 1);
        boolean furtherIn = next.indent() > lines.get(line - 1).indent() + 1 || line - 1 == start;
        return ended
                ? furtherIn || next.blankBefore()
                : furtherIn && (followsIn(line) || isApart(line));
    }

    /// Whether paragraphs are told by their indents, so that blank lines between them mean nothing.
    private boolean indents() {
        return lines.stream().filter(line -> line.indent() >= INDENT).count() * 50 > lines.size();
    }

    /// Whether a quotation begins with this line: it stands in, and so does the next; or it is one line that the
    /// paragraph before announces with a colon.
    private boolean isQuotation(int line, List<LineBlocks.Entry> before) {
        if (!isIn(line) || lines.get(line).indent() >= FAR || leadsIn(line)) {
            return false;
        }
        boolean announced = !before.isEmpty()
                && before.getLast().heading().isEmpty()
                && source.charAt(before.getLast().span().end() - 1) == ':';
        return followsIn(line)
                || (announced && line + 1 < lines.size() && !isIn(line + 1) && !headings.containsKey(line + 1)
                        && isEnded(line));
    }

    /// Whether a paragraph of one line leads into the quotation below it: blank space parts it from lines that have none
    /// between them.
    private boolean leadsIn(int line) {
        String text = lines.get(line).span().of(source);
        if (line + 2 >= lines.size() || Sentences.isEnded(text) || headings.containsKey(line + 1)) {
            return false;
        }
        boolean parted = lines.get(line + 1).spaced() && !lines.get(line + 2).spaced();
        return parted && isIn(line + 1) && isIn(line + 2);
    }

    private boolean followsIn(int line) {
        int next = line + 1;
        boolean paragraph = isEnded(line) && (lines.get(line).indent() < QUOTED || isBeforeParagraph(line));
        return next < lines.size()
                && !paragraph
                && !headings.containsKey(next)
                && isIn(next)
                && !(isApart(next) && !isEnded(line))
                && lines.get(next).indent() < FAR
                && Math.abs(lines.get(next).indent() - lines.get(line).indent()) <= SAME
                && !(isEnded(line) && lines.get(next).indent() > lines.get(line).indent());
    }

    /// Whether a paragraph begins below a blank line with the next line: the one after it stands at the margin.
    private boolean isBeforeParagraph(int line) {
        return line + 2 < lines.size() && lines.get(line + 1).blankBefore() && !isIn(line + 2);
    }

    /// Whether a line begins a paragraph below a title that has no number: it stands further in, below a blank line.
    private boolean isApart(int line) {
        return lines.get(line).blankBefore() && lines.get(line).indent() > lines.get(line - 1).indent();
    }

    private boolean isIn(int line) {
        return lines.get(line).indent() >= INDENT;
    }

    private boolean isEnded(int line) {
        String text = lines.get(line).span().of(source);
        return Sentences.isEnded(text) || text.endsWith(":");
    }
}
