package counterpoint.citation;

import java.util.Set;

/// Reads treatises by their sections (Indigo Book R28) and articles by their journal (R30).
final class TreatiseReader {
    private static final int REACH = 120;
    private static final Set<String> WORK_WORDS = WordTable.named("works");

    private final LawReader laws;
    private final BlockScanner block;
    private final Catalogue catalogue;
    private final String text;
    private final PinScanner pins;

    TreatiseReader(LawReader laws, BlockScanner block, Catalogue catalogue, String text, PinScanner pins) {
        this.laws = laws;
        this.block = block;
        this.catalogue = catalogue;
        this.text = text;
        this.pins = pins;
    }

    /// A treatise by its sections, `29 Wright & Gold, Federal Practice & Procedure §§ 6284, 6294`.
    int read(int start, int number) {
        int end = laws.subsectionsEnd(laws.sectionEnd(number));
        for (int next = laws.nextInList(end); next >= 0; next = laws.nextInList(end)) {
            end = laws.subsectionsEnd(laws.sectionEnd(next));
        }
        Draft draft = new Draft(CitationKind.SECONDARY, start, end);
        draft.words = Typography.plain(text.substring(start, end));
        draft.pin = Typography.plain(text.substring(text.indexOf('§', start), end));
        block.add(draft);
        return end;
    }

    /// Where the author of a treatise begins whose title ends before `sign`; `sign` itself if none does.
    int before(int sign) {
        int low = Math.max(block.floor(), sign - REACH);
        int start = sign;
        boolean work = false;
        while (start > low) {
            int end = Typography.skipBlanksBack(text, start, low);
            int from = laws.wordStart(end, low);
            boolean series = end > from && text.charAt(end - 1) == ')' && from > low && text.charAt(from - 1) == '(';
            from = series ? from - 1 : from;
            String word = series ? text.substring(from + 1, end - 1) : text.substring(from, end);
            String bare = word.endsWith(",") || word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            boolean small = bare.equals("of") || bare.equals("on") || bare.equals("the") || bare.equals("and");
            boolean named = !bare.isEmpty()
                    && (Typography.isUpper(bare.charAt(0)) || bare.equals("&") || small || isVolume(bare));
            boolean sentence = word.endsWith(".")
                    && start < sign
                    && !catalogue.isAbbreviation(bare)
                    && bare.length() > 1
                    && bare.indexOf('.') < 0;
            if (!named
                    || sentence
                    || bare.equals("See")
                    || bare.equals("Under")
                    || bare.equals("In")
                    || word.endsWith(";")) {
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

    /// An article in a journal, `93 Harv. L. Rev. 752 (1980)`; answers where to read on, `end` if it is none.
    int article(int at, int end, int title) {
        int reach = Math.min(text.length(), title + 48);
        int word = title;
        boolean journal = false;
        while (word < reach && (Typography.isUpper(text.charAt(word)) || text.charAt(word) == '&')) {
            int wordEnd = word;
            while (wordEnd < reach && !Typography.isBlank(text.charAt(wordEnd))) {
                wordEnd++;
            }
            String printed = text.substring(word, wordEnd);
            journal |= printed.equals("Rev.")
                    || printed.equals("L.J.")
                    || printed.equals("J.")
                    || printed.endsWith("L.Rev.");
            word = Typography.skipBlanks(text, wordEnd);
        }
        int pageEnd = word < reach ? Typography.digitsEnd(text, word) : word;
        if (!journal || pageEnd == word) {
            return end;
        }
        int comma = Typography.charAt(text, pageEnd) == ',' ? Typography.skipBlanks(text, pageEnd + 1) : pageEnd;
        int pinEnd = comma > pageEnd ? pins.end(text, comma) : pageEnd;
        boolean pinned = pinEnd > comma;
        Draft draft = new Draft(CitationKind.SECONDARY, at, pinned ? pinEnd : pageEnd);
        draft.words = Typography.plain(text.substring(at, pageEnd));
        draft.pin = pinned ? PinScanner.normal(text.substring(comma, pinEnd)) : null;
        block.add(draft);
        return draft.end;
    }
}
