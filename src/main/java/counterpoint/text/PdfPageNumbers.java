package counterpoint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the printed page number in the running heads of one page after the other.
///
/// A head may hold several numbers (`Cite as: 570 U. S. ____ (2013) 3`); the page's is the one that goes on from the
/// page before, or begins anew with 1.
final class PdfPageNumbers {
    private static final Pattern ALONE = Pattern.compile("^[-–—\\[( ]*(\\d{1,4}|[ivxl]{1,6})[-–—\\]) ]*$");
    private static final Pattern AT_EDGE = Pattern.compile("^(\\d{1,4})(?=\\s)|(?<=\\s)(\\d{1,4})$");
    private static final Pattern OF_ALL = Pattern.compile("\\b[Pp]age:? ?(\\d{1,4})\\b");

    private int last;

    /// The place of the number of the next page.
    ///
    /// @param heads where its running heads are printed
    /// @return empty if none of them has a number that can be the page's
    Optional<Span> find(SourceBuilder text, List<Span> heads) {
        List<Span> candidates = new ArrayList<>();
        for (Pattern form : List.of(ALONE, AT_EDGE, OF_ALL)) {
            heads.forEach(head -> collect(text, head, form, candidates));
        }
        Optional<Span> found = candidates.stream()
                .filter(span -> number(text.at(span)) == last + 1)
                .findFirst()
                .or(() -> candidates.stream().filter(span -> number(text.at(span)) == 1).findFirst())
                .or(() -> candidates.stream().filter(span -> last == 0 || span.length() < 4).findFirst());
        last = found.map(span -> number(text.at(span))).orElse(last + 1);
        return found;
    }

    private static void collect(SourceBuilder text, Span head, Pattern form, List<Span> candidates) {
        Matcher matcher = form.matcher(text.at(head));
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.start(group) >= 0) {
                    candidates.add(new Span(matcher.start(group), matcher.end(group)).shift(head.start()));
                }
            }
        }
    }

    /// The number that digits say; of a Roman one, zero.
    private static int number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : 0;
    }
}
