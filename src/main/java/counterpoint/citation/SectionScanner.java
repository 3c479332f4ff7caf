package counterpoint.citation;

import java.util.Set;

/// Reads the number of a section and what belongs to it: `§§ 2000e-5(f)(1) et seq. (West 2009)`.
///
/// Each method answers where its part ends, and its own start if the part is not there.
final class SectionScanner {
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_PRINT = 70;
    private static final Set<String> PARTS = WordTable.named("parts of sections");
    private static final Set<String> PRINTS = WordTable.named("print words");

    private final String text;

    SectionScanner(String text) {
        this.text = text;
    }

    /// The end of the sign before a number: `§§`, `sec.`, `section`; with the blanks after it.
    ///
    /// @param misread whether `S` and `$`, as which scanners read the sign, are it too
    int signEnd(int at, boolean misread) {
        int next = at;
        boolean found = false;
        while (next < text.length() && next - at < 8 && isSign(next)) {
            found |= text.charAt(next) == '§';
            next++;
        }
        if (found) {
            return next;
        }
        int word = Typography.skipBlanks(text, at);
        int wordEnd = word;
        while (wordEnd - word < 9 && isLetterOfSign(Typography.charAt(text, wordEnd))) {
            wordEnd++;
        }
        boolean sign = switch (text.substring(word, wordEnd)) {
            case "sec", "Sec", "SEC", "secs", "section", "Section", "SECTION", "sections", "Sections", "art", "Art",
                    "arts", "article", "Article", "rule", "Rule", "rules", "Rules", "No", "r", "reg" ->
                true;
            case "s", "ss", "S", "SS", "$", "$$" -> misread;
            default -> false;
        };
        if (!sign) {
            return at;
        }
        wordEnd += Typography.charAt(text, wordEnd) == '.' ? 1 : 0;
        int number = Typography.skipBlanks(text, wordEnd);
        return Typography.isDigit(Typography.charAt(text, number)) ? number : at;
    }

    private static boolean isLetterOfSign(char c) {
        return c == '$' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private boolean isSign(int at) {
        char c = text.charAt(at);
        return c == '§' || Typography.isBlank(c) || (c == 'Â' && Typography.charAt(text, at + 1) == '§');
    }

    /// The end of a section's number: `1983`, `2000e-5`, `16-3-101`, `2K2.1`, `5/2-1401`; a word glued to it is left
    /// out.
    int numberEnd(int at) {
        int end = Typography.digitsEnd(text, at);
        if (end == at || end - at > 12) {
            return at;
        }
        while (end - at < LONGEST_NUMBER) {
            int letters = lettersEnd(end);
            boolean joined = letters > end && Typography.isDigit(Typography.charAt(text, letters));
            end = letters;
            int from = joined ? end : Math.max(joinerEnd(end), apartEnd(at, end));
            int next = Typography.digitsEnd(text, from);
            if (next == from) {
                return letteredEnd(end);
            }
            end = next;
        }
        return end;
    }

    /// The end of a dash that a scan set apart within a number of titles, `9:2 — 13(f)`.
    private int apartEnd(int at, int end) {
        boolean apart = text.startsWith(" — ", end)
                && text.substring(at, end).indexOf(':') > 0
                && text.substring(at, end).indexOf('-') < 0;
        return apart ? end + 3 : end;
    }

    /// The end of `1-a` in `§ 630:1-a`.
    private int letteredEnd(int end) {
        boolean lettered = Typography.charAt(text, end) == '-'
                && Typography.isLower(Typography.charAt(text, end + 1))
                && !Typography.isWordCharacter(Typography.charAt(text, end + 2));
        return lettered ? end + 2 : end;
    }

    /// The end of a number of orders, `13,769`.
    int orderEnd(int at) {
        int end = numberEnd(at);
        boolean thousands = end > at
                && end - at < 3
                && Typography.charAt(text, end) == ','
                && Typography.digitsEnd(text, end + 1) == end + 4;
        return thousands ? end + 4 : end;
    }

    private int joinerEnd(int at) {
        char c = Typography.charAt(text, at);
        return c == '-' || c == '.' || c == ':' || c == '–' || c == '/' || c == '‑' ? at + 1 : at;
    }

    private int lettersEnd(int at) {
        int end = at;
        while (end < text.length() && end - at < 5 && Typography.isLetter(text.charAt(end))) {
            end++;
        }
        boolean alike = end - at < 5;
        for (int next = at + 1; next < end; next++) {
            alike &= text.charAt(next) == text.charAt(at);
        }
        boolean capitals = end - at == 2 && Typography.isUpper(text.charAt(at))
                && Typography.isUpper(text.charAt(at + 1));
        return alike || capitals ? end : at;
    }

    /// The end of `(a)(1)(B)`; a year in brackets is none.
    int subsectionsEnd(int at) {
        int end = at;
        while (true) {
            int open = Typography.charAt(text, end) == ' ' ? end + 1 : end;
            int close = enumeratorEnd(open);
            boolean apart = open > end
                    && (close - open > 4 || (end == at && !Typography.isLetter(Typography.charAt(text, open + 1))));
            if (close == open || apart) {
                return end;
            }
            end = close;
        }
    }

    private int enumeratorEnd(int open) {
        if (Typography.charAt(text, open) != '(') {
            return open;
        }
        int close = open + 1;
        while (close < text.length()
                && close - open < 7
                && (Typography.isWordCharacter(text.charAt(close))
                        || Typography.isDash(text.charAt(close))
                        || isDecimal(close))) {
            close++;
        }
        int length = close - open - 1;
        boolean letters = length > 2 && Typography.isLetter(text.charAt(open + 2));
        boolean word = letters && Typography.digitsEnd(text, open + 1) == open + 1 && !isRoman(open + 1, close);
        boolean year = length == 4 && Typography.digitsEnd(text, open + 1) == close;
        return Typography.charAt(text, close) == ')' && length > 0 && !word && !year ? close + 1 : open;
    }

    /// Whether a full stop stands between two digits, `(1.3)`.
    private boolean isDecimal(int stop) {
        return text.charAt(stop) == '.'
                && Typography.isDigit(text.charAt(stop - 1))
                && Typography.isDigit(Typography.charAt(text, stop + 1));
    }

    private boolean isRoman(int from, int to) {
        for (int at = from; at < to; at++) {
            if ("ivxlcIVXLC-–".indexOf(text.charAt(at)) < 0 && text.charAt(at) != text.charAt(from)) {
                return false;
            }
        }
        return true;
    }

    /// The end of all that narrows a section: `(a)(1), (b)`, `, subd. (a)`, `, cl. 3`, ` et seq.`.
    int partsEnd(int numberEnd) {
        int end = subsectionsEnd(numberEnd);
        while (true) {
            int next = end > numberEnd ? listEnd(end) : end;
            next = next == end ? wordedPartEnd(end) : next;
            if (next == end) {
                return end;
            }
            end = next;
        }
    }

    /// A further subsection of the same section: `, (b)`, ` and (c)`, `–(iii)`.
    private int listEnd(int end) {
        int at = Typography.isDash(Typography.charAt(text, end)) ? end + 1 : Typography.skipComma(text, end);
        at += text.startsWith("& ", at) ? 2 : 0;
        int close = at == end ? end : enumeratorEnd(at);
        return close > at && close - at < 7 ? subsectionsEnd(at) : end;
    }

    private int wordedPartEnd(int end) {
        int at = Typography.skipComma(text, end);
        if (at == end || !Typography.isLetter(Typography.charAt(text, at))) {
            return end;
        }
        if (text.startsWith("et seq", at)) {
            return text.startsWith(".", at + 6) ? at + 7 : at + 6;
        }
        int wordEnd = at;
        while (wordEnd < text.length() && wordEnd - at < 12 && Typography.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        if (!PARTS.contains(text.substring(at, wordEnd))) {
            return end;
        }
        int part = Typography.skipBlanks(text, Typography.charAt(text, wordEnd) == '.' ? wordEnd + 1 : wordEnd);
        int note = text.startsWith("n.", part) ? Typography.skipBlanks(text, part + 2) : part;
        int place = placeEnd(note);
        return place > note ? place : end;
    }

    /// One place named after a word: `1(a)`, `(b)`, `b`.
    private int placeEnd(int at) {
        int end = Typography.digitsEnd(text, at);
        boolean letter = end == at
                && Typography.isLetter(Typography.charAt(text, at))
                && !Typography.isWordCharacter(Typography.charAt(text, at + 1));
        return subsectionsEnd(letter ? at + 1 : end);
    }

    /// The end of what tells the print: `(West 2009)`, `(2000 & Supp. IV)`.
    int printEnd(int end) {
        int last = end;
        while (true) {
            int open = Typography.skipBlanks(text, last);
            if (open - last > 2 || Typography.charAt(text, open) != '(') {
                return last;
            }
            int close = open + 1;
            while (close < text.length()
                    && close - open < LONGEST_PRINT
                    && text.charAt(close) != ')'
                    && text.charAt(close) != '(') {
                close++;
            }
            if (Typography.charAt(text, close) != ')' || !isPrint(open + 1, close)) {
                return last;
            }
            last = close + 1;
        }
    }

    private boolean isPrint(int from, int to) {
        boolean told = year(from, to) > 0;
        int at = from;
        while (at < to) {
            int wordEnd = at;
            while (wordEnd < to && Typography.isLetter(text.charAt(wordEnd))) {
                wordEnd++;
            }
            if (wordEnd > at) {
                String word = text.substring(at, wordEnd);
                boolean afterDigit = Typography.isDigit(Typography.charAt(text, at - 1));
                told |= word.equals("Supp") || word.equals("ed");
                if (Typography.isLower(word.charAt(0)) && !afterDigit && !PRINTS.contains(word)) {
                    return false;
                }
            }
            at = Math.max(wordEnd, at + 1);
        }
        return told;
    }

    /// The first year between two places; 0 if there is none.
    int year(int from, int to) {
        int at = from;
        while (at < to) {
            int end = Typography.digitsEnd(text, at);
            if (end - at == 4 && end <= to && (text.charAt(at) == '1' || text.charAt(at) == '2')) {
                int year = Integer.parseInt(text, at, end, 10);
                if (year > 1600 && year < 2100) {
                    return year;
                }
            }
            at = Math.max(end, at + 1);
        }
        return 0;
    }

    /// Whether a number has parts that belong to it: `2000e-5`, `12:101`.
    boolean isCompound(int number) {
        return numberEnd(number) > Typography.digitsEnd(text, number);
    }
}
