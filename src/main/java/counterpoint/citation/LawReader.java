package counterpoint.citation;

import java.util.Set;

/// Reads statutes, regulations, rules and constitutions: `42 U.S.C. § 1983`, the bare `§ 1983`, `Fed.R.Evid. 704, 705`.
final class LawReader {
    private static final int REACH = 60;
    private static final Set<String> CODE_WORDS = WordTable.named("code words");
    private final TreatiseReader treatises;
    private final BlockScanner block;
    private final Catalogue catalogue;
    private final String text;

    LawReader(BlockScanner block, Catalogue catalogue, String text, PinScanner pins) {
        this.treatises = new TreatiseReader(this, block, catalogue, text, pins);
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

    TreatiseReader treatises() {
        return treatises;
    }

    /// A `§`: a section of a state's code named before it, else a bare section; answers where to read on.
    int section(int start, int sign) {
        int number = afterSign(sign);
        if (sectionEnd(number) == number) {
            return number > start ? number : start + 1;
        }
        int work = treatises.before(start);
        if (work < start) {
            return treatises.read(work, number);
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
        return text.substring(start, number).contains("§§")
                || text.substring(start, number).contains("§ §");
    }

    int nextInList(int end) {
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
        boolean volume = Typography.isUpper(c) && catalogue.afterNumber(text, after) != null;
        return volume ? -1 : at;
    }

    private int afterSign(int at) {
        int next = at;
        while (next < text.length()
                && next - at < 6
                && (text.charAt(next) == '§' || Typography.isBlank(text.charAt(next)))) {
            next++;
        }
        return text.startsWith("sec. ", next) ? next + 5 : next;
    }

    /// The end of a section's number: `1983`, `2000e-5`, `16-3-101`, `1.5`; a word glued to it is left out.
    int sectionEnd(int at) {
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
        boolean upperFollowsLower = end - at == 2 && Typography.isLower(text.charAt(at))
                && text.charAt(at) != text.charAt(at + 1);
        return end - at <= 2 && !upperFollowsLower ? end : at;
    }

    /// The end of `(a)(1)(B)`.
    int subsectionsEnd(int at) {
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

    /// A constitution, `U.S. Const. art. I, § 8, cl. 3`, `U.S. Const. amend. IV` (Indigo Book R23).
    ///
    /// @param start the word `Const`, at `start`
    int constitution(int start, int wordEnd) {
        int low = Math.max(block.floor(), start - 12);
        int ownerEnd = Typography.skipBlanksBack(text, start, low);
        int from = wordStart(ownerEnd, low);
        boolean owned = from < ownerEnd && Typography.isUpper(text.charAt(from)) && text.charAt(ownerEnd - 1) == '.';
        int part = Typography.skipComma(text, Math.min(wordEnd + 1, text.length()));
        int end = partsEnd(part);
        if (!owned || end == part) {
            return wordEnd;
        }
        Draft draft = new Draft(CitationKind.CONSTITUTION, from, end);
        draft.court = Typography.plain(text.substring(from, start)) + "Const.";
        draft.court = draft.court.replace(".Const", ". Const");
        draft.words = Typography.plain(text.substring(part, end));
        block.add(draft);
        return end;
    }

    /// The end of `art. I, § 8, cl. 3` or `amend. IV`.
    private int partsEnd(int start) {
        int end = start;
        int at = start;
        while (true) {
            int word = at;
            while (at < text.length()
                    && (Typography.isLetter(text.charAt(at)) || text.charAt(at) == '.' || text.charAt(at) == '§')) {
                at++;
            }
            boolean part = switch (text.substring(word, at)) {
                case "art.", "amend.", "amends.", "cl.", "§", "sec.", "pmbl.", "Art.", "Amend." -> true;
                default -> false;
            };
            int number = Typography.skipBlanks(text, at);
            int numberEnd = number;
            while (numberEnd < text.length()
                    && numberEnd - number < 8
                    && Typography.isWordCharacter(text.charAt(numberEnd))) {
                numberEnd++;
            }
            if (!part || numberEnd == number) {
                return end;
            }
            end = subsectionsEnd(numberEnd);
            at = Typography.charAt(text, end) == ',' ? Typography.skipBlanks(text, end + 1) : end;
        }
    }

    int wordStart(int end, int low) {
        int from = end;
        while (from > low
                && !Typography.isBlank(text.charAt(from - 1))
                && text.charAt(from - 1) != '('
                && text.charAt(from - 1) != '“') {
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
            boolean sentence = word.endsWith(".")
                    && start < sign
                    && !catalogue.isAbbreviation(word.substring(0, word.length() - 1))
                    && word.indexOf('.') == word.length() - 1
                    && !CODE_WORDS.contains(word);
            if (sentence
                    || (word.endsWith(",") && start < sign)
                    || word.equals("See")
                    || word.equals("Under")
                    || word.equals("In")) {
                break;
            }
            code |= CODE_WORDS.contains(word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
            start = from;
            at = from;
        }
        return code ? start : sign;
    }
}
