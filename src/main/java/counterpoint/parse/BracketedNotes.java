package counterpoint.parse;

import counterpoint.text.Mark;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows the form of an opinion that was copied from a page of the web: its notes stand together at its end, each with its
/// mark in brackets (`[3] See ante, at 409.`), mostly below the title `NOTES`, and so do the references in its text.
final class BracketedNotes {
    private static final Pattern TITLE = Pattern.compile("(?i)(?:foot|end)?notes?[:.]?");
    private static final Pattern MARK = Pattern.compile("\\[(?:FN|fn)?(?<mark>\\d{1,3}|\\*{1,3}|[\u2020\u2021])\\]");
    /// Fewer notes may be paragraphs of a list; one is enough below a title.
    private static final int FEWEST = 2;

    private final SourceText text;
    private final String source;
    private final Chrome chrome;
    private final List<Span> lines;

    private BracketedNotes(SourceText text) {
        this.text = text;
        this.source = text.text();
        this.chrome = new ChromeFinder().find(source);
        this.lines = TextLine.in(source, chrome.decision()).stream()
                .map(line -> line.printed(source))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// How a text of this form is read; empty if it has another.
    static Optional<StatedDecision> in(SourceText text, Guidance guidance) {
        return hasMark(text.text()) ? new BracketedNotes(text).read(guidance) : Optional.empty();
    }

    private static boolean hasMark(String source) {
        Matcher mark = MARK.matcher(source);
        int bracket = source.indexOf('[');
        while (bracket >= 0 && !mark.region(bracket, source.length()).lookingAt()) {
            bracket = source.indexOf('[', bracket + 1);
        }
        return bracket >= 0;
    }

    private Optional<StatedDecision> read(Guidance guidance) {
        int first = firstNote();
        if (first < 1) {
            return Optional.empty();
        }
        boolean titled = TITLE.matcher(lines.get(first - 1).of(source)).matches();
        Span region = lines.get(first).cover(lines.getLast());
        List<Mark> marks = notes(first);
        Set<String> known = new HashSet<>(marks.stream().map(Mark::value).toList());
        List<Mark> references = references(lines.get(titled ? first - 1 : first).start(), known);
        boolean few = titled
                ? references.size() * 2 < marks.size()
                : marks.size() < FEWEST || references.size() < marks.size();
        if (few || !new BylineFinder().find(source, region, Removals.NONE).isEmpty()) {
            return Optional.empty();
        }
        marks.addAll(references);
        if (titled) {
            marks.add(new Mark(Mark.Kind.RUNNING_HEAD, lines.get(first - 1), ""));
        }
        chrome.spans().forEach(span -> marks.add(new Mark(Mark.Kind.CHROME, span, "")));
        marks.sort(Comparator.comparing(Mark::span));
        return Optional.of(new StatedDecision(text, marks, text.facts(), guidance));
    }

    /// The line from which on marks count up to the end, an opinion's from one; -1 if there is none.
    private int firstNote() {
        int first = -1;
        int expected = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<String> mark = mark(i);
            boolean number = mark.isPresent() && Texts.isDigit(mark.get().charAt(0));
            int count = number ? Integer.parseInt(mark.get()) : 0;
            boolean fits = mark.isPresent() && (!number || expected <= 1 || count == expected - 1);
            if (mark.isPresent() && !fits) {
                return first;
            }
            first = fits ? i : first;
            expected = number ? count : expected;
            if (TITLE.matcher(lines.get(i).of(source)).matches() && first == i + 1) {
                return first;
            }
        }
        return first >= 0 && expected <= 1 ? first : -1;
    }

    private Optional<String> mark(int line) {
        Span span = lines.get(line);
        Matcher mark = MARK.matcher(source).region(span.start(), span.end());
        boolean note = mark.lookingAt()
                && (mark.end() == span.end() || Character.isWhitespace(source.charAt(mark.end())));
        return note ? Optional.of(mark.group("mark")) : Optional.empty();
    }

    private List<Mark> notes(int first) {
        List<Mark> notes = new ArrayList<>();
        int start = first;
        for (int i = first + 1; i <= lines.size(); i++) {
            if (i == lines.size() || mark(i).isPresent()) {
                Span note = lines.get(start).cover(lines.get(i - 1));
                notes.add(new Mark(Mark.Kind.NOTE, note, mark(start).orElse("")));
                start = i;
            }
        }
        return notes;
    }

    private List<Mark> references(int limit, Set<String> known) {
        List<Mark> references = new ArrayList<>();
        Matcher mark = MARK.matcher(source).region(chrome.decision().start(), limit);
        while (mark.find()) {
            if (known.contains(mark.group("mark"))) {
                references.add(new Mark(
                        Mark.Kind.NOTE_REFERENCE, new Span(mark.start(), mark.end()), mark.group("mark")));
            }
        }
        return references;
    }
}
