package counterpoint.parse;

import counterpoint.language.Sentences;
import counterpoint.language.WordList;
import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds headings that stand on lines of their own: `I.  Background`, a bare `II` with its title on the next line, a
/// title of two lines, a row of stars, a title in capitals.
final class LineHeadings {
    private static final int LONGEST = 120;
    /// Columns from which on a line may stand in the middle.
    private static final int CENTERED = 8;
    /// Columns from which on a line certainly does.
    private static final int FAR = 16;
    /// So many lines below show where lines end.
    private static final int NEAR = 6;
    private static final Pattern NUMBERED = Pattern
            .compile("(?<number>[IVXLl1|]{1,6}|[A-Za-z]|[1-9]\\d?)(?:\\.|\\s*$|(?=\\s\\s))\\s*(?<title>.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /// A line with more numbers is a citation.
    private static final int MOST_NUMBERS = 3;
    private static final Pattern STARS = Pattern.compile("\\*(?:\\s*\\*){2,4}");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z ,'\u2019&-]{3,60}");

    private final HeadingSequence sequence = new HeadingSequence();
    private static final WordList FUNCTION_WORDS = WordList.named("function-words");

    /// A line that may be a heading.
    private record Candidate(int line, String number, Optional<Span> title) {
    }

    /// The headings, by the index of the first line of each.
    ///
    /// @param centered whether the source shows by indents which lines stand in the middle, as headings do
    Map<Integer, FoundHeading> find(String source, List<Layout.Line> lines, boolean centered) {
        Map<Integer, FoundHeading> headings = new TreeMap<>();
        List<Candidate> candidates = candidates(source, lines, centered, headings);
        List<List<HeadingNumber>> readings = candidates.stream()
                .map(candidate -> readings(candidate.number()))
                .toList();
        List<Optional<HeadingSequence.Placed>> places = sequence.place(readings);
        for (int i = 0; i < places.size(); i++) {
            Candidate candidate = candidates.get(i);
            places.get(i)
                    .or(() -> centered ? alone(lines, candidate) : Optional.empty())
                    .map(place -> heading(lines, candidate, place))
                    .map(found -> isTitled(lines, candidate, centered)
                            ? titled(source, lines, candidate, found)
                            : found)
                    .ifPresent(found -> headings.put(candidate.line(), found));
        }
        return headings;
    }

    private List<Candidate> candidates(
            String source, List<Layout.Line> lines, boolean centered, Map<Integer, FoundHeading> headings) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span span = lines.get(i).span();
            if (span.length() > LONGEST) {
                continue;
            }
            if (centered && lines.get(i).indent() < CENTERED && !lines.get(i).blankBefore()) {
                continue;
            }
            String text = span.of(source);
            Matcher matcher = NUMBERED.matcher(text);
            if (STARS.matcher(text).matches()) {
                headings.put(i, new FoundHeading(span, 1, Optional.empty(), Optional.of(span), false));
            } else if (matcher.matches() && isTitle(matcher.group("title"))) {
                Span title = new Span(span.start() + matcher.start("title"), span.end());
                candidates.add(new Candidate(
                        i, matcher.group("number"), title.isEmpty() ? Optional.empty() : Optional.of(title)));
            } else if (i + 1 < lines.size() && CAPITALS.matcher(text).matches() && Words.count(text) <= 8) {
                headings.put(i, new FoundHeading(span, 1, Optional.empty(), Optional.of(span), false));
            }
        }
        return candidates;
    }

    /// The place of a bare number in the middle of the page that no other continues: what it is then says how it counts.
    private static Optional<HeadingSequence.Placed> alone(List<Layout.Line> lines, Candidate candidate) {
        boolean bare = candidate.title().isEmpty() && lines.get(candidate.line()).indent() >= FAR;
        return HeadingNumber.readings(candidate.number()).stream()
                .filter(number -> bare)
                .map(number -> new HeadingSequence.Placed(number.style().usualLevel(), number))
                .findFirst();
    }

    private static List<HeadingNumber> readings(String printed) {
        List<HeadingNumber> readings = new ArrayList<>(HeadingNumber.readings(printed));
        String repaired = HeadingNumber.repaired(printed);
        if (!repaired.equals(printed) && printed.length() > 1) {
            readings.addAll(HeadingNumber.readings(repaired));
        }
        return readings;
    }

    private FoundHeading heading(
            List<Layout.Line> lines, Candidate candidate, HeadingSequence.Placed place) {
        Span line = lines.get(candidate.line()).span();
        boolean repaired = HeadingNumber.readings(candidate.number()).stream()
                .noneMatch(number -> number.equals(place.number()));
        String number = repaired ? HeadingNumber.repaired(candidate.number()) : candidate.number();
        return new FoundHeading(line, place.level(), Optional.of(number), candidate.title(), repaired);
    }

    /// Whether the line after a heading's first may belong to its title.
    private static boolean isTitled(List<Layout.Line> lines, Candidate candidate, boolean centered) {
        int next = candidate.line() + 1;
        return next + 1 < lines.size() && (!centered || isCentered(lines, next));
    }

    /// Whether a line stands in on both sides, unlike the first one of a paragraph.
    private static boolean isCentered(List<Layout.Line> lines, int line) {
        int indent = lines.get(line).indent();
        int right = lines.subList(line + 1, Math.min(lines.size(), line + 1 + NEAR)).stream()
                .mapToInt(LineHeadings::right)
                .max()
                .orElse(0);
        return indent >= CENTERED && right(lines.get(line)) + indent / 2 <= right;
    }

    private static int right(Layout.Line line) {
        return line.indent() + line.span().length();
    }

    private FoundHeading titled(String source, List<Layout.Line> lines, Candidate candidate, FoundHeading heading) {
        if (!continuesTitle(source, lines, candidate)) {
            return heading;
        }
        Span more = lines.get(candidate.line() + 1).span();
        return heading.titled(candidate.title().map(more::cover).orElse(more));
    }

    /// Whether the line after a heading's first still belongs to its title: short, without a stop, and written as a
    /// title; and a longer line comes after it.
    private boolean continuesTitle(String source, List<Layout.Line> lines, Candidate candidate) {
        Layout.Line next = lines.get(candidate.line() + 1);
        String text = next.span().of(source);
        boolean apart = candidate.title().isPresent() && next.blankBefore();
        return !apart
                && text.length() <= LONGEST
                && isTitle(text)
                && !NUMBERED.matcher(text).matches()
                && isWrittenAsTitle(text)
                && NUMBER.matcher(text).results().count() <= MOST_NUMBERS
                && lines.get(candidate.line() + 2).span().length() > text.length();
    }

    private static boolean isTitle(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        boolean goesOn = last == ',' || last == ':' || last == ';';
        return !goesOn && !Sentences.isEnded(text) && !Character.isLowerCase(text.charAt(0));
    }

    /// Whether words of weight begin with capitals: `Reasonableness As a Matter of Law`.
    private boolean isWrittenAsTitle(String text) {
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
