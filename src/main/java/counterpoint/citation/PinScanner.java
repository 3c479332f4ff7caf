package counterpoint.citation;

import java.util.Set;
import java.util.regex.Pattern;

/// Reads the pages that a citation names: `319–20`, `967, 969`, `593 n. 14`, `1256 & n.7`, `*10–11`, `¶¶ 5-7`, `12, and
/// nn. 5 and 6`, `passim` (Indigo Book R5.1, and R11.7 for cases).
final class PinScanner {
    /// The small numbers of pages before a book's first: `xii`. Letters that are words too (`i`, `v`, `x`) are not read.
    private static final Set<String> ROMANS = WordTable.named("roman pages");
    /// Words that name the pages before their numbers: `at p. 262`, `at pages 12-13`.
    private static final String[] LABELS = {"pages ", "page ", "pp.", "pp ", "pgs.", "pg.", "p.", "p "};
    /// A note's number follows these, with or without a full stop.
    private static final String[] NOTES = {"footnotes", "footnote", "notes", "note", "fns", "fn", "nn", "n"};
    /// `n. 14` is kept as `n.14`.
    private static final Pattern SPACED_NOTE = Pattern.compile("(?<![a-z])(nn?)\\. ");

    private static final int LONGEST_ROMAN = 7;

    private final Catalogue catalogue;

    PinScanner(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The end of the pages that begin at `start`, or `start` if none do.
    int end(String text, int start) {
        int end = page(text, start);
        if (end == start) {
            return text.startsWith("passim", start) ? start + 6 : start;
        }
        end = note(text, end);
        while (true) {
            int next = another(text, end);
            if (next == end) {
                return openEnd(text, end);
            }
            end = note(text, next);
        }
    }

    /// The pages in the usual spacing: `593 n.14` for `593 n. 14`.
    static String normal(String printed) {
        return SPACED_NOTE.matcher(Typography.plain(printed)).replaceAll("$1.").replace("§ ", "§ ");
    }

    /// The place after a word for pages at `at`, `p. ` in `at p. 262`; `at` itself if there is none.
    static int afterLabel(String text, int at) {
        if (Typography.charAt(text, at) != 'p') {
            return at;
        }
        for (String label : LABELS) {
            if (text.startsWith(label, at)) {
                int next = Typography.skipBlanks(text, at + label.length());
                return Typography.isDigit(Typography.charAt(text, next)) ? next : at;
            }
        }
        return at;
    }

    /// The end of a page in small Roman numbers, `xii`; `at` if there is none.
    static int romanEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_ROMAN && "ivxl".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean whole = end > at + 1 && !Typography.isWordCharacter(Typography.charAt(text, end));
        return whole && ROMANS.contains(text.substring(at, end)) ? end : at;
    }

    /// The end of a blank kept for a page not yet known, `___`; `at` if there is none.
    static int blankEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 12 && text.charAt(end) == '_') {
            end++;
        }
        return end - at > 1 ? end : at;
    }

    /// One page or a range of pages.
    private int page(String text, int start) {
        int at = afterMark(text, start);
        int end = Typography.digitsEnd(text, at);
        if (end == at && at == start) {
            end = Math.max(romanEnd(text, at), blankEnd(text, at));
        }
        if (end == at) {
            return start;
        }
        int last = range(text, end);
        boolean bracketed = Typography.charAt(text, start) == '[';
        return !bracketed ? last : Typography.charAt(text, last) == ']' ? last + 1 : start;
    }

    /// The place after the mark of a paragraph, a section or a star page: `¶¶ 5`, `§ 3`, `*5`, `[*5]`.
    private static int afterMark(String text, int start) {
        char first = Typography.charAt(text, start);
        if (first == '¶' || first == '§') {
            int at = Typography.charAt(text, start + 1) == first ? start + 2 : start + 1;
            return Typography.skipBlanks(text, at);
        }
        boolean bracket = first == '[' && Typography.charAt(text, start + 1) == '*';
        return bracket ? start + 2 : first == '*' ? start + 1 : start;
    }

    private static int range(String text, int end) {
        int dash = end;
        while (dash < text.length() && dash - end < 2 && Typography.isDash(text.charAt(dash))) {
            dash++;
        }
        if (dash == end) {
            return spacedRange(text, end);
        }
        int at = Typography.charAt(text, dash) == '*' ? dash + 1 : dash;
        int last = Math.max(Typography.digitsEnd(text, at), blankEnd(text, at));
        last = last == at ? romanEnd(text, at) : last;
        return last == at ? end : last;
    }

    /// `12 – 13`, `___ – ___`.
    private static int spacedRange(String text, int end) {
        int dash = Typography.skipBlanks(text, end);
        if (dash == end
                || !Typography.isDash(Typography.charAt(text, dash))
                || !Typography.isBlank(Typography.charAt(text, dash + 1))) {
            return end;
        }
        int at = Typography.skipBlanks(text, dash + 1);
        int digits = Typography.digitsEnd(text, at);
        int next = Typography.charAt(text, Typography.skipBlanks(text, digits));
        boolean pages = digits > at && digits - at <= 5 && ",;.()".indexOf(next) >= 0;
        return pages ? digits : Math.max(end, blankEnd(text, at) > at ? blankEnd(text, at) : end);
    }

    /// A footnote on the page: `n.14`, ` n. 14`, ` & n.7`, ` nn.2–3`, `, and nn. 5 and 6`, ` fn. 3`.
    private static int note(String text, int end) {
        int at = afterAnd(text, Typography.skipComma(text, end));
        int word = noteWordEnd(text, at);
        if (word == at) {
            return end;
        }
        boolean stop = Typography.charAt(text, word) == '.';
        int number = Typography.skipBlanks(text, stop ? word + 1 : word);
        if (!stop && number == word) {
            return end;
        }
        int last = noteNumberEnd(text, number);
        boolean whole = last > number && !Typography.isLetter(Typography.charAt(text, last));
        return whole ? moreNotes(text, last, word - at > 1 && text.charAt(word - 1) != 'e') : end;
    }

    private static int noteNumberEnd(String text, int number) {
        int digits = Typography.digitsEnd(text, number);
        if (digits > number) {
            return range(text, digits);
        }
        return Typography.charAt(text, number) == '*' ? number + 1 : number;
    }

    /// Further notes after `nn.`: `nn. 5 and 6`, `nn. 3 & 4`.
    private static int moreNotes(String text, int end, boolean several) {
        if (!several) {
            return end;
        }
        int at = afterAnd(text, Typography.skipBlanks(text, end));
        int last = at > Typography.skipBlanks(text, end) ? Typography.digitsEnd(text, at) : at;
        return last > at ? range(text, last) : end;
    }

    private static int noteWordEnd(String text, int at) {
        char first = Typography.charAt(text, at);
        if (first != 'n' && first != 'f') {
            return at;
        }
        for (String word : NOTES) {
            int end = at + word.length();
            if (text.startsWith(word, at) && !Typography.isLetter(Typography.charAt(text, end))) {
                return end;
            }
        }
        return at;
    }

    private static int afterAnd(String text, int at) {
        if (Typography.charAt(text, at) == '&') {
            return Typography.skipBlanks(text, at + 1);
        }
        boolean and = text.startsWith("and", at) && Typography.isBlank(Typography.charAt(text, at + 3));
        return and ? Typography.skipBlanks(text, at + 4) : at;
    }

    /// A further page after a comma, unless that number is the volume of the next citation or a word of the prose.
    private int another(String text, int end) {
        int blanks = Typography.skipBlanks(text, end);
        int joint = Typography.charAt(text, end) == ',' ? Typography.skipBlanks(text, end + 1) : blanks;
        int at = afterLabel(text, afterAnd(text, joint));
        char c = Typography.charAt(text, at);
        boolean comma = joint != blanks || Typography.charAt(text, end) == ',';
        if (at == end || (!comma && at == joint && c != '[')) {
            return end;
        }
        return c == 'p' && text.startsWith("passim", at) ? at + 6 : furtherPage(text, end, at);
    }

    private int furtherPage(String text, int end, int at) {
        int next = page(text, at);
        if (next == at
                || isVolume(text, next)
                || Typography.isLetter(Typography.charAt(text, next))
                || isThousands(text, end, at)
                || isNeutral(text, at, next)) {
            return end;
        }
        int after = Typography.skipBlanks(text, next);
        char follower = Typography.charAt(text, after);
        boolean goesOn = note(text, next) != next || openEnd(text, next) != next || isAnotherPage(text, after);
        boolean prose = after > next && Typography.isLetter(follower) && !goesOn;
        return prose ? end : next;
    }

    /// Whether ` and 5` goes on with a page and nothing of the sentence.
    private boolean isAnotherPage(String text, int at) {
        int number = afterAnd(text, at);
        int end = Typography.digitsEnd(text, number);
        char next = Typography.charAt(text, end);
        return number > at && end > number && (",;.)".indexOf(next) >= 0 || text.startsWith(" (", end));
    }

    /// `at 1,234` is one number where the next citation's volume would follow: `593,118 S.Ct. 1584` is not.
    private boolean isThousands(String text, int end, int at) {
        return at == end + 1
                && Typography.isDigit(Typography.charAt(text, end - 1))
                && Typography.digitsEnd(text, at) - at == 3
                && isVolume(text, Typography.digitsEnd(text, at));
    }

    /// Whether a number is the year of a citation with hyphens, `2009-Ohio-1234`.
    private static boolean isNeutral(String text, int at, int end) {
        return end - at == 4
                && Typography.charAt(text, end) == '-'
                && Typography.isUpper(Typography.charAt(text, end + 1));
    }

    /// Whether the number that ends at `numberEnd` is the volume of a reporter or the title of a code.
    boolean isVolume(String text, int numberEnd) {
        return catalogue.afterNumber(text, Typography.skipBlanks(text, numberEnd)) != null;
    }

    /// `12 et seq.`, `12 passim`.
    private static int openEnd(String text, int end) {
        int at = Typography.skipComma(text, end);
        if (at > end && text.startsWith("et seq.", at)) {
            return at + 7;
        }
        return at > end && text.startsWith("passim", at) ? at + 6 : end;
    }
}
