package counterpoint.citation;

import java.util.Set;

/// Reads treatises and dictionaries by their sections or pages (Indigo Book R28).
final class TreatiseReader {
    private static final int REACH = 120;
    private static final int LONGEST_AUTHOR = 60;
    /// Before a number they name a part of something else than a book.
    private static final Set<String> NUMBERED = WordTable.named("numbered parts");
    private static final Set<String> WORK_WORDS = WordTable.named("works");
    private static final Set<String> SURE_WORKS = WordTable.named("sure works");
    private static final Set<String> CODE_WORDS = WordTable.named("code words");
    private static final Set<String> LEADS = WordTable.named("leads");

    private final LawReader laws;
    private final BlockScanner block;
    private final Catalogue catalogue;
    private final String text;
    private final PinScanner pins;
    private final SectionScanner sections;

    TreatiseReader(
            LawReader laws,
            BlockScanner block,
            Catalogue catalogue,
            String text,
            PinScanner pins,
            SectionScanner sections) {
        this.laws = laws;
        this.block = block;
        this.catalogue = catalogue;
        this.text = text;
        this.pins = pins;
        this.sections = sections;
    }

    /// A treatise by its sections, `29 Wright & Gold, Federal Practice & Procedure §§ 6284, 6294`.
    ///
    /// @param sign where the sign of its sections stands
    int read(int start, int sign, int number) {
        boolean plural = text.startsWith("§§", sign) || text.startsWith("ss", sign);
        int numberEnd = sections.numberEnd(number);
        int end = sections.partsEnd(numberEnd);
        for (int next = laws.lists().next(end, plural, false); next >= 0; next = laws.lists().next(end, plural,
                false)) {
            numberEnd = sections.numberEnd(next);
            end = sections.partsEnd(numberEnd);
        }
        int pageEnd = pageEnd(end);
        Draft draft = new Draft(CitationKind.SECONDARY, start, pageEnd);
        draft.words = Typography.plain(text.substring(start, numberEnd));
        draft.pin = Typography.plain(text.substring(sign, pageEnd));
        int next = laws.close(draft, pageEnd);
        block.add(draft);
        return next;
    }

    /// The end of pages after a comma, `, p. 12`, `, at 34`.
    private int pageEnd(int end) {
        int pin = pagesStart(end);
        return pin < 0 ? end : pins.end(text, pin);
    }

    private int pagesStart(int end) {
        int at = Typography.skipComma(text, end);
        for (String word : new String[] {"pp.", "p.", "at "}) {
            if (text.startsWith(word, at)) {
                int pin = Typography.skipBlanks(text, at + word.length());
                return pins.end(text, pin) > pin ? pin : -1;
            }
        }
        return -1;
    }

    /// Where the author of a treatise begins whose title ends before `at`; `at` itself if none does.
    int before(int at) {
        return before(at, false, false);
    }

    /// @param page whether a page follows the title, not a section
    /// @param edited whether editors are named behind the page
    private int before(int at, boolean page, boolean edited) {
        int low = Math.max(block.floor(), at - REACH);
        int start = at;
        boolean work = false;
        boolean sure = false;
        boolean code = false;
        boolean initial = false;
        boolean on = false;
        while (start > low) {
            int end = Typography.skipBlanksBack(text, start, low);
            int from = laws.wordStart(end, low);
            boolean series = end > from && text.charAt(end - 1) == ')' && from > low && text.charAt(from - 1) == '(';
            from = series ? from - 1 : from;
            String word = series ? text.substring(from + 1, end - 1) : text.substring(from, end);
            String bare = word.endsWith(",") || word.endsWith(".") || word.endsWith(":")
                    ? word.substring(0, word.length() - 1)
                    : word;
            if (!isTitleWord(bare) || isSentenceEnd(word, bare, start < at) || (!series && isLead(bare, from, low))
                    || word.endsWith(";")) {
                break;
            }
            code |= !page && start == at && CODE_WORDS.contains(word);
            initial |= start < at && word.length() == 2 && word.endsWith(".");
            work |= WORK_WORDS.contains(bare);
            sure |= SURE_WORKS.contains(bare) || isEncyclopedia(bare);
            on = word.equals("on");
            boolean titled = on && start < at && Typography.isUpper(text.charAt(start));
            work |= titled && !page && isSurname(from, low);
            start = from;
            if (isVolume(bare)) {
                break;
            }
        }
        int first = Typography.skipBlanks(text, start);
        while (first < at && Typography.isLower(text.charAt(first))) {
            first = Typography.skipBlanks(text, nextBlank(first));
        }
        boolean several = text.substring(Math.min(first, at), at).strip().indexOf(' ') > 0;
        boolean found = sure || (edited && several) || (page && isAuthored(first, at))
                || (!code && (work || (initial && text.substring(first, at).indexOf(',') > 0)));
        return found ? Math.min(first, at) : at;
    }

    /// Whether a full name and a title stand between two places, `Antonin Scalia & Bryan A. Garner, Reading Law`.
    private boolean isAuthored(int first, int end) {
        int comma = text.indexOf(',', first);
        int title = Typography.skipBlanks(text, comma + 1);
        if (comma < 0 || title >= end || comma - first > LONGEST_AUTHOR) {
            return false;
        }
        String[] words = Typography.plain(text.substring(first, end)).split(" ");
        boolean law = false;
        for (String word : words) {
            law |= NUMBERED.contains(word);
        }
        boolean several = Typography.plain(text.substring(first, comma)).indexOf(' ') > 0;
        boolean titled = Typography.plain(text.substring(title, end)).strip().indexOf(' ') > 0;
        return several && titled && !law && Typography.isUpper(text.charAt(first))
                && Typography.isUpper(text.charAt(title));
    }

    /// Whether a word introduces what is cited, and does not go on with a title: `See`, not `Dept. of Justice`.
    private boolean isLead(String bare, int from, int low) {
        int end = Typography.skipBlanksBack(text, from, low);
        int before = laws.wordStart(end, low);
        boolean inside = before < end
                && (text.charAt(end - 1) == ':' || (text.startsWith("of", before) && end - before == 2));
        return LEADS.contains(bare) && !inside;
    }

    /// Whether a name stands alone before the `on` at `at`, as an author's does before his title: `Story on Bills of
    /// Exchange`.
    private boolean isSurname(int at, int low) {
        int end = Typography.skipBlanksBack(text, at, low);
        int from = laws.wordStart(end, low);
        String word = text.substring(from, end);
        int beforeEnd = Typography.skipBlanksBack(text, from, low);
        char before = Typography.charAt(text, beforeEnd - 1);
        boolean first = beforeEnd == low || "(;.,".indexOf(before) >= 0 || Typography.isDigit(before);
        return first && end > from && Typography.isUpper(word.charAt(0)) && !LEADS.contains(word)
                && !NUMBERED.contains(word) && !CODE_WORDS.contains(word);
    }

    /// Whether a bracket names editors, `(P. Carlson & G. Garrett eds., 2d ed. 2008)`, and no edition alone.
    private boolean isEdited(int from, int to) {
        for (int ed = text.indexOf(" ed", from); ed >= 0 && ed < to; ed = text.indexOf(" ed", ed + 1)) {
            int word = laws.wordStart(ed, from);
            if (Typography.isUpper(text.charAt(word)) && ed - word > 2) {
                return true;
            }
        }
        return false;
    }

    private int nextBlank(int at) {
        int next = at;
        while (next < text.length() && !Typography.isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isTitleWord(String bare) {
        return switch (bare) {
            case "" -> false;
            case "&", "of", "on", "the", "and", "in", "to", "for", "et", "al", "at" -> true;
            default -> Typography.isUpper(bare.charAt(0)) || isVolume(bare) || bare.equals("2d") || bare.equals("3d")
                    || bare.indexOf('—') == 4;
        };
    }

    private boolean isSentenceEnd(String word, String bare, boolean inside) {
        return word.endsWith(".")
                && inside
                && bare.length() > 1
                && bare.indexOf('.') < 0
                && !catalogue.isAbbreviation(bare)
                && !WORK_WORDS.contains(bare)
                && !bare.equals("al");
    }

    /// `Am.Jur.2d`, `O.Jur.3d`: an encyclopedia printed without blanks.
    private static boolean isEncyclopedia(String word) {
        int jurisprudence = word.indexOf(".Jur");
        return jurisprudence > 0 && word.length() - jurisprudence < 10;
    }

    private static boolean isVolume(String word) {
        return !word.isEmpty()
                && word.length() < 4
                && Typography.isDigit(word.charAt(0))
                && !word.endsWith("d")
                && !word.endsWith("h");
    }

    /// A book by its page, `Black's Law Dictionary 100 (11th ed. 2019)`, `1 W. Blackstone, Commentaries *125`; answers
    /// where to read on, `end` if it is none.
    int book(int at, int end) {
        boolean star = Typography.charAt(text, at - 1) == '*';
        int page = star ? at - 1 : at;
        if (!Typography.isBlank(Typography.charAt(text, page - 1))) {
            return end;
        }
        int pageEnd = Math.max(end, pins.end(text, page));
        int printEnd = sections.printEnd(pageEnd);
        int title = beforeLabel(page);
        int start = printEnd > pageEnd || star ? before(title, true, isEdited(pageEnd, printEnd)) : title;
        if (start == title || !isBook(start, title, pageEnd, printEnd)) {
            return end;
        }
        Draft draft = new Draft(CitationKind.SECONDARY, start, pageEnd);
        String printed = Typography.plain(text.substring(start, title)).strip();
        draft.words = printed.endsWith(",") ? printed.substring(0, printed.length() - 1) : printed;
        draft.pin = PinScanner.normal(text.substring(page, pageEnd));
        int next = laws.close(draft, pageEnd);
        block.add(draft);
        return next;
    }

    /// The end of the title before a page, before `, p. ` or `, pp. ` if they stand there.
    private int beforeLabel(int page) {
        int end = Typography.skipBlanksBack(text, page, block.floor());
        int from = laws.wordStart(end, Math.max(block.floor(), end - 4));
        String word = text.substring(from, end);
        return word.equals("p.") || word.equals("pp.") ? from : page;
    }

    /// Whether an edition, an initial of the author or the name of a dictionary shows that it is a book.
    private boolean isBook(int start, int page, int pageEnd, int printEnd) {
        int author = Typography.digitsEnd(text, start);
        author = author > start ? Typography.skipBlanks(text, author) : start;
        boolean initial = Typography.isUpper(Typography.charAt(text, author))
                && Typography.charAt(text, author + 1) == '.';
        String title = text.substring(start, page);
        return text.substring(pageEnd, printEnd).contains("ed.")
                || initial
                || isAuthored(start, page)
                || title.contains("Dictionary")
                || title.contains("Commentaries");
    }
}
