package counterpoint.parse;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the heads and feet of pages that are parted by form feeds, or by lines that count them (`PageBreaks`): the lines at the top and bottom of a page that other
/// pages have too, numbers aside (`No. 20-1754    3`, `Case: 20-1754  Document: 40  Filed: 08/18/2021  Pages: 62`), and
/// bare page numbers (`- 3 -`).
///
/// The page's number is the one among theirs that counts with the pages.
final class PageFurniture {
    /// One page shows no repetition.
    private static final int FEWEST_PAGES = 2;
    /// Heads and feet have no more lines.
    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 140;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /// A number parted from other words by a wide space, before or after them.
    private static final Pattern NUMBERED = Pattern
            .compile("(?<left>\\d{1,4})\\s{3,}\\D.*|(?=.*\\p{L}).*\\S\\s{3,}(?<right>\\d{1,4})");
    private static final Pattern BARE_NUMBER = Pattern
            .compile("(?i)[-\u2013\u2014\\[( ]*(?:page )?\\d{1,4}(?: of \\d{1,4})?[-\u2013\u2014\\]) ]*");

    /// A page's lines that are not blank.
    private record Page(Span span, List<Span> lines) {
        /// The lines nearest to the top, or to the bottom, from the edge inward.
        List<Span> edge(boolean top) {
            int count = Math.min(MOST_LINES, lines.size());
            return top ? lines.subList(0, count) : lines.subList(lines.size() - count, lines.size()).reversed();
        }
    }

    /// The pages of a decision; empty if nothing parts any.
    Pagination find(String source, Span decision) {
        List<TextLine> lines = TextLine.in(source, decision);
        BitSet first = source.indexOf('\f', decision.start(), decision.end()) < 0
                ? PageBreaks.find(source, lines)
                : fed(lines);
        if (first.isEmpty()) {
            return Pagination.NONE;
        }
        List<Page> pages = pages(source, decision, lines, first);
        if (pages.size() < FEWEST_PAGES) {
            return Pagination.NONE;
        }
        Set<String> heads = repeated(source, pages, true);
        Set<String> feet = repeated(source, pages, false);
        List<List<Span>> tops = new ArrayList<>();
        List<List<Span>> bottoms = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int number = i + 1;
            tops.add(furniture(source, pages.get(i), heads, number, true));
            bottoms.add(furniture(source, pages.get(i), feet, number, false));
        }
        List<OptionalInt> numbers = numbers(source, tops, bottoms);
        List<PrintedPage> printed = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            printed.add(printed(source, pages.get(i), tops.get(i), bottoms.get(i), numbers.get(i)));
        }
        return new Pagination(printed, false);
    }

    private static BitSet fed(List<TextLine> lines) {
        BitSet first = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            first.set(i, lines.get(i).opensPage());
        }
        return first;
    }

    private static List<Page> pages(String source, Span decision, List<TextLine> lines, BitSet first) {
        List<Page> pages = new ArrayList<>();
        List<Span> printed = new ArrayList<>();
        int start = decision.start();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (first.get(i) && line.span().start() > start) {
                pages.add(new Page(new Span(start, line.span().start()), List.copyOf(printed)));
                printed.clear();
                start = line.span().start();
            }
            Span words = line.printed(source);
            if (!words.isEmpty()) {
                printed.add(words);
            }
        }
        pages.add(new Page(new Span(start, decision.end()), List.copyOf(printed)));
        return pages;
    }

    /// The forms of the lines at the edges of pages that return on a fifth of them, and two at least.
    private static Set<String> repeated(String source, List<Page> pages, boolean top) {
        Map<String, Integer> counts = new HashMap<>();
        for (Page page : pages) {
            Set<String> forms = new HashSet<>();
            page.edge(top).forEach(line -> forms.add(form(source, line)));
            forms.forEach(form -> counts.merge(form, 1, Integer::sum));
        }
        int common = Math.max(FEWEST_PAGES, pages.size() / 5);
        Set<String> repeated = new HashSet<>();
        counts.forEach((form, count) -> {
            // A part's number may be the last line of several pages.
            boolean heading = !HeadingNumber.readings(form.replace(".", "")).isEmpty();
            if (count >= common && form.chars().anyMatch(Character::isLetter) && !heading) {
                repeated.add(form);
            }
        });
        return repeated;
    }

    /// A line with its numbers and the width of its spaces taken away.
    private static String form(String source, Span line) {
        String text = line.length() > LONGEST_LINE ? "" : line.of(source);
        return Texts.singleSpaced(NUMBER.matcher(text).replaceAll("#")).strip();
    }

    /// The lines of a head or foot, from the edge inward; none if the line at the edge belongs to the text.
    ///
    /// @param number the page's place in the file, which a head that no other page has may print beside its words
    private static List<Span> furniture(String source, Page page, Set<String> repeated, int number, boolean top) {
        List<Span> found = new ArrayList<>();
        for (Span line : page.edge(top)) {
            String text = line.length() < LONGEST_LINE ? line.of(source) : "";
            Matcher numbered = NUMBERED.matcher(text);
            String place = Integer.toString(number);
            boolean counts = numbered.matches()
                    && (place.equals(numbered.group("left")) || place.equals(numbered.group("right")));
            boolean bare = BARE_NUMBER.matcher(text).matches();
            if (!bare && !counts && !repeated.contains(form(source, line))) {
                break;
            }
            found.add(line);
        }
        return found;
    }

    /// Each page's number: the one that is as far from the page's place in the file as most pages' numbers are, or one that
    /// counts anew from one, as a dissent's may.
    private static List<OptionalInt> numbers(String source, List<List<Span>> tops, List<List<Span>> bottoms) {
        Map<Integer, Integer> votes = new HashMap<>();
        List<Set<Integer>> printed = new ArrayList<>();
        for (int i = 0; i < tops.size(); i++) {
            Set<Integer> numbers = new HashSet<>();
            addNumbers(source, tops.get(i), numbers);
            addNumbers(source, bottoms.get(i), numbers);
            printed.add(numbers);
            for (int number : numbers) {
                votes.merge(number - i, 1, Integer::sum);
            }
        }
        int offset = votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparingInt(vote -> -Math.abs(vote.getKey() - 1)))
                .filter(vote -> vote.getValue() >= FEWEST_PAGES)
                .map(Map.Entry::getKey)
                .orElse(Integer.MIN_VALUE / 2);
        List<OptionalInt> numbers = new ArrayList<>();
        int anew = 0;
        for (int i = 0; i < printed.size(); i++) {
            int number = i + offset;
            boolean first = printed.get(i).contains(1) && i + 1 < printed.size() && printed.get(i + 1).contains(2);
            anew = printed.get(i).contains(number)
                    ? 0
                    : anew > 0 && printed.get(i).contains(anew + 1) ? anew + 1 : first ? 1 : 0;
            numbers.add(
                    anew > 0
                            ? OptionalInt.of(anew)
                            : printed.get(i).contains(number) ? OptionalInt.of(number) : OptionalInt.empty());
        }
        return numbers;
    }

    private static void addNumbers(String source, List<Span> lines, Set<Integer> numbers) {
        for (Span line : lines) {
            Matcher number = NUMBER.matcher(line.of(source));
            while (number.find()) {
                if (number.group().length() <= 4) {
                    numbers.add(Integer.parseInt(number.group()));
                }
            }
        }
    }

    private static PrintedPage printed(String source, Page page, List<Span> top, List<Span> bottom,
            OptionalInt number) {
        Span span = Texts.trim(source, page.span());
        boolean whole = top.size() + bottom.size() >= page.lines().size();
        int headEnd = top.isEmpty() ? span.start() : top.getLast().end();
        int footStart = bottom.isEmpty() || whole ? span.end() : bottom.getLast().start();
        int end = Math.max(headEnd, Texts.trim(source, new Span(headEnd, Math.max(headEnd, footStart))).end());
        return new PrintedPage(
                new Span(span.start(), span.end()),
                new Span(span.start(), headEnd),
                new Span(headEnd, end),
                number,
                "");
    }
}
