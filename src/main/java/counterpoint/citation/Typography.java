package counterpoint.citation;

/// What a printed character is, whatever a press, a web page or a scanner made of it.
final class Typography {
    private Typography() {
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// A space of any width, a line break, or a mark of direction, which takes no room.
    static boolean isBlank(char c) {
        return c == ' '
                || c == '\n'
                || c == '\u00a0'
                || c == '\t'
                || c == '\r'
                || (c >= '\u2000' && c <= '\u200f')
                || (c >= '\u2028' && c <= '\u202f')
                || (c >= '\u205f' && c <= '\u2069')
                || c == '\u3000'
                || c == '\ufeff';
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015');
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`';
    }

    static boolean isUpper(char c) {
        return (c >= 'A' && c <= 'Z') || (c > 127 && Character.isUpperCase(c));
    }

    static boolean isLower(char c) {
        return (c >= 'a' && c <= 'z') || (c > 127 && Character.isLowerCase(c));
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > 127 && Character.isLetter(c));
    }

    static boolean isWordCharacter(char c) {
        return isLetter(c) || isDigit(c);
    }

    /// The first place at or after `at` that is not blank.
    static int skipBlanks(String text, int at) {
        int next = at;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /// The first place at or after `at` that is neither blank nor one comma among blanks.
    static int skipComma(String text, int at) {
        int next = skipBlanks(text, at);
        return charAt(text, next) == ',' ? skipBlanks(text, next + 1) : next;
    }

    /// The place after the last character before `at` that is not blank, but not before `floor`.
    static int skipBlanksBack(String text, int at, int floor) {
        int end = at;
        while (end > floor && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// The end of the digits that begin at `at`.
    static int digitsEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The end of a number in which a scanner may have read letters for digits: `l0`, `5O9`; the end of its digits where
    /// what follows them is no such letter.
    static int scannedNumberEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 5 && (isDigit(text.charAt(end)) || isLookAlike(text.charAt(end)))) {
            end++;
        }
        boolean whole = end - at < 5 && !isWordCharacter(charAt(text, end));
        return whole ? end : digitsEnd(text, at);
    }

    /// A letter that a scanner takes for a digit: `l` and `I` for 1, `O` for 0.
    static boolean isLookAlike(char c) {
        return c == 'l' || c == 'I' || c == 'O' || c == 'o';
    }

    /// A number as meant, with digits for letters that look alike: `10` for `l0`.
    static String digits(String number) {
        return number.replace('l', '1').replace('I', '1').replace('O', '0').replace('o', '0');
    }

    static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }

    /// Words with single spaces and straight apostrophes.
    static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        boolean blank = false;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            if (blank && !plain.isEmpty()) {
                plain.append(' ');
            }
            blank = false;
            plain.append(isApostrophe(c) ? '\'' : c);
        }
        return plain.toString();
    }
}
