package counterpoint.citation;

import org.jspecify.annotations.Nullable;

/// Reads the name that an opinion gives a case from here on: `[hereinafter Wilson I]`, `(“Twombly”)`, `(Aguilar)`.
final class AliasScanner {
    private static final String[] WORDS = {"hereinafter", "hereafter"};
    private static final int LONGEST = 40;

    private AliasScanner() {
    }

    /// The name in a bracket's words, or null if they are none.
    ///
    /// @param words what stands in the bracket
    /// @param name the case's whole name
    static @Nullable String in(String words, String name) {
        for (String word : WORDS) {
            if (words.startsWith(word)) {
                return stripped(words.substring(word.length()));
            }
        }
        if (words.length() < 3 || words.length() > LONGEST) {
            return null;
        }
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        boolean quoted = (first == '“' || first == '"') && (last == '”' || last == '"') && isTitle(words);
        return quoted || isPartOf(words, name) ? stripped(words) : null;
    }

    /// The name in a bracket's words after a book, `(Webster’s Second)`, or null if they are none.
    ///
    /// @param title the book as it is cited
    static @Nullable String ofWork(String words, String title) {
        int blank = words.indexOf(' ');
        String first = blank < 0 ? "" : Typography.plain(words.substring(0, blank));
        boolean brief = words.length() <= LONGEST && !first.isEmpty() && title.contains(first);
        return brief && isTitle(" " + words + " ") ? stripped(words) : in(words, "");
    }

    /// Whether "hereinafter" stands at `at`.
    static boolean begins(String text, int at) {
        return text.startsWith(WORDS[0], at) || text.startsWith(WORDS[1], at);
    }

    /// Whether a name that an opinion gives a case begins at `at`.
    static boolean isAlias(String text, int at) {
        return text.startsWith(WORDS[0] + " ", at - WORDS[0].length() - 1);
    }

    /// Whether every word in the quotation marks has a capital, so that it names and says nothing.
    private static boolean isTitle(String words) {
        for (int at = 1; at < words.length() - 1; at++) {
            boolean wordStart = at == 1 || Typography.isBlank(words.charAt(at - 1));
            if (wordStart && !Typography.isUpper(words.charAt(at)) && !Typography.isDigit(words.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String words, int at) {
        return Typography.isUpper(Typography.charAt(words, at));
    }

    /// `(Aguilar)`, `(Wilson I)`: words of the case's own name, and a number.
    private static boolean isPartOf(String words, String name) {
        String plain = Typography.plain(words);
        int number = plain.lastIndexOf(' ');
        boolean numbered = number > 0 && plain.substring(number + 1).chars().allMatch(c -> c == 'I' || c == 'V');
        String own = numbered ? plain.substring(0, number) : plain;
        return isName(words, 0) && own.length() > 2 && own.indexOf(',') < 0 && name.contains(own);
    }

    private static String stripped(String words) {
        return Typography.plain(words)
                .replace("“", "")
                .replace("”", "")
                .replace("\"", "")
                .strip();
    }
}
