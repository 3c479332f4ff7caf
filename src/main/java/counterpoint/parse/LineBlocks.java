package counterpoint.parse;

import counterpoint.language.Sentences;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes the blocks of an opinion that is printed in lines.
final class LineBlocks {
    private final LineHeadings headings = new LineHeadings();
    private final String source;
    private final Cleaner cleaner;

    LineBlocks(String source, Cleaner cleaner) {
        this.source = source;
        this.cleaner = cleaner;
    }

    /// The blocks of one opinion, in order.
    List<Block> divide(List<Layout.Line> lines, Layout layout, List<ParseProblem> problems) {
        boolean indented = layout == Layout.INDENTED;
        Map<Integer, FoundHeading> found = headings.find(source, lines, layout);
        List<Entry> entries = indented
                ? new IndentedEntries(source, lines, found).divide()
                : entries(lines, found, layout == Layout.WRAPPED);
        Quotations quotations = new Quotations(source, entries);
        Set<Integer> quoted = indented ? setApart(entries) : quotations.find();
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        boolean continues = false;
        int i = 0;
        while (i < entries.size()) {
            Entry entry = entries.get(i);
            int last = lastQuoted(quoted, i);
            if (last >= i) {
                blocks.add(new BlockQuotation(clean(entries.subList(i, last + 1)), Math.max(1, number), false));
                continues = indented ? isAtMargin(entries, last + 1) : quotations.continues(last + 1);
                i = last + 1;
                continue;
            }
            if (entry.heading().isPresent()) {
                blocks.add(heading(entry.heading().get(), problems));
            } else {
                number += continues ? 0 : 1;
                blocks.add(new Paragraph(clean(List.of(entry)), Math.max(1, number), continues, false));
            }
            continues = false;
            i++;
        }
        return blocks;
    }

    private static Set<Integer> setApart(List<Entry> entries) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).setApart())
                .boxed()
                .collect(Collectors.toSet());
    }

    /// Whether an entry begins at the margin, where no paragraph begins.
    private static boolean isAtMargin(List<Entry> entries, int index) {
        return index < entries.size()
                && entries.get(index).heading().isEmpty()
                && entries.get(index).lines().getFirst().indent() < 2;
    }

    /// The index of the last entry quoted together with the one at `first`; less than `first` if that is not quoted.
    private static int lastQuoted(Set<Integer> quoted, int first) {
        int last = first;
        while (quoted.contains(last)) {
            last++;
        }
        return last - 1;
    }

    /// A heading, or the lines of one paragraph.
    ///
    /// @param setApart whether the print sets it apart as a quotation by its indent
    record Entry(List<Layout.Line> lines, Optional<FoundHeading> heading, boolean setApart) {
        Entry {
            lines = List.copyOf(lines);
        }

        Span span() {
            return lines.getFirst().span().cover(lines.getLast().span());
        }
    }

    private List<Entry> entries(List<Layout.Line> lines, Map<Integer, FoundHeading> found, boolean wrapped) {
        List<Entry> entries = new ArrayList<>();
        BitSet numbered = NumberedParagraphs.in(source, lines);
        int i = 0;
        while (i < lines.size()) {
            FoundHeading heading = found.get(i);
            int end = i + 1;
            if (heading != null) {
                while (end < lines.size() && lines.get(end).span().end() <= heading.span().end()) {
                    end++;
                }
            } else {
                while (wrapped && end < lines.size() && !found.containsKey(end) && !numbered.get(end)
                        && goesOn(lines, i, end)) {
                    end++;
                }
            }
            entries.add(new Entry(lines.subList(i, end), Optional.ofNullable(heading), false));
            i = end;
        }
        return entries;
    }

    /// Whether a line still belongs to the paragraph that began at `first`: no blank line after the end of a sentence,
    /// and no indent.
    private boolean goesOn(List<Layout.Line> lines, int first, int line) {
        Layout.Line next = lines.get(line);
        Layout.Line last = lines.get(line - 1);
        boolean ended = Sentences.isEnded(source, last.span()) || source.charAt(last.span().end() - 1) == ':';
        boolean indented = line - first > 1 ? next.indent() > last.indent() + 1 : next.indent() > last.indent() + 12;
        return !(ended && next.blankBefore()) && !(indented && ended);
    }

    private Heading heading(FoundHeading found, List<ParseProblem> problems) {
        CleanText text = cleaner.clean(found.span());
        if (found.repaired() && found.number().isPresent()) {
            problems.add(new ParseProblem(
                    ParseProblem.Kind.REPAIRED,
                    "The number of this heading was read as " + found.number().get() + ".",
                    new Span(found.span().start(), found.span().start() + found.number().get().length())));
            text = repaired(text, found.number().get());
        }
        return new Heading(
                text,
                found.level(),
                found.number(),
                found.title().map(title -> cleaner.clean(title).text()));
    }

    private static CleanText repaired(CleanText text, String number) {
        CleanText.Builder builder = new CleanText.Builder();
        for (int i = 0; i < text.length(); i++) {
            builder.append(i < number.length() ? number.charAt(i) : text.text().charAt(i), text.rawOffset(i));
        }
        return builder.build();
    }

    private CleanText clean(List<Entry> entries) {
        return cleaner.clean(entries.stream().map(Entry::span).toList());
    }
}
