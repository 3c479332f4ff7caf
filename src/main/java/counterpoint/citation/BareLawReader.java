package counterpoint.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads sections and rules without a code before them: `§ 1983`, `section 187 of the Penal Code`, `§ 120.68, Fla.
/// Stat. (2007)`, `Rule 12(b)(6)`, `Title 18, United States Code, Section 922(g)`.
final class BareLawReader {
    static final Code FEDERAL = new Code("U.S.C. §", CitationKind.STATUTE, Code.Numbering.TITLE);
    private static final int REACH = 60;
    private static final int LONGEST_ACT = 100;
    private static final Set<String> CODE_WORDS = WordTable.named("code words");
    private static final Set<String> LEADS = WordTable.named("leads");
    private static final Set<String> CONNECTORS = WordTable.named("connectors");

    private final LawReader laws;
    private final BlockScanner block;
    private final Catalogue catalogue;
    private final String text;
    private final SectionScanner sections;

    BareLawReader(
            LawReader laws, BlockScanner block, Catalogue catalogue, String text, SectionScanner sections) {
        this.laws = laws;
        this.block = block;
        this.catalogue = catalogue;
        this.text = text;
        this.sections = sections;
    }

    /// A `§`: a section of a work or code named before it, else a bare section; answers where to read on.
    int section(int sign) {
        int number = sections.signEnd(sign, false);
        if (sections.numberEnd(number) == number) {
            return Math.max(number, sign + 1);
        }
        SuppliedCode supplied = SuppliedCode.before(text, sign, block.floor());
        if (supplied != null) {
            return laws.list(
                    SectionLists.Series.of(CitationKind.STATUTE, supplied.law(), false), supplied.open(), number);
        }
        PrintedLaw law = continued(sign);
        if (law == null) {
            int work = laws.treatises().before(sign);
            if (work < sign) {
                return laws.treatises().read(work, sign, number);
            }
        }
        int from = law == null ? codeBefore(sign) : sign;
        if (from < sign) {
            String name = Typography.plain(text.substring(from, sign)).replace("Â", "").strip();
            name = name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
            law = new PrintedLaw(name, Optional.empty(), name + " §");
        }
        String printed = text.substring(sign, number);
        boolean plural = printed.indexOf('§') < printed.lastIndexOf('§');
        return laws.list(SectionLists.Series.bare(CitationKind.STATUTE, law, plural), from, number);
    }

    /// The code of the citation before, if only "and" stands between: `28 U.S.C. § 1331 and § 1343`.
    private @Nullable PrintedLaw continued(int sign) {
        Draft last = block.lastBefore(sign);
        if (last == null || last.law == null || last.tail > sign || sign - last.tail > 8) {
            return null;
        }
        return switch (text.substring(last.tail, sign).strip()) {
            case ",", ";", "and", ", and", "&", "or", ", or", "; and" -> last.law;
            default -> null;
        };
    }

    /// `section 1983` in words; answers where to read on, `wordEnd` if it is none.
    int inWords(int start, int wordEnd) {
        int number = Typography.skipBlanks(text, wordEnd);
        if (number == wordEnd || sections.numberEnd(number) == number) {
            return wordEnd;
        }
        boolean plural = text.charAt(wordEnd - 1) == 's';
        return spoken(SectionLists.Series.bare(CitationKind.STATUTE, continued(start), plural), start, number);
    }

    private int spoken(SectionLists.Series series, int start, int number) {
        int first = block.drafts().size();
        int end = laws.list(series, start, number);
        block.drafts().subList(first, block.drafts().size()).forEach(draft -> draft.spoken = true);
        return end;
    }

    /// `s. 939.48, Stats.`: a section announced by one letter, if its code follows; answers where to read on.
    int abbreviated(int start, int letterEnd) {
        int stop = Typography.charAt(text, letterEnd) == '.' ? letterEnd + 1 : letterEnd;
        int number = Typography.skipBlanks(text, stop);
        int numberEnd = sections.numberEnd(number);
        if (number == letterEnd || numberEnd == number) {
            return letterEnd;
        }
        int work = laws.treatises().before(start);
        if (work < start) {
            return laws.treatises().read(work, start, number);
        }
        int code = Typography.skipComma(text, sections.partsEnd(numberEnd));
        return code == numberEnd || catalogue.alone(text, code) == null
                ? letterEnd
                : laws.list(SectionLists.Series.bare(CitationKind.STATUTE, null, false), start, number);
    }

    /// `Rule 12(b)(6)` without the name of its rules; answers where to read on, `wordEnd` if it is none.
    int rule(int start, int wordEnd) {
        int number = Typography.skipBlanks(text, wordEnd);
        if (number == wordEnd || sections.numberEnd(number) == number) {
            return wordEnd;
        }
        boolean plural = text.charAt(wordEnd - 1) == 's';
        return spoken(SectionLists.Series.bare(CitationKind.RULE, null, plural), start, number);
    }

    /// `Title 18, United States Code, Section 922(g)`; answers where to read on, `wordEnd` if it is none.
    int title(int start, int wordEnd) {
        int number = Typography.skipBlanks(text, wordEnd);
        int numberEnd = Typography.digitsEnd(text, number);
        if (numberEnd == number || numberEnd - number > 3) {
            return wordEnd;
        }
        int name = Typography.skipComma(text, numberEnd);
        name = text.startsWith("of the ", name) ? name + 7 : name;
        AbbreviationTree.Found<PrintedSource> found = catalogue.afterNumber(text, name);
        if (found == null || !(found.value() instanceof Code code)) {
            return wordEnd;
        }
        int comma = Typography.skipComma(text, found.end());
        int section = sections.signEnd(comma, false);
        if (section == comma || sections.numberEnd(section) == section) {
            return wordEnd;
        }
        PrintedLaw law = PrintedLaw.of(text.substring(number, numberEnd), code);
        boolean plural = text.substring(comma, section).strip().endsWith("s")
                || text.substring(comma, section).contains("§§");
        return laws.list(SectionLists.Series.of(code.kind(), law, plural), start, section);
    }

    /// Gives the code named after its sections to them, `of the Penal Code`, `, Fla. Stat.`; answers the end of the
    /// last section with its code.
    int codeAfter(List<Draft> drafts, int end) {
        int at = Typography.skipBlanks(text, end);
        boolean comma = Typography.charAt(text, at) == ',';
        at = comma ? Typography.skipBlanks(text, at + 1) : at;
        boolean of = text.startsWith("of ", at);
        if (!comma && !of) {
            int code = at > end && at - end < 3 ? codeAt(drafts, at) : -1;
            return code < 0 ? end : code;
        }
        if (at - end > 4) {
            return end;
        }
        int name = of ? Typography.skipBlanks(text, at + 3) : at;
        name = text.startsWith("the ", name) ? Typography.skipBlanks(text, name + 4) : name;
        int titled = of ? titleAfter(drafts, name) : name;
        if (titled > name) {
            return titled;
        }
        int digits = comma ? Typography.digitsEnd(text, name) : name;
        int coded = codeAt(drafts, digits > name ? Typography.skipBlanks(text, digits) : name);
        if (coded >= 0) {
            return coded;
        }
        int amended = of ? laws.constitutions().amendment(drafts, name) : -1;
        int acted = amended < 0 && of ? actAfter(drafts, name) : amended;
        return acted < 0 ? end : acted;
    }

    private int titleAfter(List<Draft> drafts, int at) {
        if (!text.startsWith("itle ", at + 1) || "tT".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int number = Typography.skipBlanks(text, at + 6);
        int numberEnd = Typography.digitsEnd(text, number);
        if (numberEnd == number || numberEnd - number > 3) {
            return at;
        }
        int name = Typography.skipComma(text, numberEnd);
        name = text.startsWith("of the ", name) ? name + 7 : name;
        AbbreviationTree.Found<PrintedSource> found = catalogue.afterNumber(text, name);
        String title = text.substring(number, numberEnd);
        if (found != null && found.value() instanceof Code code) {
            give(drafts, code.kind(), PrintedLaw.of(title, code));
            return found.end();
        }
        give(drafts, FEDERAL.kind(), PrintedLaw.of(title, FEDERAL));
        return numberEnd;
    }

    /// The code whose name begins at a place; -1 if none does, or it leads the next citation.
    private int codeAt(List<Draft> drafts, int at) {
        AbbreviationTree.Found<Code> found = catalogue.alone(text, at);
        if (found == null || laws.leadsOn(found)) {
            return -1;
        }
        Code code = found.value();
        give(drafts, code.kind(), PrintedLaw.of(code));
        if (code.kind() == CitationKind.CONSTITUTION) {
            drafts.forEach(draft -> draft.words = "§ " + draft.words);
        }
        int year = Typography.skipComma(text, found.end());
        int yearEnd = Typography.digitsEnd(text, year);
        boolean dated = yearEnd - year == 4 && sections.year(year, yearEnd) > 0;
        return dated ? yearEnd : found.end();
    }

    /// A named act, `of the Voting Rights Act of 1965`; "of the Act" names none.
    private int actAfter(List<Draft> drafts, int start) {
        int at = start;
        int end = -1;
        int capitals = 0;
        while (at - start < LONGEST_ACT) {
            int wordEnd = at;
            while (wordEnd < text.length()
                    && (Typography.isLetter(text.charAt(wordEnd))
                            || text.charAt(wordEnd) == '-'
                            || Typography.isApostrophe(text.charAt(wordEnd)))) {
                wordEnd++;
            }
            String word = text.substring(at, wordEnd);
            boolean capital = !word.isEmpty() && Typography.isUpper(word.charAt(0));
            if (!capital && !CONNECTORS.contains(word)) {
                break;
            }
            capitals += capital ? 1 : 0;
            if (capitals > 1 && isAct(word)) {
                end = wordEnd;
                break;
            }
            int next = Typography.skipComma(text, wordEnd);
            if (next == wordEnd) {
                break;
            }
            at = next;
        }
        if (end < 0) {
            return -1;
        }
        int dated = yearOfAct(end);
        String name = Typography.plain(text.substring(start, dated));
        give(drafts, CitationKind.STATUTE, new PrintedLaw(name, Optional.empty(), name + " §"));
        return dated;
    }

    private static boolean isAct(String word) {
        return switch (word) {
            case "Act", "Code", "Law", "Ordinance", "Charter", "Guidelines", "Restatement" -> true;
            default -> false;
        };
    }

    private int yearOfAct(int end) {
        int at = Typography.skipBlanks(text, end);
        if (!text.startsWith("of ", at)) {
            return end;
        }
        int digits = Typography.digitsEnd(text, at + 3);
        return sections.year(at + 3, digits) > 0 ? digits : end;
    }

    private static void give(List<Draft> drafts, CitationKind kind, PrintedLaw law) {
        for (Draft draft : drafts) {
            draft.kind = kind;
            draft.law = law;
        }
    }

    /// Where the name of a code begins that ends before `sign` and is not in the table; `sign` itself if none does.
    private int codeBefore(int sign) {
        int low = Math.max(block.floor(), sign - REACH);
        int at = sign;
        int start = sign;
        boolean code = false;
        while (at > low) {
            int end = Typography.skipBlanksBack(text, at, low);
            end = end > low && text.charAt(end - 1) == 'Â' ? Typography.skipBlanksBack(text, end - 1, low) : end;
            int from = laws.wordStart(end, low);
            if (from == end || (!Typography.isUpper(text.charAt(from)) && text.charAt(from) != '&')) {
                break;
            }
            String word = text.substring(from, end);
            boolean sentence = word.endsWith(".")
                    && start < sign
                    && !catalogue.isAbbreviation(word.substring(0, word.length() - 1))
                    && word.indexOf('.') == word.length() - 1
                    && !CODE_WORDS.contains(word);
            String bare = word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (sentence || (word.endsWith(",") && start < sign) || LEADS.contains(bare)) {
                break;
            }
            code |= CODE_WORDS.contains(word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
            start = from;
            at = from;
        }
        return code ? start : sign;
    }
}
