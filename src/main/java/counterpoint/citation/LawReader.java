package counterpoint.citation;

import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads statutes, regulations and rules with their code: `42 U.S.C. § 1983`, `Mass. Gen. Laws ch. 93A, § 2`,
/// `Fed.R.Evid. 704, 705`, `110 Stat. 1214` (Indigo Book R16 to R19).
///
/// Of each form the forward half is read here: the name of the code, then its sections, by [SectionLists]. [BareLawReader]
/// reads sections without a code before them.
final class LawReader {
    private final TreatiseReader treatises;
    private final ArticleReader articles;
    private final NewspaperReader newspapers;
    private final ConstitutionReader constitutions;
    private final BareLawReader bare;
    private final BlockScanner block;
    private final Catalogue catalogue;
    private final String text;
    private final PinScanner pins;
    private final SectionScanner sections;
    private final SectionLists lists;
    private final CodeTail tails;

    LawReader(BlockScanner block, Catalogue catalogue, String text, PinScanner pins) {
        this.sections = new SectionScanner(text);
        this.lists = new SectionLists(block, catalogue, text, sections);
        this.tails = new CodeTail(text, sections);
        this.treatises = new TreatiseReader(this, block, catalogue, text, pins, sections);
        this.articles = new ArticleReader(this, block, catalogue, text, pins, sections);
        this.newspapers = new NewspaperReader(block, catalogue, text);
        this.constitutions = new ConstitutionReader(block, catalogue, text, sections);
        this.bare = new BareLawReader(this, block, catalogue, text, sections);
        this.block = block;
        this.catalogue = catalogue;
        this.text = text;
        this.pins = pins;
    }

    TreatiseReader treatises() {
        return treatises;
    }

    ArticleReader articles() {
        return articles;
    }

    NewspaperReader newspapers() {
        return newspapers;
    }

    ConstitutionReader constitutions() {
        return constitutions;
    }

    BareLawReader bare() {
        return bare;
    }

    SectionLists lists() {
        return lists;
    }

    /// A code after its title or volume, read up to `codeEnd`; answers where to read on.
    int titled(int start, int titleEnd, Code code, int codeEnd) {
        String title = text.substring(start, titleEnd);
        if (code.form().startsWith("U.S.C.S.") && isMisreadSign(codeEnd)) {
            return titled(start, titleEnd, BareLawReader.FEDERAL, codeEnd - 1);
        }
        if (code.numbering() == Code.Numbering.PAGE) {
            return paged(start, title, code, codeEnd);
        }
        CodeTail.Read tail = tails.read(codeEnd);
        if (tail.number() < 0 && tail.division() == null) {
            return codeEnd;
        }
        return tail.number() < 0
                ? divided(start, code, tail, title)
                : list(SectionLists.Series.of(code.kind(), PrintedLaw.of(title, code), tail.plural()), start,
                        tail.number());
    }

    /// Whether the S of `42 U.S.C. S 1983` is a sign misread, not U.S.C.S.
    private boolean isMisreadSign(int codeEnd) {
        return Typography.charAt(text, codeEnd - 1) == 'S' && Typography.isBlank(Typography.charAt(text, codeEnd - 2));
    }

    /// `40 C.F.R. pt. 60`, `G. L. c. 93A`: a whole part or chapter.
    private int divided(int start, Code code, CodeTail.Read tail, @Nullable String title) {
        String division = String.valueOf(tail.division());
        String volume = title == null ? String.valueOf(tail.volume()) : title;
        String prefix = title == null ? code.abbreviation() : title + " " + code.abbreviation();
        Draft draft = new Draft(code.kind(), start, tail.divisionEnd());
        draft.law = new PrintedLaw(code.abbreviation(), Optional.of(volume), prefix);
        draft.words = division;
        int next = close(draft, tail.divisionEnd());
        block.add(draft);
        return next;
    }

    /// `110 Stat. 1214, 1218 (1996)`.
    private int paged(int start, String volume, Code code, int codeEnd) {
        int page = PinScanner.afterLabel(text, Typography.skipComma(text, codeEnd));
        int pageEnd = thousandsEnd(page);
        if (pageEnd == page) {
            return codeEnd;
        }
        Draft draft = new Draft(code.kind(), start, pageEnd);
        draft.law = PrintedLaw.of(volume, code);
        draft.words = text.substring(page, pageEnd).replace(",", "");
        int end = pinned(draft, pageEnd);
        int next = close(draft, end);
        block.add(draft);
        return next;
    }

    private int thousandsEnd(int page) {
        int end = Typography.digitsEnd(text, page);
        int more = Typography.charAt(text, end) == ',' ? Typography.digitsEnd(text, end + 1) : end;
        return end > page && end - page < 4 && more == end + 4 ? more : end;
    }

    /// Takes the pages after `, ` or ` at ` into a draft; answers their end.
    int pinned(Draft draft, int end) {
        int at = Typography.skipBlanks(text, end);
        int pin = text.startsWith(",", at) ? Typography.skipBlanks(text, at + 1) : at;
        pin = text.startsWith("at ", pin) ? Typography.skipBlanks(text, pin + 3) : pin;
        int pinEnd = pin > at ? pins.end(text, pin) : pin;
        boolean volume = pinEnd > pin && catalogue.afterNumber(text, Typography.skipBlanks(text, pinEnd)) != null;
        if (pinEnd == pin || volume) {
            return end;
        }
        draft.pin = PinScanner.normal(text.substring(pin, pinEnd));
        return pinEnd;
    }

    /// Ends a draft with its core at `end`; answers where to read on.
    int close(Draft draft, int end) {
        draft.core = new Span(draft.start, end);
        return reachPrint(draft, end);
    }

    /// Takes the year of the print after a citation, `(West 2009)`, which is no part of its span; answers where to read
    /// on.
    int reachPrint(Draft draft, int end) {
        int printEnd = sections.printEnd(end);
        draft.end = end;
        draft.tail = printEnd;
        draft.year = sections.year(end, printEnd);
        return printEnd;
    }

    /// A code or rules that begin at a word, `Fed. R. Evid. 704, 705`; answers where to read on, `wordEnd` if they are
    /// none.
    int alone(int start, int wordEnd) {
        AbbreviationTree.Found<Code> found = catalogue.alone(text, start);
        if (found == null || (found.value().numbering() != Code.Numbering.SIGN && isWord(start, found.end()))) {
            return wordEnd;
        }
        Code code = found.value();
        if (text.startsWith("Code Ann.", start) && followsAbbreviation(start)) {
            return wordEnd;
        }
        if (code.kind() == CitationKind.CONSTITUTION) {
            return Math.max(wordEnd, constitutions.read(start, found.end(), code));
        }
        if (code.kind() == CitationKind.SECONDARY) {
            return articles.document(start, wordEnd, code, found.end());
        }
        CodeTail.Read tail = tails.read(found.end());
        if (tail.number() < 0) {
            boolean chapter = tail.division() != null && code.numbering() == Code.Numbering.ALONE;
            return chapter ? divided(start, code, tail, null) : wordEnd;
        }
        if (!fits(code, start, found.end(), tail)) {
            return wordEnd;
        }
        PrintedLaw law = tail.division() == null ? PrintedLaw.of(code) : divided(code, tail);
        int from = titleStart(start);
        if (from < start) {
            String title = text.substring(from, start).strip();
            law = new PrintedLaw(
                    code.abbreviation(), Optional.of(title), code.abbreviation() + " tit. " + title + ", §");
        } else if (tail.signed() && code.kind() == CitationKind.STATUTE && !code.form().endsWith("art.")) {
            law = text.charAt(tail.number() - 1) == '§' || text.startsWith("§ ", tail.number() - 2)
                    ? law.signed()
                    : law;
        }
        if (code.abbreviation().equals("Cir. R.")) {
            from = circuitStart(start);
            String rules = (text.substring(from, start).strip() + " " + code.form()).strip();
            law = new PrintedLaw(rules, Optional.empty(), rules);
        }
        boolean order = code.form().endsWith("No.");
        boolean article = code.form().endsWith("art.");
        return list(new SectionLists.Series(code.kind(), law, tail.plural(), order, article, false), from,
                tail.number());
    }

    /// Whether a code without the name of a state, as Georgia's courts print theirs, ends the name of another:
    /// `Md. Pub. Works Code Ann.`.
    private boolean followsAbbreviation(int start) {
        int end = Typography.skipBlanksBack(text, start, block.floor());
        int from = wordStart(end, Math.max(block.floor(), end - 12));
        boolean stopped = end - 1 > from && text.charAt(end - 1) == '.';
        return stopped && Typography.isUpper(text.charAt(from))
                && catalogue.isAbbreviation(text.substring(from, end - 1));
    }

    /// Whether two or three letters, not all capitals, are rather another abbreviation: `Pl.` is not P.L.
    private boolean isWord(int start, int end) {
        int letters = 0;
        boolean small = false;
        for (int at = start; at < end && letters < 4; at++) {
            letters += Typography.isLetter(text.charAt(at)) ? 1 : 0;
            small |= Typography.isLower(text.charAt(at));
        }
        return small && letters < 4 && !text.startsWith("CrR", start) && !text.startsWith("RCr", start);
    }

    private static PrintedLaw divided(Code code, CodeTail.Read tail) {
        return new PrintedLaw(
                code.abbreviation(),
                Optional.ofNullable(tail.volume()),
                code.abbreviation() + " " + tail.division() + ", §");
    }

    private boolean fits(Code code, int start, int codeEnd, CodeTail.Read tail) {
        int number = tail.number();
        return switch (code.numbering()) {
            case ALONE ->
                tail.signed() || sections.isCompound(number) || (!isShort(start, codeEnd) && !isEdition(code, number));
            case SIGN -> tail.signed();
            case COLON ->
                sections.isCompound(number) && text.substring(number, sections.numberEnd(number)).indexOf(':') > 0;
            case TITLE, PAGE, AFTER -> false;
        };
    }

    /// Whether a number is the year of a print, `C.R.S. 2001`, not a section.
    private boolean isEdition(Code code, int number) {
        int end = sections.numberEnd(number);
        return code.form().endsWith("§") && end - number == 4 && sections.year(number, end) > 0
                && Typography.charAt(text, end) != '(';
    }

    private static boolean isShort(int start, int codeEnd) {
        return codeEnd - start < 4;
    }

    /// The title `17-A` before a code that is also cited without one; `start` itself if there is none.
    private int titleStart(int start) {
        int end = Typography.skipBlanksBack(text, start, block.floor());
        int from = wordStart(end, Math.max(block.floor(), end - 5));
        boolean title = end - from > 2
                && Typography.isDigit(text.charAt(from))
                && text.charAt(end - 2) == '-'
                && Typography.isUpper(text.charAt(end - 1));
        return title ? from : start;
    }

    /// The ordinal before `Cir. R.`.
    private int circuitStart(int start) {
        int end = Typography.skipBlanksBack(text, start, block.floor());
        int from = wordStart(end, Math.max(block.floor(), start - 8));
        return from < end && Typography.isDigit(text.charAt(from)) ? from : start;
    }

    /// One citation for each section of a list, with the code that follows it and the year of the print; answers where to
    /// read on.
    int list(SectionLists.Series series, int start, int number) {
        List<Draft> drafts = block.drafts();
        int first = drafts.size();
        int end = lists.read(series, start, number);
        if (series.bare()) {
            end = bare.codeAfter(drafts.subList(first, drafts.size()), end);
        }
        return reachPrint(drafts.getLast(), end);
    }

    /// Whether a code found leads a section of its own, rather than ends the one before.
    boolean leadsOn(AbbreviationTree.Found<Code> found) {
        CodeTail.Read tail = tails.read(found.end());
        return tail.number() >= 0 && (tail.signed() || !isEdition(found.value(), tail.number()));
    }

    /// Where the word begins that ends at `end`.
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
}
