package counterpoint.citation;

import java.util.Set;

/// Finds where the author of an article begins, backwards from its volume: `John Doe, Title of the Article, 93 Harv.`
///
/// A title is prose, so the author alone tells: capitalised words between the beginning of the sentence, its signals
/// left out, and the first comma.
final class AuthorScanner {
    private static final int REACH = 320;
    private static final int LONGEST_AUTHOR = 70;
    private static final Set<String> SIGNALS = WordTable.named("signal words");

    private final String text;
    private final Catalogue catalogue;

    AuthorScanner(String text, Catalogue catalogue) {
        this.text = text;
        this.catalogue = catalogue;
    }

    /// The start of the author before a volume; the volume itself if no author stands there.
    int before(int volume, int floor) {
        int comma = Typography.skipBlanksBack(text, volume, floor) - 1;
        if (Typography.charAt(text, comma) != ',' && !text.startsWith("”", comma)) {
            return volume;
        }
        int boundary = boundary(comma, Math.max(floor, volume - REACH), floor);
        if (boundary < 0) {
            return volume;
        }
        int start = afterSignals(boundary, comma);
        return isAuthorAndTitle(start, comma) ? start : volume;
    }

    /// The start of the author or title of an article in the newspaper whose name begins at `name`; `name` itself if none
    /// stands there. Newspapers do not always name who wrote.
    int ofNews(int name, int floor) {
        int comma = Typography.skipBlanksBack(text, name, floor) - 1;
        int boundary = Typography.charAt(text, comma) == ','
                ? boundary(comma, Math.max(floor, name - REACH), floor)
                : -1;
        int start = boundary < 0 ? name : afterSignals(boundary, comma);
        return start < comma && (isAuthorAndTitle(start, comma) || isTitle(start, comma)) ? start : name;
    }

    /// Whether the words from `start` to `end` begin with capitals as those of a headline do.
    private boolean isTitle(int start, int end) {
        int capitals = 0;
        int words = 0;
        for (int at = start; at < end; at = Typography.skipBlanks(text, at)) {
            capitals += Typography.isLower(text.charAt(at)) ? 0 : 1;
            words++;
            while (at < end && !Typography.isBlank(text.charAt(at))) {
                at++;
            }
        }
        return words > 1 && Typography.isUpper(text.charAt(start)) && capitals * 3 > words * 2;
    }

    private int boundary(int comma, int low, int floor) {
        for (int at = comma - 1; at >= low; at--) {
            char c = text.charAt(at);
            if (c == ';' || c == '(' || c == '[' || (c == '?' && Typography.isBlank(text.charAt(at + 1)))) {
                return at + 1;
            }
            if (c == '.' && Typography.isBlank(text.charAt(at + 1)) && endsSentence(at, low)) {
                return at + 1;
            }
            if (c == '”' && at > low && text.charAt(at - 1) == '.' && Typography.isBlank(text.charAt(at + 1))) {
                return at + 1;
            }
        }
        return low == floor ? low : -1;
    }

    private boolean endsSentence(int stop, int low) {
        int from = stop;
        while (from > low && Typography.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        if (from == stop && ")]”\"".indexOf(Typography.charAt(text, stop - 1)) >= 0) {
            return true;
        }
        boolean dotted = Typography.charAt(text, from - 1) == '.';
        return word.length() > 1 && !dotted && !catalogue.isAbbreviation(word) && !SIGNALS.contains(word);
    }

    /// Where the words begin that follow the signals after a boundary.
    int afterSignals(int boundary, int comma) {
        int start = Typography.skipBlanks(text, boundary);
        while (start < comma) {
            int end = start;
            while (end < comma && (Typography.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            String word = text.substring(start, end);
            word = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (!SIGNALS.contains(word)) {
                return start;
            }
            start = Typography.skipComma(text, end);
        }
        return start;
    }

    private boolean isAuthorAndTitle(int start, int comma) {
        int first = start;
        while (first < comma && text.charAt(first) != ',') {
            first++;
        }
        if (first >= comma || first - start > LONGEST_AUTHOR || first - start < 3) {
            return false;
        }
        int title = Typography.skipBlanks(text, first + 1);
        char opening = Typography.charAt(text, title);
        return (Typography.isUpper(opening) || opening == '“' || opening == '"' || Typography.isDigit(opening))
                && isName(start, first);
    }

    private boolean isName(int start, int end) {
        int at = start;
        int words = 0;
        while (at < end) {
            int wordEnd = at;
            while (wordEnd < end && !Typography.isBlank(text.charAt(wordEnd))) {
                wordEnd++;
            }
            String word = text.substring(at, wordEnd);
            boolean small = switch (word) {
                case "&", "and", "de", "la", "van", "von", "der", "et", "al.", "del", "du", "ed.", "eds." -> true;
                default -> false;
            };
            if (!small && !Typography.isUpper(text.charAt(at))) {
                return false;
            }
            words++;
            at = Typography.skipBlanks(text, wordEnd);
        }
        return words > 0 && words < 10;
    }
}
