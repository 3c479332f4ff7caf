package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the page headers of a slip opinion that were run into its text: `2 No. 20-1754` on even pages,
/// `No. 20-1754 3` on odd ones.
///
/// A header is the decision's own docket number beside the next page's number. Whichever number in the text has the
/// most such places is the decision's own.
final class SlipPages {
    private static final Pattern DOCKET = Pattern.compile("Nos?\\.\\s{1,3}(\\d{1,4}[-\u2013]\\d{1,6})(?!\\w)");
    /// Fewer headers in sequence may be chance.
    private static final int FEWEST = 3;
    /// As many pages may be missing between two headers, where a note took up whole pages.
    private static final int GAP = 3;
    /// White space between docket number and page, in characters.
    private static final int WIDEST = 3;
    private static final int MOST_DIGITS = 5;

    List<PageMarker> find(String source, Span within, List<ParseProblem> problems) {
        Map<String, List<Header>> byDocket = new LinkedHashMap<>();
        Matcher matcher = DOCKET.matcher(source);
        int at = source.indexOf("No", within.start(), within.end());
        while (at >= 0 && at < within.end()) {
            if (matcher.region(at, within.end()).lookingAt()) {
                Header header = Header.around(source, new Span(matcher.start(), matcher.end()), within);
                byDocket.computeIfAbsent(matcher.group(1), key -> new ArrayList<>()).add(header);
            }
            at = source.indexOf("No", Math.min(at + 2, within.end()), within.end());
        }
        List<PageMarker> best = List.of();
        List<ParseProblem> gaps = List.of();
        for (List<Header> headers : byDocket.values()) {
            List<ParseProblem> missed = new ArrayList<>();
            List<PageMarker> markers = headers.size() < FEWEST ? List.of() : sequence(headers, missed);
            if (markers.size() > best.size()) {
                best = markers;
                gaps = missed;
            }
        }
        if (best.size() < FEWEST) {
            return List.of();
        }
        problems.addAll(gaps);
        return best;
    }

    private static List<PageMarker> sequence(List<Header> headers, List<ParseProblem> gaps) {
        List<PageMarker> markers = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < headers.size(); i++) {
            Header header = headers.get(i);
            int page = last == 0 ? first(headers, i) : header.next(last);
            if (page > 0) {
                Span span = header.span(page);
                if (last > 0 && page != last + 1) {
                    gaps.add(new ParseProblem(
                            ParseProblem.Kind.PAGE_SEQUENCE,
                            "The header of page " + page + " follows that of page " + last
                                    + "; the pages between are not marked.",
                            span));
                }
                markers.add(new PageMarker(Integer.toString(page), PageMarker.SLIP, span));
                last = page;
            }
        }
        return markers;
    }

    /// The first header's number is the one that the next header goes on from.
    private static int first(List<Header> headers, int index) {
        if (index + 1 == headers.size()) {
            return 0;
        }
        Header header = headers.get(index);
        Header following = headers.get(index + 1);
        if (header.left > 0 && following.next(header.left) == header.left + 1) {
            return header.left;
        }
        return header.right > 0 && following.next(header.right) == header.right + 1 ? header.right : 0;
    }

    /// A docket number with the numbers on both sides of it; 0 where there is none.
    private record Header(Span docket, int left, int leftStart, int right, int rightEnd) {
        static Header around(String source, Span docket, Span within) {
            Span left = leftNumber(source, docket, within);
            Span right = rightNumber(source, docket, within);
            return new Header(docket, number(source, left), left.start(), number(source, right), right.end());
        }

        /// The digits before the docket number and white space, parted from what stands before them; else empty.
        private static Span leftNumber(String source, Span docket, Span within) {
            int end = docket.start();
            while (end > within.start() && docket.start() - end < WIDEST
                    && Punctuation.isSpace(source.charAt(end - 1))) {
                end--;
            }
            int start = end;
            while (start > within.start() && end - start < MOST_DIGITS && Texts.isDigit(source.charAt(start - 1))) {
                start--;
            }
            boolean parted = end < docket.start() && (start == 0 || Punctuation.isSpace(source.charAt(start - 1)));
            return new Span(start, parted ? end : start);
        }

        /// The digits after the docket number and white space, parted from what stands after them; else empty.
        private static Span rightNumber(String source, Span docket, Span within) {
            int start = docket.end();
            while (start < within.end() && start - docket.end() < WIDEST
                    && Punctuation.isSpace(source.charAt(start))) {
                start++;
            }
            int end = Math.clamp(Texts.digitsEnd(source, start), start, Math.max(start, within.end()));
            boolean parted = start > docket.end()
                    && (end == source.length() || Punctuation.isSpace(source.charAt(end)));
            return new Span(parted ? start : end, end);
        }

        private static int number(String source, Span digits) {
            boolean none = digits.isEmpty() || digits.length() > MOST_DIGITS;
            return none ? 0 : Integer.parseInt(source, digits.start(), digits.end(), 10);
        }

        /// The page that this header begins if the last was `last`; 0 if it is no header.
        int next(int last) {
            if (left == last + 1 || right == last + 1) {
                return last + 1;
            }
            if (left > last && left <= last + GAP) {
                return left;
            }
            return right > last && right <= last + GAP ? right : 0;
        }

        Span span(int page) {
            return page == left ? new Span(leftStart, docket.end()) : new Span(docket.start(), rightEnd);
        }
    }
}
