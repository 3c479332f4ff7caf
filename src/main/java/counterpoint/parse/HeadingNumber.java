package counterpoint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One way to read the number of a heading: `I` is the first Roman number, or the ninth letter.
///
/// @param style how it counts
/// @param value what it counts to
record HeadingNumber(Style style, int value) {
    /// The series in which headings of one level are counted.
    enum Style {
        ROMAN(1),
        LETTER(2),
        ARABIC(3),
        SMALL_LETTER(4);

        private final int usualLevel;

        Style(int usualLevel) {
            this.usualLevel = usualLevel;
        }

        /// The level at which courts count so, where no other heading shows it.
        int usualLevel() {
            return usualLevel;
        }
    }

    /// No opinion has more headings of one level; `C`, `D` and `M` are then letters, never numbers.
    private static final int MOST = 60;

    /// All ways to read a number as printed, without its full stop; none if it is no number.
    static List<HeadingNumber> readings(String printed) {
        List<HeadingNumber> readings = new ArrayList<>(2);
        if (printed.isEmpty() || printed.length() > 6) {
            return readings;
        }
        char first = printed.charAt(0);
        if (Texts.isDigit(first)) {
            boolean number = printed.length() <= 2 && printed.chars().allMatch(c -> Texts.isDigit((char) c));
            int value = number ? Integer.parseInt(printed) : 0;
            if (value > 0) {
                readings.add(new HeadingNumber(Style.ARABIC, value));
            }
            return readings;
        }
        int roman = roman(printed);
        if (roman > 0 && roman <= MOST) {
            readings.add(new HeadingNumber(Style.ROMAN, roman));
        }
        if (printed.length() == 1 && first >= 'A' && first <= 'Z') {
            readings.add(new HeadingNumber(Style.LETTER, first - 'A' + 1));
        }
        if (printed.length() == 1 && first >= 'a' && first <= 'z') {
            readings.add(new HeadingNumber(Style.SMALL_LETTER, first - 'a' + 1));
        }
        return readings;
    }

    /// The number that scanned letters stand for where `I` was read as `l` or `1`: `Ill` is `III`.
    static String repaired(String printed) {
        return printed.replace('l', 'I').replace('1', 'I').replace('|', 'I');
    }

    /// The value of a Roman number in its usual form; 0 if it is none.
    static int roman(String printed) {
        int value = 0;
        int last = Integer.MAX_VALUE;
        for (int i = 0; i < printed.length(); i++) {
            int digit = digit(printed.charAt(i));
            if (digit == 0) {
                return 0;
            }
            value += digit > last ? digit - 2 * last : digit;
            last = digit;
        }
        return written(value).equals(printed) ? value : 0;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 0;
        };
    }

    private static String written(int value) {
        if (value <= 0 || value > MOST) {
            return "";
        }
        StringBuilder roman = new StringBuilder();
        int rest = value;
        int[] values = {50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"L", "XL", "X", "IX", "V", "IV", "I"};
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(letters[i]);
                rest -= values[i];
            }
        }
        return roman.toString().toUpperCase(Locale.ROOT);
    }
}
