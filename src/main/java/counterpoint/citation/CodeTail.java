package counterpoint.citation;

import org.jspecify.annotations.Nullable;

/// Reads what stands between the name of a code and the section: `Ann.`, `tit. 17-A,`, `c. 93A,`, `2014 Supp.`, `§`.
final class CodeTail {
    private static final int MOST_PARTS = 6;

    private final String text;
    private final SectionScanner sections;

    CodeTail(String text, SectionScanner sections) {
        this.text = text;
        this.sections = sections;
    }

    /// What was read.
    ///
    /// @param volume the title or chapter, `17-A`; null if there is none
    /// @param division the same in normal form, `tit. 17-A`
    /// @param divisionEnd its end
    /// @param number where the section's number begins; -1 if there is none
    /// @param signed whether a sign or word for a section stands before the number
    /// @param plural whether the sign is doubled
    record Read(
            @Nullable String volume,
            @Nullable String division,
            int divisionEnd,
            int number,
            boolean signed,
            boolean plural) {
    }

    /// @param codeEnd the end of the code's name
    Read read(int codeEnd) {
        String volume = null;
        String division = null;
        int divisionEnd = codeEnd;
        int at = codeEnd;
        boolean comma = false;
        for (int part = 0; part < MOST_PARTS; part++) {
            int blank = Typography.skipBlanks(text, at);
            at = Typography.skipComma(text, at);
            comma = text.startsWith(",", blank);
            int sign = sections.signEnd(at, true);
            if (sign > at && sections.numberEnd(sign) > sign) {
                return new Read(volume, division, divisionEnd, sign, true, isPlural(at, sign));
            }
            int divided = divisionEnd(at);
            if (divided > at) {
                volume = text.substring(divisionNumber(at), divided);
                division = divisionName(at) + " " + volume;
                divisionEnd = divided;
                at = divided;
                continue;
            }
            int skipped = skipped(at);
            if (skipped == at) {
                break;
            }
            at = skipped;
        }
        boolean unsigned = sections.numberEnd(at) > at && (!comma || hasThreeParts(at));
        return new Read(volume, division, divisionEnd, unsigned ? at : -1, false, false);
    }

    /// Whether a number can be nothing but a section's, so that a comma may stand before it: `W. Va. Code, 57-3-6`.
    private boolean hasThreeParts(int at) {
        String number = text.substring(at, sections.numberEnd(at));
        return number.indexOf('-') < number.lastIndexOf('-');
    }

    private boolean isPlural(int at, int sign) {
        String printed = text.substring(at, sign).strip();
        return printed.startsWith("§§")
                || printed.startsWith("§ §")
                || printed.equals("ss")
                || printed.equals("SS")
                || printed.endsWith("s")
                || printed.endsWith("secs.")
                || printed.endsWith("arts.");
    }

    /// `tit. 17-A`, `c. 93A`, `chapter 12`.
    private int divisionEnd(int at) {
        int number = divisionNumber(at);
        int end = number < 0 ? at : sections.numberEnd(number);
        if (end <= number) {
            return at;
        }
        boolean letter = text.startsWith("-", end)
                && Typography.isUpper(Typography.charAt(text, end + 1))
                && !Typography.isWordCharacter(Typography.charAt(text, end + 2));
        return letter ? end + 2 : end;
    }

    private int divisionNumber(int at) {
        int end = wordEnd(at);
        return divisionName(at).isEmpty()
                ? -1
                : Typography.skipBlanks(text, text.startsWith(".", end) ? end + 1 : end);
    }

    private String divisionName(int at) {
        return switch (text.substring(at, wordEnd(at))) {
            case "tit", "title", "Tit", "Title", "TIT" -> "tit.";
            case "ch", "c", "chapter", "Ch", "Chapter", "chap", "CH" -> "ch.";
            case "pt", "part", "Part", "Pt", "pts", "parts", "Parts" -> "pt.";
            default -> "";
        };
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < text.length() && end - at < 10 && Typography.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// `Ann.`, `1978`, `2014 Supp.`, `(West 2011)`: what says which print it is.
    private int skipped(int at) {
        int end = wordEnd(at);
        boolean print = switch (text.substring(at, end)) {
            case "Ann", "ANN", "Annot", "Annotated", "Supp", "Cum", "SUPP", "Rev", "Stat", "of" -> true;
            default -> false;
        };
        if (print) {
            return text.startsWith(".", end) ? end + 1 : end;
        }
        int printed = Typography.charAt(text, at) == '(' ? closed(at) : at;
        if (printed > at) {
            return printed;
        }
        int digits = Typography.digitsEnd(text, at);
        boolean year = digits - at == 4 && sections.year(at, digits) > 0 && sections.numberEnd(at) == digits;
        int after = year ? Typography.skipComma(text, digits) : at;
        boolean goesOn = year && (sections.signEnd(after, false) > after || divisionEnd(after) > after
                || text.startsWith("Supp", after) || text.startsWith("Cum", after)
                || sections.numberEnd(after) > after);
        return goesOn ? digits : at;
    }

    private int closed(int open) {
        int close = open + 1;
        while (close < text.length() && close - open < 24 && text.charAt(close) != ')') {
            close++;
        }
        char first = Typography.charAt(text, open + 1);
        boolean named = Typography.isUpper(first) || first == '“' || first == '"';
        boolean print = Typography.charAt(text, close) == ')' && named;
        boolean year = Typography.charAt(text, close) == ')' && sections.year(open, close) > 0;
        return print || year ? close + 1 : open;
    }
}
