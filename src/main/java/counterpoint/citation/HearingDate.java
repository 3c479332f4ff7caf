package counterpoint.citation;

import java.util.Set;

/// Reads the hearing and its date between the name of a transcript and its page: `N.T., 4/20/98, at 697`, `Tr. (Jan. 5,
/// 2010) at 12`, `Notes of Testimony (“N.T.”), Trial, 4/20/98, at 697`.
final class HearingDate {
    private static final Set<String> MONTHS = WordTable.named("months");
    private static final int LONGEST_ALIAS = 12;
    private static final int MOST_WORDS = 4;

    private HearingDate() {
    }

    /// The end of the date that follows a name which ends at `nameEnd`, if `at` and a page follow it; else `nameEnd`.
    static int end(String text, int nameEnd) {
        int at = Typography.skipComma(text, afterAlias(text, nameEnd));
        for (int words = 0; words < MOST_WORDS && Typography.isUpper(Typography.charAt(text, at)); words++) {
            int wordEnd = lettersEnd(text, at);
            if (MONTHS.contains(text.substring(at, wordEnd))) {
                break;
            }
            at = Typography.skipComma(text, Typography.charAt(text, wordEnd) == '.' ? wordEnd + 1 : wordEnd);
        }
        boolean bracketed = Typography.charAt(text, at) == '(';
        int date = bracketed ? at + 1 : at;
        int end = dateEnd(text, date);
        if (end == date || (bracketed && Typography.charAt(text, end) != ')')) {
            return nameEnd;
        }
        end = bracketed ? end + 1 : end;
        return text.startsWith("at ", Typography.skipComma(text, end)) ? end : nameEnd;
    }

    private static int afterAlias(String text, int nameEnd) {
        int open = Typography.skipBlanks(text, nameEnd);
        int close = text.indexOf(')', open);
        char quote = Typography.charAt(text, open + 1);
        boolean alias = Typography.charAt(text, open) == '('
                && (quote == '“' || quote == '"')
                && close > open
                && close - open < LONGEST_ALIAS;
        return alias ? close + 1 : nameEnd;
    }

    private static int lettersEnd(String text, int at) {
        int end = at;
        while (Typography.isLetter(Typography.charAt(text, end)) || Typography.charAt(text, end) == '\'') {
            end++;
        }
        return end;
    }

    /// `4/20/98`, `Jan. 5, 2010`.
    private static int dateEnd(String text, int at) {
        int wordEnd = lettersEnd(text, at);
        if (wordEnd > at) {
            int day = Typography.skipBlanks(text, Typography.charAt(text, wordEnd) == '.' ? wordEnd + 1 : wordEnd);
            int dayEnd = Typography.digitsEnd(text, day);
            int year = Typography.skipComma(text, dayEnd);
            boolean month = MONTHS.contains(text.substring(at, wordEnd));
            return month && dayEnd > day && Typography.digitsEnd(text, year) == year + 4 ? year + 4 : at;
        }
        int month = Typography.digitsEnd(text, at);
        int day = Typography.digitsEnd(text, month + 1);
        int year = Typography.digitsEnd(text, day + 1);
        boolean slashed = Typography.charAt(text, month) == '/' && Typography.charAt(text, day) == '/';
        return month > at && slashed && year > day + 1 ? year : at;
    }
}
