package counterpoint.parse;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where pages begin in text whose form feeds are lost, by the lines that count its pages: a stamp that returns with
/// one of its numbers higher by one (`Case: 22-10441   Document: 00517065342   Page: 3   Date Filed: 02/15/2024`), a head
/// that returns beside the next number (`4      USA V. HUNT`, `USA V. HUNT      5`), or a page number between dashes on a
/// line of its own (`- 12 -`). A bare number may be one, too (`FootNumbers`).
final class PageBreaks {
    /// Fewer lines may count by chance.
    private static final int FEWEST = 3;
    private static final int LONGEST_STAMP = 140;
    /// A stamp names its case and document beside the page.
    private static final int FEWEST_NUMBERS = 3;
    private static final int LONGEST_PAGE_NUMBER = 8;
    /// As many pages may be missing between two heads, where an opinion begins without one.
    private static final int GAP = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String WIDE = "   ";
    /// The words of a head, parted by a wide space from the number before or after them.
    private static final Pattern HEAD = Pattern
            .compile("(?<before>\\d{1,5})\\s{3,}(?<right>\\p{L}.*)|(?<left>.*\\p{L}.*?)\\s{3,}(?<after>\\d{1,5})");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-\u2013\u2014] ?(\\d{1,4}) ?[-\u2013\u2014]");

    private PageBreaks() {
    }

    /// A line that may count a page.
    private record Counting(int line, List<String> numbers) {
    }

    /// The lines that begin a page, by their index; none if no lines count pages.
    static BitSet find(String source, List<TextLine> lines) {
        BitSet stamped = stamped(source, lines);
        BitSet headed = stamped.isEmpty() ? headed(source, lines) : stamped;
        if (!headed.isEmpty()) {
            return headed;
        }
        BitSet numbered = numbered(source, lines);
        return withHeads(source, lines, numbered.isEmpty() ? FootNumbers.find(source, lines) : numbered);
    }

    /// Pages begin with a stamp: its words return, and all of its numbers but one.
    private static BitSet stamped(String source, List<TextLine> lines) {
        Map<String, List<Counting>> byForm = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Span printed = lines.get(i).printed(source);
            if (printed.length() <= LONGEST_STAMP && countNumbers(source, printed) >= FEWEST_NUMBERS) {
                String text = printed.of(source);
                String form = Texts.singleSpaced(NUMBER.matcher(text).replaceAll("#"));
                byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(new Counting(i, numbers(text)));
            }
        }
        return byForm.values().stream()
                .filter(PageBreaks::counts)
                .findFirst()
                .map(PageBreaks::lines)
                .orElseGet(BitSet::new);
    }

    private static int countNumbers(String source, Span line) {
        int count = 0;
        boolean inside = false;
        for (int at = line.start(); at < line.end(); at++) {
            boolean digit = Texts.isDigit(source.charAt(at));
            count += digit && !inside ? 1 : 0;
            inside = digit;
        }
        return count;
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(number.group());
        }
        return numbers;
    }

    /// Whether one number goes up by one from each line to the next, and the others stay.
    private static boolean counts(List<Counting> stamps) {
        if (stamps.size() < FEWEST) {
            return false;
        }
        List<String> first = stamps.getFirst().numbers();
        for (int at = 0; at < first.size(); at++) {
            int counted = at;
            boolean counts = true;
            for (int i = 1; i < stamps.size() && counts; i++) {
                counts = goesOn(stamps.get(i - 1).numbers(), stamps.get(i).numbers(), counted);
            }
            if (counts) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(List<String> before, List<String> after, int counted) {
        for (int i = 0; i < before.size(); i++) {
            boolean same = before.get(i).equals(after.get(i));
            boolean next = before.get(i).length() < 5
                    && after.get(i).equals(Integer.toString(Integer.parseInt(before.get(i)) + 1));
            if (i == counted ? !next : !same) {
                return false;
            }
        }
        return true;
    }

    private static BitSet lines(List<Counting> stamps) {
        BitSet lines = new BitSet();
        stamps.forEach(stamp -> lines.set(stamp.line()));
        return lines;
    }

    /// Pages begin with a head that stands beside their number, on the left or on the right; the numbers go up.
    private static BitSet headed(String source, List<TextLine> lines) {
        Map<String, List<Counting>> byWords = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Span printed = lines.get(i).printed(source);
            boolean edged = !printed.isEmpty() && printed.length() <= LONGEST_STAMP
                    && source.indexOf(WIDE, printed.start(), printed.end()) >= 0
                    && (Texts.isDigit(source.charAt(printed.start()))
                            || Texts.isDigit(source.charAt(printed.end() - 1)));
            if (!edged) {
                continue;
            }
            Matcher head = HEAD.matcher(printed.of(source));
            if (head.matches()) {
                boolean left = head.group("before") != null;
                String words = Texts.singleSpaced(head.group(left ? "right" : "left"));
                byWords.computeIfAbsent(words, key -> new ArrayList<>())
                        .add(new Counting(i, List.of(head.group(left ? "before" : "after"))));
            }
        }
        return byWords.values().stream()
                .filter(PageBreaks::rises)
                .findFirst()
                .map(PageBreaks::lines)
                .orElseGet(BitSet::new);
    }

    private static boolean rises(List<Counting> heads) {
        int last = 0;
        for (Counting head : heads) {
            int number = Integer.parseInt(head.numbers().getFirst());
            if (last > 0 && number != 2 && (number <= last || number > last + GAP)) {
                return false;
            }
            last = number;
        }
        return heads.size() >= FEWEST;
    }

    /// The pages that feet show, and those whose foot is missing: where the line that begins most pages returns.
    private static BitSet withHeads(String source, List<TextLine> lines, BitSet first) {
        if (first.isEmpty()) {
            return first;
        }
        Map<String, Integer> heads = new LinkedHashMap<>();
        first.stream()
                .filter(line -> line < lines.size())
                .mapToObj(line -> lines.get(line).printed(source).of(source))
                .filter(head -> !head.isEmpty() && head.length() <= LONGEST_STAMP)
                .forEach(head -> heads.merge(head, 1, Integer::sum));
        heads.values().removeIf(count -> count < FEWEST || count * 2 <= first.cardinality());
        for (int i = 1; i < lines.size() && !heads.isEmpty(); i++) {
            first.set(i, first.get(i) || heads.containsKey(lines.get(i).printed(source).of(source)));
        }
        return first;
    }

    /// Pages end with a number between dashes alone on its line, one higher than the one before; an opinion may
    /// count its pages anew.
    private static BitSet numbered(String source, List<TextLine> lines) {
        BitSet first = new BitSet();
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span printed = lines.get(i).printed(source);
            if (printed.length() > LONGEST_PAGE_NUMBER) {
                continue;
            }
            Matcher page = PAGE_NUMBER.matcher(printed.of(source));
            if (!page.matches()) {
                continue;
            }
            int number = Integer.parseInt(page.group(1));
            if (number == last + 1 || (number == 1 && last > 0) || (last == 0 && number == 2)) {
                first.set(i + 1);
                last = number;
            }
        }
        return first.cardinality() < FEWEST ? new BitSet() : first;
    }
}
