package counterpoint.parse;

import counterpoint.language.Sentences;
import counterpoint.language.Words;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.CleanText;
import counterpoint.text.Mark;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes the blocks of an opinion whose file states its paragraphs, quotations and headings.
///
/// A short paragraph that is numbered as headings are (`II`, `A. Background`) is one, since few files say so.
final class MarkedBlocks {
    private static final List<Mark.Kind> BLOCKS = List.of(
            Mark.Kind.PARAGRAPH, Mark.Kind.QUOTATION, Mark.Kind.HEADING, Mark.Kind.CENTERED);
    private static final int LONGEST_TITLE = 160;
    private static final Pattern NOTES_TITLE = Pattern.compile("(?i)\\W*(?:foot|end)?notes\\W*");

    private final LineHeadings headings = new LineHeadings();
    private final String source;
    private final MarkIndex marks;
    private final Removals removals;
    private final Cleaner cleaner;

    /// @param removals page labels, running heads and footnotes, which are no words of the body
    MarkedBlocks(String source, MarkIndex marks, Removals removals, Cleaner cleaner) {
        this.source = source;
        this.marks = marks;
        this.removals = removals;
        this.cleaner = cleaner;
    }

    /// Whether the file states any block of a stretch.
    static boolean has(MarkIndex marks, Span body) {
        return marks.has(body, BLOCKS);
    }

    /// What the file says is one line or paragraph, and what it says of it.
    private record Entry(Mark.Kind kind, Layout.Line line, String level) {
    }

    /// The blocks of one opinion, in order.
    List<Block> divide(Span body, List<ParseProblem> problems) {
        List<Entry> entries = entries(body);
        Map<Integer, FoundHeading> found = headings.find(source, entries.stream().map(Entry::line).toList(),
                Layout.LINES);
        List<String> levels = entries.stream()
                .filter(entry -> entry.kind() == Mark.Kind.HEADING)
                .map(Entry::level)
                .distinct()
                .sorted()
                .toList();
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        boolean continues = false;
        int next;
        for (int i = 0; i < entries.size(); i = next) {
            Entry entry = entries.get(i);
            boolean quoted = entry.kind() == Mark.Kind.QUOTATION;
            FoundHeading heading = quoted ? null : found.get(i);
            next = end(entries, i, heading);
            List<Entry> group = entries.subList(i, next);
            if (heading != null) {
                blocks.add(numbered(heading, problems));
            } else if (isTitle(entry)) {
                blocks.add(titled(entry, levels));
            } else if (quoted) {
                blocks.add(new BlockQuotation(clean(group), Math.max(1, number), false));
            } else {
                number += continues ? 0 : 1;
                blocks.add(new Paragraph(clean(group), Math.max(1, number), continues, false));
            }
            continues = quoted && next < entries.size() && goesOn(entries.get(next));
        }
        blocks.removeIf(block -> block.text().isEmpty());
        return blocks;
    }

    /// The index behind the last entry of the block that begins at `first`.
    private int end(List<Entry> entries, int first, @Nullable FoundHeading heading) {
        int end = first + 1;
        while (end < entries.size() && belongs(entries.get(first), heading, entries.get(end - 1), entries.get(end))) {
            end++;
        }
        return end;
    }

    private boolean belongs(Entry first, @Nullable FoundHeading heading, Entry last, Entry next) {
        if (heading != null) {
            return next.line().span().end() <= heading.span().end();
        }
        if (first.kind() == Mark.Kind.QUOTATION) {
            return next.kind() == Mark.Kind.QUOTATION;
        }
        return !isTitle(first) && isBroken(last, next);
    }

    private CleanText clean(List<Entry> entries) {
        return cleaner.clean(entries.stream().map(entry -> entry.line().span()).toList());
    }

    /// A line that begins with a small letter goes on with the paragraph in which a quotation stands.
    private boolean goesOn(Entry after) {
        char first = source.charAt(after.line().span().start());
        boolean cites = source.startsWith("Id.", after.line().span().start())
                || source.startsWith("Ibid.", after.line().span().start());
        return after.kind() == Mark.Kind.PARAGRAPH && (Character.isLowerCase(first) || cites);
    }

    /// A paragraph that a footnote or a page's end broke in its sentence goes on after it.
    private boolean isBroken(Entry before, Entry after) {
        boolean plain = before.kind() == Mark.Kind.PARAGRAPH && after.kind() == Mark.Kind.PARAGRAPH;
        Span gap = new Span(before.line().span().end(),
                Math.max(before.line().span().end(), after.line().span().start()));
        boolean goesOn = Character.isLowerCase(source.charAt(after.line().span().start()))
                && !Sentences.isEnded(source, before.line().span());
        return plain && removals.overlaps(gap) && (goesOn || isOpen(before));
    }

    /// Whether a line ends in the midst of a sentence, whatever follows: with a comma, a small letter, or between parties.
    private boolean isOpen(Entry line) {
        int end = line.line().span().end();
        char last = source.charAt(end - 1);
        return last == ',' || Character.isLowerCase(last) || source.startsWith(" v.", end - 3);
    }

    /// The stated lines in order, and what stands between them unstated.
    private List<Entry> entries(Span body) {
        List<Mark> stated = new ArrayList<>();
        for (Mark.Kind kind : BLOCKS) {
            stated.addAll(marks.overlapping(kind, body));
        }
        stated.sort(Comparator.comparing(Mark::span));
        List<Entry> entries = new ArrayList<>();
        int at = body.start();
        for (Mark mark : stated) {
            if (mark.span().start() >= at) {
                unstated(entries, new Span(at, mark.span().start()));
                add(entries, mark.kind(), mark.span(), mark.value());
                at = mark.span().end();
            } else if (mark.span().end() > at) {
                add(entries, mark.kind(), new Span(at, mark.span().end()), mark.value());
                at = mark.span().end();
            }
        }
        unstated(entries, new Span(at, Math.max(at, body.end())));
        return entries;
    }

    /// Lines between blank ones, in a stretch of which the file says nothing.
    private void unstated(List<Entry> entries, Span gap) {
        int start = -1;
        int end = -1;
        for (Layout.Line line : Layout.lines(source, gap, removals)) {
            if (start >= 0 && line.blankBefore()) {
                add(entries, Mark.Kind.PARAGRAPH, new Span(start, end), "");
                start = -1;
            }
            start = start < 0 ? line.span().start() : start;
            end = line.span().end();
        }
        if (start >= 0) {
            add(entries, Mark.Kind.PARAGRAPH, new Span(start, end), "");
        }
    }

    private void add(List<Entry> entries, Mark.Kind kind, Span span, String level) {
        int start = removals.skipForward(source, span.start(), span.end());
        int end = removals.skipBack(source, span.end(), start);
        boolean title = end > start && end - start < 12 && NOTES_TITLE.matcher(source.substring(start, end)).matches();
        if (end > start && !title) {
            entries.add(new Entry(kind, new Layout.Line(new Span(start, end), 0, false, false), level));
        }
    }

    private Heading numbered(FoundHeading found, List<ParseProblem> problems) {
        if (found.repaired()) {
            problems.add(new ParseProblem(
                    ParseProblem.Kind.OCR_DAMAGE,
                    "The number of this heading was read as " + found.number().orElse("") + ".",
                    found.span()));
        }
        return new Heading(
                cleaner.clean(found.span()),
                found.level(),
                found.number(),
                found.title().map(title -> cleaner.clean(title).text()).filter(words -> !words.isEmpty()));
    }

    private boolean isTitle(Entry entry) {
        String words = entry.line().span().of(source);
        return switch (entry.kind()) {
            case HEADING -> words.length() <= LONGEST_TITLE;
            case CENTERED -> words.length() <= LONGEST_TITLE
                    && !Sentences.isEnded(words)
                    && Words.count(words) > 0
                    && !Character.isLowerCase(words.charAt(0));
            case OPINION, AUTHOR, JOINED, HEAD_MATTER, PAGE, RUNNING_HEAD, CHROME, NOTE_REFERENCE, NOTE, PARAGRAPH,
                    QUOTATION, SUPERSCRIPT, SMALL_PRINT, ITALIC ->
                false;
        };
    }

    /// A heading without a number; its level is the rank of the file's level among those in this opinion.
    private Heading titled(Entry entry, List<String> levels) {
        int level = 1 + Math.max(0, levels.indexOf(entry.level()));
        CleanText words = cleaner.clean(entry.line().span());
        return new Heading(words, level, Optional.empty(), Optional.of(words.text()));
    }
}
