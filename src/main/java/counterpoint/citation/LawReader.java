package counterpoint.citation;

import java.util.Set;

/// Reads statutes, regulations, rules and constitutions: `42 U.S.C. § 1983`, the bare `§ 1983`, `Fed.R.Evid. 704, 705`.
final class LawReader {
    private static final int REACH = 60;
    private static final Set<String> CODE_WORDS = Set.of("Stat", "Stats", "Code", "Laws", "Ann", "Stat.", "Stats.", "Ann.", "Law", "Act", "C.S", "C.S.", "Gen.", "Rev.", "Consol.", "R.C.", "O.C.G.A.", "C.R.S.", "RCW", "ORS", "NRS", "HRS", "KRS", "A.R.S.", "N.J.S.A.");
    private static final Set<String> WORK_WORDS = Set.of("Practice", "Procedure", "Restatement", "Treatise", "Commentaries", "Evidence", "Torts", "Contracts", "Trusts", "Property", "Jur", "C.J.S", "Principles");

    private final BlockScanner block;
    private final Catalogue catalogue;
    private final String text;

    LawReader(BlockScanner block, Catalogue catalogue, String text) {
        this.block = block;
        this.catalogue = catalogue;
        this.text = text;
    }

    /// A code with its title, read up to `codeEnd`; answers where to read on.
    int titled(int start, int titleEnd, Code code, int codeEnd) {
        int at = Typography.skipBlanks(text, codeEnd);
        if (text.startsWith("Ann.", at)) {
            at = Typography.skipBlanks(text, at + 4);
        }
        int section = afterSign(at);
        int end = sectionEnd(section);
        if (end == section) {
            return codeEnd;
        }
        String source = text.substring(start, titleEnd) + " " + code.abbreviation();
        return sections(code.kind(), start, section, source);
    }

    /// A `§`: a section of a state's code named before it, else a bare section; answers where to read on.
    int section(int start, int sign) {
        int number = afterSign(sign);
        if (sectionEnd(number) == number) {
            return number > start ? number : start + 1;
        }
        int work = workBefore(start);
        if (work < start) {
            return work(work, number);
        }
        int from = codeBefore(start);
        String code = from < start ? Typography.plain(text.substring(from, start)).strip() : "";
        return sections(CitationKind.STATUTE, from, number, code);
    }

    /// `section 1983` in words; answers where to read on, `wordEnd` if it is none.
    int inWords(int start, int wordEnd) {
        int number = Typography.skipBlanks(text, wordEnd);
        if (number == wordEnd || sectionEnd(number) == number || sectionEnd(number) - number < 2) {
            return wordEnd;
        }
        return sections(CitationKind.STATUTE, start, number, "");
    }

    /// Rules that begin at a word, `Fed. R. Evid. 704, 705`; answers where to read on, `wordEnd` if they are none.
    int rule(int start, int wordEnd) {
        AbbreviationTree.Found<Code> found = catalogue.alone(text, start);
        if (found == null) {
            return wordEnd;
        }
        int number = afterSign(Typography.skipBlanks(text, found.end()));
        return sectionEnd(number) == number
                ? wordEnd
                : sections(found.value().kind(), start, number, found.value().abbreviation());
    }

    /// One citation for each section of a list.
    private int sections(CitationKind kind, int start, int number, String code) {
        int from = start;
        int at = number;
        int end = at;
        boolean series = isSeries(start, number) || kind == CitationKind.RULE;
        while (true) {
            int numberEnd = sectionEnd(at);
            end = subsectionsEnd(numberEnd);
            Draft draft = new Draft(kind, from, end);
            draft.words = text.substring(at, numberEnd);
            draft.court = code.isEmpty() ? null : code;
            draft.pin = end > numberEnd ? text.substring(numberEnd, end) : null;
            block.add(draft);
            if (at != number) {
                draft.signal = block.drafts().get(block.drafts().size() - 2).signal;
            }
            int next = series ? nextInList(end) : -1;
            if (next < 0) {
                return end;
            }
            from = next;
            at = next;
        }
    }

    private boolean isSeries(int start, int number) {
        return text.substring(start, number).contains("§§") || text.substring(start, number).contains("§ §");
    }

    private int nextInList(int end) {
        int at = Typography.skipBlanks(text, end);
        if (Typography.charAt(text, at) == ',') {
            at = Typography.skipBlanks(text, at + 1);
        } else if (at == end) {
            return -1;
        }
        if (text.startsWith("and ", at) || text.startsWith("& ", at)) {
            at = Typography.skipBlanks(text, at + (text.charAt(at) == 'a' ? 4 : 2));
        }
        int numberEnd = sectionEnd(at);
        if (at <= end || numberEnd == at || numberEnd - at > 8) {
            return -1;
        }
        int after = Typography.skipBlanks(text, numberEnd);
        char c = Typography.charAt(text, after);
        boolean prose = after > numberEnd && Typography.isLetter(c);
        return prose ? -1 : at;
    }

    private int afterSign(int at) {
        int next = at;
        while (next < text.length() && next - at < 6 && (text.charAt(next) == '§' || Typography.isBlank(text.charAt(next)))) {
            next++;
        }
        return text.startsWith("sec. ", next) ? next + 5 : next;
    }

    /// The end of a section's number: `1983`, `2000e-5`, `16-3-101`, `1.5`; a word glued to it is left out.
    private int sectionEnd(int at) {
        int end = Typography.digitsEnd(text, at);
        if (end == at || end - at > 12) {
            return at;
        }
        while (true) {
            end = lettersOfSection(end);
            char c = Typography.charAt(text, end);
            int next = Typography.digitsEnd(text, end + 1);
            boolean joined = (c == '-' || c == '.' || c == ':' || c == '–') && next > end + 1 && end - at < 24;
            if (!joined) {
                return end;
            }
            end = next;
        }
    }

    private int lettersOfSection(int at) {
        int end = at;
        while (end < text.length() && Typography.isLetter(text.charAt(end))) {
            end++;
        }
        boolean upperFollowsLower = end - at == 2 && Typography.isLower(text.charAt(at)) && text.charAt(at) != text.charAt(at + 1);
        return end - at <= 2 && !upperFollowsLower ? end : at;
    }

    /// The end of `(a)(1)(B)`.
    private int subsectionsEnd(int at) {
        int end = at;
        while (Typography.charAt(text, end) == '(') {
            int close = end + 1;
            while (close < text.length() && close - end < 6 && Typography.isWordCharacter(text.charAt(close))) {
                close++;
            }
            if (Typography.charAt(text, close) != ')' || close == end + 1) {
                return end;
            }
            end = close + 1;
        }
        return end;
    }

    /// A treatise by its sections, `29 Wright & Gold, Federal Practice & Procedure §§ 6284, 6294`.
    private int work(int start, int number) {
        int end = subsectionsEnd(sectionEnd(number));
        for (int next = nextInList(end); next >= 0; next = nextInList(end)) {
            end = subsectionsEnd(sectionEnd(next));
        }
        Draft draft = new Draft(CitationKind.SECONDARY, start, end);
        draft.words = Typography.plain(text.substring(start, end));
        draft.pin = Typography.plain(text.substring(text.indexOf('§', start), end));
        block.add(draft);
        return end;
    }

    /// Where the author of a treatise begins whose title ends before `sign`; `sign` itself if none does.
    private int workBefore(int sign) {
        int low = Math.max(block.floor(), sign - 2 * REACH);
        int start = sign;
        boolean work = false;
        while (start > low) {
            int end = Typography.skipBlanksBack(text, start, low);
            int from = wordStart(end, low);
            String word = text.substring(from, end);
            String bare = word.endsWith(",") || word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            boolean small = bare.equals("of") || bare.equals("on") || bare.equals("the") || bare.equals("and");
            boolean named = !bare.isEmpty() && (Typography.isUpper(bare.charAt(0)) || bare.equals("&") || small || isVolume(bare));
            boolean sentence = word.endsWith(".") && start < sign && !catalogue.isAbbreviation(bare) && bare.length() > 1 && bare.indexOf('.') < 0;
            if (!named || sentence || bare.equals("See") || bare.equals("Under") || bare.equals("In") || word.endsWith(";")) {
                break;
            }
            work |= WORK_WORDS.contains(bare);
            start = from;
        }
        return work ? Typography.skipBlanks(text, start) : sign;
    }

    private static boolean isVolume(String word) {
        return word.length() < 4 && Typography.isDigit(word.charAt(0));
    }

    private int wordStart(int end, int low) {
        int from = end;
        while (from > low && !Typography.isBlank(text.charAt(from - 1)) && text.charAt(from - 1) != '(' && text.charAt(from - 1) != '“') {
            from--;
        }
        return from;
    }

    /// Where the name of a code begins that ends before `sign`, `Wis. Stat. § 939.48`; `sign` itself if none does.
    private int codeBefore(int sign) {
        int low = Math.max(block.floor(), sign - REACH);
        int at = sign;
        int start = sign;
        boolean code = false;
        while (at > low) {
            int end = Typography.skipBlanksBack(text, at, low);
            int from = wordStart(end, low);
            if (from == end || (!Typography.isUpper(text.charAt(from)) && text.charAt(from) != '&')) {
                break;
            }
            String word = text.substring(from, end);
            boolean sentence = word.endsWith(".") && start < sign && !catalogue.isAbbreviation(word.substring(0, word.length() - 1)) && word.indexOf('.') == word.length() - 1 && !CODE_WORDS.contains(word);
            if (sentence || (word.endsWith(",") && start < sign) || word.equals("See") || word.equals("Under") || word.equals("In")) {
                break;
            }
            code |= CODE_WORDS.contains(word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
            start = from;
            at = from;
        }
        return code ? start : sign;
    }
}
