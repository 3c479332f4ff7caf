package counterpoint.citation;

import java.util.Set;

/// Reads docket numbers: `No. 05-2489`, `Civ. A. No. 85-1234`, `Nos. 05-1234, 05-1235`, `No. 05 C 1234`,
/// `No. 1:05-CV-00123-ABC` (Indigo Book R11.6, unreported cases).
final class DocketScanner {
    /// The longest clause of a docket, in characters.
    private static final int LONGEST = 100;
    /// Words before `No.`: `Civil Action`, `Docket`.
    private static final Set<String> WORDS = WordTable.named("docket words");

    private static final int LONGEST_LETTERS = 4;

    private DocketScanner() {
    }

    /// A docket in the text.
    ///
    /// @param start where its clause begins, `Civ. A.` included
    /// @param number where its number begins
    /// @param end after its last digit or letter
    record Docket(int start, int number, int end) {
        static final Docket NONE = new Docket(-1, -1, -1);

        boolean isPrinted() {
            return start >= 0;
        }

        String in(String text) {
            return Typography.plain(text.substring(number, end)).strip();
        }
    }

    /// The docket whose number ends at `end`, not reaching before `low`.
    static Docket before(String text, int end, int low) {
        int last = tokenStart(text, end, low);
        if (text.startsWith("No.", last) && hasDigit(text, last + 3, end)) {
            return numbered(text, last + 3, end, low);
        }
        if (!hasDigit(text, last, end)) {
            return Docket.NONE;
        }
        for (int at = last; at > Math.max(low, end - LONGEST) + 2; at--) {
            if (text.charAt(at - 1) == '.' && isNumberWord(text, at)) {
                return numbered(text, at, end, low);
            }
        }
        return bare(text, last, end, low);
    }

    /// Whether `No.` or `Nos.` ends at `at`.
    private static boolean isNumberWord(String text, int at) {
        return text.startsWith("No.", at - 3) || text.startsWith("Nos.", at - 4);
    }

    private static Docket numbered(String text, int stop, int end, int low) {
        int number = Typography.skipBlanks(text, stop);
        if (numberEnd(text, number) != end) {
            return Docket.NONE;
        }
        int start = text.startsWith("No.", stop - 3) ? stop - 3 : stop - 4;
        int before = Typography.skipBlanksBack(text, start, low);
        while (before > low && WORDS.contains(text.substring(tokenStart(text, before, low), before))) {
            start = tokenStart(text, before, low);
            before = Typography.skipBlanksBack(text, start, low);
        }
        boolean parted = before == low || text.charAt(before - 1) == ',';
        return parted || end - number > LONGEST_LETTERS ? new Docket(start, number, end) : Docket.NONE;
    }

    /// Louisiana prints the number alone: `State v. Smith, 98-1234 (La. 1/5/99), 720 So. 2d 1`.
    private static Docket bare(String text, int start, int end, int low) {
        int dash = Typography.digitsEnd(text, start);
        boolean numbered = dash - start >= 2
                && dash - start <= 4
                && Typography.isDash(Typography.charAt(text, dash))
                && Typography.isDigit(text.charAt(end - 1));
        int before = Typography.skipBlanksBack(text, start, low);
        boolean parted = before > low && before < start && text.charAt(before - 1) == ',';
        return numbered && parted ? new Docket(start, start, end) : Docket.NONE;
    }

    /// The end of the number, or of several, that begins at `at`; `at` if no number does.
    static int numberEnd(String text, int at) {
        int end = at;
        int next = at;
        while (next - at < LONGEST) {
            int tokenEnd = tokenEnd(text, next);
            if (hasDigit(text, next, tokenEnd)) {
                end = tokenEnd;
            } else if (tokenEnd == next || !isLetters(text, next, tokenEnd)) {
                return end;
            }
            int after = following(text, tokenEnd);
            if (after == tokenEnd) {
                return end;
            }
            next = after;
        }
        return end;
    }

    /// Where the next part of the number begins: after blanks, or after a comma or `and` where a whole number follows.
    private static int following(String text, int end) {
        int next = Typography.skipComma(text, end);
        boolean comma = Typography.charAt(text, Typography.skipBlanks(text, end)) == ',';
        boolean and = text.startsWith("and ", next) || text.startsWith("& ", next);
        if (and) {
            next = Typography.skipBlanks(text, text.indexOf(' ', next));
        }
        return (comma || and) && !isWholeNumber(text, next) ? end : next;
    }

    /// `05-1235`, but not the citation `2009-Ohio-1234`.
    private static boolean isWholeNumber(String text, int at) {
        int end = tokenEnd(text, at);
        int dash = Typography.digitsEnd(text, at);
        boolean parts = hasDigit(text, at, end) && dash < end;
        boolean neutral = dash - at == 4 && Typography.isUpper(Typography.charAt(text, dash + 1));
        return parts && !neutral;
    }

    private static boolean isLetters(String text, int start, int end) {
        return end - start <= LONGEST_LETTERS
                && Typography.isLetter(text.charAt(start))
                && !text.startsWith("v", start)
                && (Typography.isUpper(text.charAt(start)) || text.charAt(start) == 'c');
    }

    private static boolean hasDigit(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (Typography.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static int tokenEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 40 && isTokenPart(text.charAt(end))) {
            end++;
        }
        boolean stopped = end > at && text.charAt(end - 1) == '.';
        return stopped && hasDigit(text, at, end) ? end - 1 : end;
    }

    private static int tokenStart(String text, int end, int low) {
        int at = end;
        while (at > low && end - at < 40 && isTokenPart(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isTokenPart(char c) {
        return Typography.isWordCharacter(c) || Typography.isDash(c) || c == '.' || c == ':' || c == '/';
    }
}
