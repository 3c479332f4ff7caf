package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Mark;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the footnotes that stand below a title at an opinion's end.
///
/// ```
/// FOOTNOTES
///
/// 1. The DJJ was formerly known as the Georgia Department of Children and Youth Services.
///
/// 2. OCGA § 50-21-20 et seq.
/// ```
/// Their numbers count up; what begins with no number that counts on belongs to the note before.
final class TitledNotes {
    private static final Pattern TITLE = Pattern.compile("(?:(?i:foot|end)[ -]?)?(?:NOTES?|[Nn]otes?)[:.]?");
    private static final int LONGEST_TITLE = 12;
    private static final String FIRST = "FfEeNn";
    private static final Pattern LABEL = Pattern.compile(
            "(?:\\[(?:FN|fn|Footnote )?(?<bracketed>\\d{1,3})\\]|(?:FN|fn|Footnote )?(?<mark>\\d{1,3})(?:[.:)]|(?=\\s)|$))(?=\\s|$)");
    private static final int MOST_DIGITS = 3;
    /// So many numbers on the next reference may be.
    private static final int GAP = 3;

    private final String source;
    private final NoteReferences references;

    TitledNotes(SourceText text) {
        this.source = text.text();
        this.references = new NoteReferences(source, SpanSet.of(text.marks(), Mark.Kind.SUPERSCRIPT));
    }

    /// A line with the label that opens a note.
    private record Opening(int line, int number, Span label, String mark) {
    }

    /// The notes of one opinion and their title; none if it has no such title.
    ///
    /// @param apart what stands within the text and is no text
    FoundNotes find(Span body, Removals apart, List<ParseProblem> problems) {
        Optional<Span> title = title(body);
        if (title.isEmpty()) {
            return FoundNotes.NONE;
        }
        List<Span> lines = TextLine.in(source, new Span(title.get().end(), body.end())).stream()
                .map(line -> line.printed(source))
                .filter(line -> apart.skipForward(source, line.start(), line.end()) < line.end())
                .toList();
        List<Opening> openings = openings(lines);
        if (openings.isEmpty() || openings.getFirst().line() > 0) {
            return FoundNotes.NONE;
        }
        Map<Integer, Span> marks = references(new Span(body.start(), title.get().start()), openings.getLast().number());
        if (openings.stream().noneMatch(opening -> marks.containsKey(opening.number()))) {
            return FoundNotes.NONE;
        }
        List<PrintedNote> notes = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            int end = i + 1 < openings.size() ? openings.get(i + 1).line() : lines.size();
            PrintedNote note = note(openings.get(i), lines.subList(openings.get(i).line(), end))
                    .referredToAt(Optional.ofNullable(marks.get(openings.get(i).number())));
            notes.add(note);
            if (note.reference().isEmpty()) {
                problems.add(EndNotes.unreferenced(note.label()));
            }
        }
        return new FoundNotes(notes, List.of(title.get()));
    }

    /// The last line that is a title of notes, and a rule above it.
    private Optional<Span> title(Span body) {
        int end = body.end();
        Optional<Span> title = Optional.empty();
        while (end > body.start() && title.isEmpty()) {
            int start = Math.max(body.start(), source.lastIndexOf('\n', end - 1) + 1);
            title = mayBeTitle(start, end) ? Optional.of(Texts.trim(source, new Span(start, end))) : Optional.empty();
            title = title.filter(line -> line.length() <= LONGEST_TITLE && TITLE.matcher(line.of(source)).matches());
            end = start - 1;
        }
        return title.map(line -> withRule(line, body.start()));
    }

    /// Whether a line begins as a title does; every line is asked, so that nothing may be made for it.
    private boolean mayBeTitle(int start, int end) {
        int at = start;
        while (at < end && Punctuation.isSpace(source.charAt(at))) {
            at++;
        }
        return at < end && FIRST.indexOf(source.charAt(at)) >= 0;
    }

    private Span withRule(Span title, int limit) {
        int rule = title.start();
        while (rule > limit && (Punctuation.isSpace(source.charAt(rule - 1)) || isRule(source.charAt(rule - 1)))) {
            rule--;
        }
        Span above = Texts.trim(source, new Span(rule, title.start()));
        boolean alone = above.start() == limit || source.charAt(above.start() - 1) == '\n'
                || source.lastIndexOf('\n', above.start()) >= rule;
        return above.isEmpty() || !alone ? title : above.cover(title);
    }

    private static boolean isRule(char c) {
        return c == '-' || c == '_' || c == '\u2014' || c == '*';
    }

    /// The lines that open notes: the first number that stands on a line, and each that counts on.
    private List<Opening> openings(List<Span> lines) {
        List<Opening> openings = new ArrayList<>();
        Matcher label = LABEL.matcher(source);
        for (int i = 0; i < lines.size(); i++) {
            label.region(lines.get(i).start(), lines.get(i).end());
            if (!label.lookingAt()) {
                continue;
            }
            String group = label.group("mark") == null ? "bracketed" : "mark";
            int number = Integer.parseInt(label.group(group));
            if (openings.isEmpty() || number == openings.getLast().number() + 1) {
                openings.add(new Opening(i, number, new Span(label.start(), label.end()), label.group(group)));
            }
        }
        return openings;
    }

    private PrintedNote note(Opening opening, List<Span> lines) {
        Span words = Texts.trim(source, new Span(opening.label().end(), lines.getLast().end()));
        return new PrintedNote(opening.mark(), opening.label(), List.of(words), Optional.empty());
    }

    /// A reference, and the one before it in the same count.
    private record Link(Span mark, int number, int length, @Nullable Link before) {
    }

    /// The references, by their numbers: the longest run of numbers that count up, of which some may be missing.
    private Map<Integer, Span> references(Span within, int last) {
        @Nullable
        Link[] best = new Link[last + 1];
        @Nullable
        Link longest = null;
        int at = within.start();
        while (at < within.end()) {
            if (!Texts.isDigit(source.charAt(at))) {
                at++;
                continue;
            }
            int end = Texts.digitsEnd(source, at);
            Optional<Span> mark = end - at > MOST_DIGITS ? Optional.empty() : reference(new Span(at, end));
            int number = mark.isEmpty() ? 0 : Integer.parseInt(source, at, end, 10);
            if (number > 0 && number <= last) {
                Link before = before(best, number);
                Link link = new Link(mark.get(), number, before == null ? 1 : before.length() + 1, before);
                Link same = best[number];
                best[number] = same == null || same.length() < link.length() ? link : same;
                longest = longest == null || longest.length() < link.length() ? link : longest;
            }
            at = end;
        }
        Map<Integer, Span> found = new HashMap<>();
        for (Link link = longest; link != null; link = link.before()) {
            found.put(link.number(), link.mark());
        }
        return found;
    }

    private static @Nullable Link before(@Nullable Link[] best, int number) {
        Link before = null;
        for (int i = number - 1; i > 0 && i >= number - GAP; i--) {
            Link other = best[i];
            before = other != null && (before == null || before.length() < other.length()) ? other : before;
        }
        return before;
    }

    /// A number that refers to a note, with its brackets if it has some.
    private Optional<Span> reference(Span number) {
        int open = source.startsWith("FN", number.start() - 2) ? number.start() - 2 : number.start();
        boolean bracketed = open > 0 && number.end() < source.length()
                && source.charAt(open - 1) == '['
                && source.charAt(number.end()) == ']';
        if (bracketed) {
            return Optional.of(new Span(open - 1, number.end() + 1));
        }
        return references.is(number) ? Optional.of(number) : Optional.empty();
    }
}
