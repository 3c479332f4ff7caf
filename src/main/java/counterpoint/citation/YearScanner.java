package counterpoint.citation;

import org.jspecify.annotations.Nullable;

/// Reads the parenthesis of court and date: `(10th Cir. 1995)`, `(W.D. Tenn., Jan. 20, 2011)` (Indigo Book R12).
final class YearScanner {
    private static final int REACH = 120;
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Jun", "Jul"
    };

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
        int close = closing(text, open);
        if (close < 0) {
            return null;
        }
        int end = Typography.skipBlanksBack(text, close, open);
        int yearStart = end - 4;
        if (yearStart <= open || !isYear(text, yearStart) || Typography.isDigit(text.charAt(yearStart - 1))) {
            return null;
        }
        int dateStart = monthBefore(text, yearStart, open + 1);
        int courtEnd = Typography.skipBlanksBack(text, dateStart, open + 1);
        while (courtEnd > open + 1 && text.charAt(courtEnd - 1) == ',') {
            courtEnd--;
        }
        String court = text.substring(open + 1, courtEnd).strip();
        int year = Integer.parseInt(text.substring(yearStart, end));
        return isCourt(court)
                ? new Dated(court, Typography.plain(text.substring(dateStart, end)), year, close + 1)
                : null;
    }

    /// Where the bracket closes that opens at `open`; -1 if none opens there, it holds another, or it reaches too far.
    private static int closing(String text, int open) {
        char bracket = Typography.charAt(text, open);
        if (bracket != '(' && bracket != '[') {
            return -1;
        }
        int limit = Math.min(text.length(), open + REACH + 1);
        for (int at = open + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '(') {
                return -1;
            }
            if (c == ')' || c == ']') {
                return at;
            }
        }
        return -1;
    }

    private static boolean isYear(String text, int at) {
        int century = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        return Typography.digitsEnd(text, at) == at + 4 && century >= 16 && century <= 20;
    }

    /// A court's name begins with a capital or a number; anything else is an explanation that ends in a year.
    private static boolean isCourt(String court) {
        if (court.isEmpty()) {
            return true;
        }
        char first = court.charAt(0);
        return (Typography.isUpper(first) || Typography.isDigit(first)) && court.split(" ").length <= 9;
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
        for (String month : MONTHS) {
            if (text.startsWith(month, at)) {
                return true;
            }
        }
        return false;
    }
}
