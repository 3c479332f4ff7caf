package counterpoint.citation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the parenthesis of court and date: `(10th Cir. 1995)`, `(W.D. Tenn., Jan. 20, 2011)`, `[2d Dept 1984]`,
/// `(Tex. App.—Houston [1st Dist.] 1999, pet. denied)`, `(La. 1/5/99)` (Indigo Book R12).
final class YearScanner {
    private static final int REACH = 140;
    private static final Set<String> MONTHS = WordTable.named("months");
    /// What Texas and others add to the year: `1999, pet. denied`.
    private static final Set<String> AFTER_YEAR = WordTable.named("words after a year");
    /// `filed Jan. 5, 2019`: words between court and date that belong to neither.
    private static final Set<String> BEFORE_DATE = WordTable.named("words before a date");

    /// Court and date of a decision.
    ///
    /// @param court as printed; empty if none is
    /// @param date as printed, `Mar. 1, 2001`
    /// @param year of the date
    /// @param end the place after the closing parenthesis
    record Dated(String court, String date, int year, int end) {
    }

    /// The court and date in the parenthesis that opens at or after blanks at `start`, or null if it is no such one.
    @Nullable
    Dated at(String text, int start) {
        int open = Typography.skipBlanks(text, start);
        if (text.startsWith("[(", open)) {
            return withinBoth(text, open);
        }
        int close = closing(text, open);
        return close < 0 ? null : between(text, open + 1, close);
    }

    /// A year that an editor added in its brackets: `333 U. S. 10 [(1948)]`.
    private static @Nullable Dated withinBoth(String text, int open) {
        int close = closing(text, open + 1);
        Dated dated = close < 0 || Typography.charAt(text, close + 1) != ']' ? null : between(text, open + 2, close);
        return dated == null ? null : new Dated(dated.court(), dated.date(), dated.year(), dated.end() + 1);
    }

    private static @Nullable Dated between(String text, int from, int close) {
        int end = yearEnd(text, from, close);
        if (end < 0) {
            return slashed(text, from, close);
        }
        int yearStart = end - 4;
        int dateStart = monthBefore(text, yearStart, from);
        String court = court(text, from, dateStart);
        int year = Integer.parseInt(text.substring(yearStart, end));
        return isCourt(court)
                ? new Dated(court, Typography.plain(text.substring(dateStart, end)), year, close + 1)
                : null;
    }

    /// The words before the date, without commas and "filed" at their end.
    private static String court(String text, int from, int dateStart) {
        int end = Typography.skipBlanksBack(text, dateStart, from);
        while (end > from && text.charAt(end - 1) == ',') {
            end = Typography.skipBlanksBack(text, end - 1, from);
        }
        int word = end;
        while (word > from && Typography.isLetter(text.charAt(word - 1))) {
            word--;
        }
        if (word < end && BEFORE_DATE.contains(text.substring(word, end))) {
            return court(text, from, word);
        }
        return text.substring(from, end).strip();
    }

    /// The place after the year that ends the parenthesis, or stands before the history of the writ; -1 without one.
    private static int yearEnd(String text, int from, int close) {
        int end = Typography.skipBlanksBack(text, close, from);
        if (end > from && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ',')) {
            end--;
        }
        if (endsYear(text, from, end)) {
            return end;
        }
        for (int comma = from + 4; comma < close; comma++) {
            if (text.charAt(comma) == ',' && endsYear(text, from, comma)) {
                return goesOnWithHistory(text, comma) ? comma : -1;
            }
        }
        return -1;
    }

    private static boolean endsYear(String text, int from, int end) {
        int start = end - 4;
        return start >= from && isYear(text, start) && (start == from || !Typography.isDigit(text.charAt(start - 1)));
    }

    private static boolean goesOnWithHistory(String text, int comma) {
        int word = Typography.skipBlanks(text, comma + 1);
        int end = word;
        while (end < text.length() && Typography.isLetter(text.charAt(end))) {
            end++;
        }
        return AFTER_YEAR.contains(text.substring(word, end));
    }

    /// A court with the day in numbers, as Louisiana prints it: `La. App. 1 Cir. 5/5/06`.
    private static @Nullable Dated slashed(String text, int from, int close) {
        int end = Typography.skipBlanksBack(text, close, from);
        int start = end;
        int slashes = 0;
        while (start > from && (Typography.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '/')) {
            start--;
            slashes += text.charAt(start) == '/' ? 1 : 0;
        }
        int digits = slashes == 2 ? end - text.lastIndexOf('/', end - 1) - 1 : 0;
        String court = court(text, from, start);
        if ((digits != 2 && digits != 4) || court.isEmpty() || !isCourt(court)) {
            return null;
        }
        int year = Integer.parseInt(text.substring(end - digits, end));
        int century = year < 40 ? 2000 : 1900;
        return new Dated(court, text.substring(start, end), digits == 4 ? year : century + year, close + 1);
    }

    /// Where the bracket closes that opens at `open`; -1 if none opens there, it holds another of its kind, or it
    /// reaches too far.
    static int closing(String text, int open) {
        char bracket = Typography.charAt(text, open);
        if (bracket != '(' && bracket != '[') {
            return -1;
        }
        char closing = bracket == '(' ? ')' : ']';
        int limit = Math.min(text.length(), open + REACH + 1);
        for (int at = open + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '(') {
                return -1;
            }
            if (c == closing) {
                return at;
            }
        }
        return -1;
    }

    /// Whether a year of the centuries whose courts are cited, those of Coke to ours, stands at `at`.
    static boolean isYear(String text, int at) {
        if (Typography.digitsEnd(text, at) != at + 4) {
            return false;
        }
        int century = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        return century >= 15 && century <= 20;
    }

    /// A court's name begins with a capital or a number; anything else is an explanation that ends in a year.
    private static boolean isCourt(String court) {
        if (court.isEmpty()) {
            return true;
        }
        char first = court.charAt(0);
        return (Typography.isUpper(first) || Typography.isDigit(first)) && court.split(" ").length <= 10;
    }

    /// Where the month before a year begins; the year itself if none does.
    private static int monthBefore(String text, int yearStart, int floor) {
        int low = Math.max(floor, yearStart - 20);
        for (int at = yearStart - 1; at >= low; at--) {
            boolean wordStart = at == floor || !Typography.isLetter(text.charAt(at - 1));
            if (wordStart && Typography.isUpper(text.charAt(at)) && isMonth(text, at)) {
                return at;
            }
        }
        return yearStart;
    }

    private static boolean isMonth(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 10 && Typography.isLetter(text.charAt(end))) {
            end++;
        }
        return MONTHS.contains(text.substring(at, end));
    }
}
