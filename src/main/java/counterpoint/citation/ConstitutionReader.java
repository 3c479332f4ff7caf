package counterpoint.citation;

import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;

/// Reads constitutions: `U.S. Const. art. I, § 8, cl. 3`, `U. S. Const., Amdt. 14, §1`, `Art. III, § 2`, `section 5 of
/// the Fourteenth Amendment` (Indigo Book R23).
final class ConstitutionReader {
    private static final String[] ORDINALS = {
        "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh",
        "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth",
        "Twentieth", "Twenty-first", "Twenty-second", "Twenty-third", "Twenty-fourth", "Twenty-fifth", "Twenty-sixth",
        "Twenty-seventh"
    };
    private static final String[] NUMERALS = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
        "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV", "XXV", "XXVI", "XXVII"
    };
    private static final String FEDERAL = "U.S. Const.";
    private static final int NEAR = 120;

    private final BlockScanner block;
    private final Catalogue catalogue;
    private final String text;
    private final SectionScanner sections;

    ConstitutionReader(BlockScanner block, Catalogue catalogue, String text, SectionScanner sections) {
        this.block = block;
        this.catalogue = catalogue;
        this.text = text;
        this.sections = sections;
    }

    /// The parts of a constitution.
    ///
    /// @param end their end; where they should begin, if there are none
    /// @param form `art. I, § 8, cl. 3`
    /// @param count how many
    private record Parts(int end, String form, int count) {
    }

    /// A constitution whose name ends at `nameEnd`; answers where to read on, -1 if no part of it is cited.
    int read(int start, int nameEnd, Code code) {
        int at = Typography.skipComma(text, nameEnd);
        int year = text.startsWith("of ", at) ? at + 3 : Typography.charAt(text, at) == '(' ? at + 1 : at;
        int yearEnd = Typography.digitsEnd(text, year);
        if (yearEnd - year == 4 && sections.year(year, yearEnd) > 0) {
            at = Typography.skipComma(text, Typography.charAt(text, yearEnd) == ')' ? yearEnd + 1 : yearEnd);
        }
        Parts parts = parts(at);
        if (parts.count == 0 || parts.form.startsWith("¶")) {
            return -1;
        }
        return add(start, parts.end, code.abbreviation(), parts.form);
    }

    private int add(int start, int end, String constitution, String form) {
        Draft draft = new Draft(CitationKind.CONSTITUTION, start, end);
        draft.words = form;
        draft.law = constitution.isEmpty()
                ? null
                : new PrintedLaw(constitution, Optional.empty(), constitution);
        draft.core = new Span(start, end);
        int printEnd = sections.printEnd(end);
        draft.tail = printEnd;
        draft.year = sections.year(end, printEnd);
        block.add(draft);
        return printEnd;
    }

    /// `Art. III, § 2`, `article I, section 10 of the California Constitution`; answers where to read on, `wordEnd` if
    /// it is none.
    int article(int start, int wordEnd) {
        Parts parts = parts(start);
        boolean arabic = Typography.isDigit(number(wordEnd));
        if (parts.count == 0 || (arabic ? parts.count < 2 || !isNearConstitution(start) : !isRoman(wordEnd))) {
            return wordEnd;
        }
        int at = Typography.skipComma(text, parts.end);
        boolean of = text.startsWith("of ", at);
        int name = of ? Typography.skipBlanks(text, at + 3) : at;
        name = of && text.startsWith("the ", name) ? Typography.skipBlanks(text, name + 4) : name;
        AbbreviationTree.Found<Code> found = at > parts.end && at - parts.end < 4 ? catalogue.alone(text, name) : null;
        if (found != null
                && found.value().kind() == CitationKind.CONSTITUTION
                && (of || parts(Typography.skipComma(text, found.end())).count == 0)) {
            return add(start, found.end(), found.value().abbreviation(), parts.form);
        }
        boolean federal = of && (text.startsWith("Constitution", name) || text.startsWith("federal Const", name));
        boolean abbreviated = text.startsWith("Art.", start) || text.startsWith("Amdt.", start);
        if (federal || parts.count < 2 || of) {
            return federal ? add(start, parts.end, FEDERAL, parts.form) : wordEnd;
        }
        return add(start, parts.end, abbreviated && !arabic ? FEDERAL : "", parts.form);
    }

    private boolean isRoman(int wordEnd) {
        return Typography.isUpper(number(wordEnd));
    }

    /// Whether the text speaks of a constitution a little before a place.
    private boolean isNearConstitution(int at) {
        int word = text.lastIndexOf("onstitution", at);
        return word >= 0 && at - word < NEAR;
    }

    private char number(int wordEnd) {
        int at = Typography.charAt(text, wordEnd) == '.' ? wordEnd + 1 : wordEnd;
        return Typography.charAt(text, Typography.skipBlanks(text, at));
    }

    /// `of the Fourteenth Amendment` after sections; answers its end, -1 if it does not stand there.
    int amendment(List<Draft> drafts, int at) {
        for (int number = 0; number < ORDINALS.length; number++) {
            String ordinal = ORDINALS[number];
            if (text.startsWith(ordinal, at) && text.startsWith(" Amendment", at + ordinal.length())) {
                String amendment = "amend. " + NUMERALS[number] + ", § ";
                for (Draft draft : drafts) {
                    draft.kind = CitationKind.CONSTITUTION;
                    draft.law = new PrintedLaw(FEDERAL, Optional.empty(), FEDERAL);
                    draft.words = amendment + draft.words;
                }
                return at + ordinal.length() + " Amendment".length();
            }
        }
        return -1;
    }

    private Parts parts(int start) {
        int end = start;
        int at = start;
        int count = 0;
        StringBuilder form = new StringBuilder();
        while (count < 5) {
            int word = at;
            while (at < text.length()
                    && at - word < 12
                    && (Typography.isLetter(text.charAt(at)) || text.charAt(at) == '§' || text.charAt(at) == '¶')) {
                at++;
            }
            String part = part(text.substring(word, at));
            at += Typography.charAt(text, at) == '.' ? 1 : 0;
            int number = Typography.skipBlanks(text, at);
            int numberEnd = part.isEmpty() ? number : partNumberEnd(number, part.endsWith("s.") || part.equals("§§"));
            if (part.equals("pmbl.")) {
                return new Parts(at, form + part, count + 1);
            }
            if (numberEnd == number) {
                return new Parts(end, form.toString(), count);
            }
            end = sections.partsEnd(numberEnd);
            form.append(count == 0 ? "" : ", ").append(part).append(' ').append(text, number, end);
            count++;
            int comma = Typography.skipComma(text, end);
            if (comma == end) {
                break;
            }
            at = comma;
        }
        return new Parts(end, form.toString(), count);
    }

    private static String part(String printed) {
        return switch (printed) {
            case "art", "Art", "Article", "article", "ART" -> "art.";
            case "arts", "Arts", "articles", "Articles" -> "arts.";
            case "amend", "Amend", "Amdt", "amdt", "AMEND", "Amendment", "amendment" -> "amend.";
            case "amends", "Amends", "Amdts" -> "amends.";
            case "§", "sec", "Sec", "section", "Section" -> "§";
            case "§§", "secs", "sections" -> "§§";
            case "cl", "clause", "Cl", "Clause" -> "cl.";
            case "par", "para", "¶" -> "¶";
            case "pt" -> "pt.";
            case "pmbl", "preamble" -> "pmbl.";
            default -> "";
        };
    }

    /// The end of `XIV`, `14`, `I-A`; of a list of them if more are announced.
    private int partNumberEnd(int number, boolean plural) {
        int end = number;
        while (end < text.length()
                && end - number < 8
                && (Typography.isDigit(text.charAt(end)) || "IVXLCDM".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end == number || Typography.isLower(Typography.charAt(text, end))) {
            return number;
        }
        if (Typography.charAt(text, end) == '-' && Typography.isUpper(Typography.charAt(text, end + 1))) {
            end += 2;
        }
        int next = plural ? Typography.skipComma(text, end) : end;
        next = text.startsWith("& ", next) ? next + 2 : text.startsWith("and ", next) ? next + 4 : next;
        int more = next > end ? partNumberEnd(next, false) : end;
        return next > end && more > next ? more : end;
    }
}
