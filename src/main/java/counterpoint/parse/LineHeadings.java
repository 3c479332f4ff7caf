package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.language.Sentences;
import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
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
    private static final int MOST_WORDS = 8;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /// A line with more numbers is a citation.
    private static final int MOST_NUMBERS = 3;
    private static final Pattern STARS = Pattern.compile("\\*(?:\\s*\\*){2,4}");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z ,'\u2019&-]{3,60}");

    private final HeadingSequence sequence = new HeadingSequence();

    /// Lines that may be a heading.
    ///
    /// @param last the index of the last line, after `line` where the title goes on
    /// @param whole whether all of the title is known
    private record Candidate(int line, int last, String number, Optional<Span> title, boolean whole) {
    }

    /// The headings, by the index of the first line of each.
    ///
    /// @param layout INDENTED if the source shows by indents which lines stand in the middle, as headings do
    Map<Integer, FoundHeading> find(String source, List<Layout.Line> lines, Layout layout) {
        boolean centered = layout == Layout.INDENTED;
        Map<Integer, FoundHeading> headings = new TreeMap<>();
        List<Candidate> candidates = candidates(source, lines, layout, headings);
        List<Optional<HeadingSequence.Placed>> places = places(candidates, List.copyOf(headings.keySet()));
        boolean counted = places.stream().anyMatch(Optional::isPresent);
        for (int i = 0; i < places.size(); i++) {
            Candidate candidate = candidates.get(i);
            places.get(i)
                    .or(() -> centered ? alone(lines, candidate) : Optional.empty())
                    .or(() -> counted ? Optional.empty() : only(source, lines, candidate))
                    .map(place -> heading(lines, candidate, place))
                    .map(found -> !candidate.whole() && isTitled(lines, candidate, centered)
                            ? titled(source, lines, candidate, found)
                            : found)
                    .ifPresent(found -> headings.put(candidate.line(), found));
        }
        return headings;
    }

    /// The places of the candidates. Below titles without numbers (`BACKGROUND`, `DISCUSSION`) they may count anew below
    /// each, a level deeper.
    ///
    /// @param titles the lines of those titles, in order
    private List<Optional<HeadingSequence.Placed>> places(List<Candidate> candidates, List<Integer> titles) {
        List<List<HeadingNumber>> numbers = candidates.stream()
                .map(candidate -> readings(candidate.number()))
                .toList();
        List<Optional<HeadingSequence.Placed>> through = sequence.place(numbers);
        if (titles.size() < 2 || firstLine(candidates, through) < titles.getFirst()) {
            return through;
        }
        List<Optional<HeadingSequence.Placed>> anew = new ArrayList<>();
        for (int title = -1; title < titles.size(); title++) {
            int end = title + 1 < titles.size() ? titles.get(title + 1) : Integer.MAX_VALUE;
            int from = anew.size();
            int to = from;
            while (to < candidates.size() && candidates.get(to).line() < end) {
                to++;
            }
            sequence.place(numbers.subList(from, to)).stream()
                    .map(place -> place.map(HeadingSequence.Placed::deeper))
                    .forEach(anew::add);
        }
        long more = anew.stream().flatMap(Optional::stream).count()
                - through.stream().flatMap(Optional::stream).count();
        boolean late = firstLine(candidates, anew) > titles.get(1);
        return more > 0 || (more == 0 && late) ? anew : through;
    }

    /// The line of the first candidate that has a place.
    private static int firstLine(List<Candidate> candidates, List<Optional<HeadingSequence.Placed>> places) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isPresent()) {
                return candidates.get(i).line();
            }
        }
        return Integer.MAX_VALUE;
    }

    private List<Candidate> candidates(
            String source, List<Layout.Line> lines, Layout layout, Map<Integer, FoundHeading> headings) {
        TitleLines titles = new TitleLines(source, lines, layout);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span span = lines.get(i).span();
            if (span.length() > LONGEST) {
                continue;
            }
            String text = span.of(source);
            Matcher matcher = NUMBERED.matcher(text);
            if (STARS.matcher(text).matches()) {
                headings.put(i, title(span));
            } else if (matcher.matches()) {
                int start = matcher.start("title");
                candidate(source, lines, i, span.start() + start, matcher.group("number"), titles)
                        .ifPresent(candidates::add);
            } else if (i + 1 < lines.size()
                    && CAPITALS.matcher(text).matches()
                    && Words.count(text) <= MOST_WORDS
                    && titles.isSetOut(i)) {
                headings.put(i, title(span));
            } else if (titles.isCenteredTitle(i) && isTitle(text) && TitleLines.isWrittenAsTitle(text)) {
                headings.put(i, title(span));
            }
        }
        return candidates;
    }

    private static FoundHeading title(Span span) {
        return new FoundHeading(span, 1, Optional.empty(), Optional.of(span), false);
    }

    private Optional<Candidate> candidate(
            String source, List<Layout.Line> lines, int line, int start, String number, TitleLines titles) {
        Span span = lines.get(line).span();
        Span title = new Span(start, span.end());
        if (title.isEmpty()) {
            return titles.isSetOut(line)
                    ? Optional.of(new Candidate(line, line, number, Optional.empty(), false))
                    : Optional.empty();
        }
        int end = titles.end(line, start);
        Span whole = title.cover(lines.get(end - 1).span());
        boolean counted = end < lines.size() && counts(number, lines.get(end).span().of(source));
        boolean opens = !Character.isLowerCase(source.charAt(start));
        if (end > line + 1 && opens && !counted) {
            return Optional.of(new Candidate(line, end - 1, number, Optional.of(whole), true));
        }
        if (titles.isSetOut(line) && isTitle(title.of(source))) {
            return Optional.of(new Candidate(line, line, number, Optional.of(title), false));
        }
        return opens && !counted && titles.isSentence(line)
                ? Optional.of(new Candidate(line, line, number, Optional.of(title), true))
                : Optional.empty();
    }

    /// Whether a line goes on counting right after this number, as the items of a list do.
    private static boolean counts(String number, String next) {
        Matcher matcher = NUMBERED.matcher(next);
        return matcher.matches() && HeadingNumber.readings(number).stream().anyMatch(one -> HeadingNumber
                .readings(matcher.group("number")).stream()
                .anyMatch(other -> other.style() == one.style() && other.value() == one.value() + 1));
    }

    /// The place of a bare number in the middle of the page that no other continues: what it is then says how it counts.
    private static Optional<HeadingSequence.Placed> alone(List<Layout.Line> lines, Candidate candidate) {
        boolean bare = candidate.title().isEmpty() && lines.get(candidate.line()).indent() >= FAR;
        return HeadingNumber.readings(candidate.number()).stream()
                .filter(number -> bare)
                .map(number -> new HeadingSequence.Placed(number.style().usualLevel(), number))
                .findFirst();
    }

    /// The place of a heading with a Roman number in an opinion of which no other number counts: `I. Background`, above a
    /// longer paragraph. Of single letters only `I` is no initial.
    private static Optional<HeadingSequence.Placed> only(
            String source, List<Layout.Line> lines, Candidate candidate) {
        boolean roman = candidate.number().equals("I") || candidate.number().length() > 1;
        int next = candidate.last() + 1;
        boolean above = next < lines.size()
                && lines.get(next).span().length() > lines.get(candidate.line()).span().length();
        boolean titled = candidate.title()
                .filter(title -> Punctuation.isSpace(source.charAt(title.start() - 1)))
                .map(title -> title.of(source))
                .filter(title -> isTitle(title) && Words.count(title) <= MOST_WORDS
                        && TitleLines.isWrittenAsTitle(title))
                .isPresent();
        return HeadingNumber.readings(candidate.number()).stream()
                .filter(number -> roman && above && titled && number.style() == HeadingNumber.Style.ROMAN)
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
        Span line = lines.get(candidate.line()).span().cover(lines.get(candidate.last()).span());
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
                && TitleLines.isWrittenAsTitle(text)
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
}
