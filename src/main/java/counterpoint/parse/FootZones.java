package counterpoint.parse;

import counterpoint.text.Mark;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the foot of a page: what stands below a rule (`——————`), or in small print down to the page's end.
final class FootZones {
    private static final Pattern RULE = Pattern.compile("[\u2014\u2013\u2015_\u2500-]{4,80}");
    /// A rule further in is an ornament of a caption.
    private static final int RULE_INDENT = 12;

    private final String source;
    private final SpanSet smallPrint;

    FootZones(String source, List<Mark> marks) {
        this.source = source;
        this.smallPrint = SpanSet.of(marks, Mark.Kind.SMALL_PRINT);
    }

    /// The foot of a page whose text is `content`; empty if it has none.
    Optional<FootZone> of(Span content) {
        List<TextLine> lines = TextLine.in(source, content);
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (isRule(lines.get(i))) {
                List<TextLine> below = printed(lines.subList(i + 1, lines.size()));
                return below.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FootZone(Optional.of(lines.get(i).printed(source)), below));
            }
        }
        return smallPrint(lines);
    }

    /// The foot of a page on which no rule and no small print shows it: it begins with the line whose mark the text above
    /// refers to; before it stands what is left of a note that the page before did not finish.
    ///
    /// @param top where the page begins, above which nothing refers to its notes; before `content`, if a line-up stands there
    /// @param number the number of the next note
    /// @param unfinished whether the last note goes on
    Optional<FootZone> inferred(
            Span content, int top, int number, boolean unfinished, NoteLabels labels, NoteReferences references) {
        List<TextLine> lines = TextLine.in(source, content);
        int margin = printed(lines).stream().mapToInt(line -> line.indent(source)).min().orElse(0);
        int start = lines.size();
        for (int i = 1; i < lines.size() && start == lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean apart = lines.get(i - 1).isBlank(source);
            Optional<Span> label = labels.at(line, number, apart ? -1 : margin);
            boolean referred = label.isPresent()
                    && refers(label.get(), apart, new Span(top, line.span().start()), references);
            start = referred ? i : start;
        }
        int rest = unfinished ? restStart(lines, start) : start;
        List<TextLine> zone = printed(lines.subList(rest, lines.size()));
        return zone.isEmpty() || rest == 0 ? Optional.empty() : Optional.of(new FootZone(Optional.empty(), zone));
    }

    /// Whether a mark returns above its note, joined to a word or a stop; a symbol, or the number of a note that is set
    /// apart and is no heading's (`1. The search`), also alone.
    private boolean refers(Span label, boolean apart, Span above, NoteReferences references) {
        String mark = label.of(source);
        char next = label.end() < source.length() ? source.charAt(label.end()) : ' ';
        boolean alone = !Texts.isDigit(mark.charAt(0)) || (apart && next != '.' && next != ')');
        return (alone ? references.find(mark, above) : references.findJoined(mark, above)).isPresent();
    }

    /// Where the rest of an unfinished note begins: below the last blank line before `end`, if that begins in the midst of
    /// a sentence.
    private int restStart(List<TextLine> lines, int end) {
        int first = end;
        while (first > 0 && lines.get(first - 1).isBlank(source)) {
            first--;
        }
        while (first > 0 && !lines.get(first - 1).isBlank(source)) {
            first--;
        }
        boolean below = !printed(lines.subList(0, first)).isEmpty();
        boolean goesOn = below
                && first < end
                && Character.isLowerCase(source.charAt(lines.get(first).printed(source).start()));
        return goesOn ? first : end;
    }

    private boolean isRule(TextLine line) {
        Span printed = line.printed(source);
        return printed.length() >= 4
                && printed.length() <= 80
                && line.indent(source) <= RULE_INDENT
                && RULE.matcher(printed.of(source)).matches();
    }

    private Optional<FootZone> smallPrint(List<TextLine> lines) {
        List<TextLine> zone = new ArrayList<>();
        for (TextLine line : printed(lines).reversed()) {
            Span words = line.printed(source);
            if (!smallPrint.overlaps(words)) {
                break;
            }
            zone.addFirst(line);
        }
        boolean wholePage = !zone.isEmpty() && zone.size() == printed(lines).size();
        return zone.isEmpty() || wholePage ? Optional.empty() : Optional.of(new FootZone(Optional.empty(), zone));
    }

    private List<TextLine> printed(List<TextLine> lines) {
        return lines.stream().filter(line -> !line.isBlank(source)).toList();
    }
}
