package counterpoint.citation;

import counterpoint.text.Span;
import java.util.Set;

/// Reads articles by their journal, `John Doe, Title, 93 Harv. L. Rev. 752, 755 (1980)` (Indigo Book R30), and papers
/// cited by number, `H.R. Rep. No. 94-1487, p. 5 (1976)`, `The Federalist No. 78, at 465`.
final class ArticleReader {
    private static final int LONGEST_VOLUME = 2;
    /// A periodical's name has no more words.
    private static final int MOST_WORDS = 8;
    /// Small words in a periodical's name.
    private static final Set<String> LINKS = Set.of("of", "and", "the", "in", "&", "for", "on");

    private final LawReader laws;
    private final BlockScanner block;
    private final Catalogue catalogue;
    private final String text;
    private final PinScanner pins;
    private final SectionScanner sections;
    private final AuthorScanner authors;

    ArticleReader(
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
        this.authors = new AuthorScanner(text, catalogue);
    }

    /// An article after its volume, in a journal whose name ends at `journalEnd`; answers where to read on.
    int journal(int at, int volumeEnd, Journal journal, int journalEnd) {
        int page = Typography.skipComma(text, journalEnd);
        if (text.startsWith("at ", page)) {
            int pin = Typography.skipBlanks(text, page + 3);
            int pinEnd = pins.end(text, pin);
            if (pinEnd == pin) {
                return journalEnd;
            }
            Draft draft = new Draft(CitationKind.SECONDARY, at, pinEnd);
            draft.words = Typography.plain(text.substring(at, journalEnd));
            draft.volume = text.substring(at, volumeEnd);
            draft.source = journal;
            return add(draft, pin, pinEnd);
        }
        int sign = sections.signEnd(page, false);
        if (Typography.charAt(text, page) == '§' && sections.numberEnd(sign) > sign) {
            return section(at, page, sections.numberEnd(sign));
        }
        page = Typography.charAt(text, page) == '*' ? page + 1 : PinScanner.afterLabel(text, page);
        int pageEnd = pageEnd(page);
        if (pageEnd == page) {
            return journalEnd;
        }
        return article(at, volumeEnd, journal, page, pageEnd);
    }

    /// A section of an old treatise after its volume, `1 Greenl. Ev. § 49`.
    private int section(int at, int sign, int end) {
        Draft draft = new Draft(CitationKind.SECONDARY, at, end);
        draft.words = Typography.plain(text.substring(at, end));
        return add(draft, sign, end);
    }

    private int article(int at, int volumeEnd, Journal journal, int page, int pageEnd) {
        int start = authors.before(at, block.floor());
        Draft draft = new Draft(CitationKind.SECONDARY, start, pageEnd);
        draft.words = Typography.plain(text.substring(start, pageEnd));
        draft.volume = text.substring(at, volumeEnd);
        draft.source = journal;
        draft.page = text.substring(page, pageEnd).replace(",", "");
        int pin = pinStart(pageEnd);
        int pinEnd = pin < 0 ? pageEnd : pins.end(text, pin);
        int next = add(draft, pin, pinEnd);
        draft.core = new Span(at, pinEnd);
        return next;
    }

    /// An article after its volume in a periodical that no table has, `Bick, Infection Control in Jails and Prisons, 45
    /// Healthcare Epidemiology 1047, 1049 (2007)`: author and title stand before it, page and year behind. Answers where
    /// to read on, `volumeEnd` if it is none.
    int unlisted(int at, int volumeEnd) {
        char before = Typography.charAt(text, Typography.skipBlanksBack(text, at, block.floor()) - 1);
        int nameEnd = before == ',' || before == '”' ? periodicalEnd(volumeEnd) : volumeEnd;
        int page = Typography.skipBlanks(text, nameEnd);
        int pageEnd = nameEnd == volumeEnd ? page : pageEnd(page);
        int pin = pageEnd == page ? -1 : pinStart(pageEnd);
        int end = pin < 0 ? pageEnd : pins.end(text, pin);
        boolean dated = pageEnd > page && YearScanner.isYear(text, Typography.skipBlanks(text, end) + 1)
                && sections.printEnd(end) > end;
        if (!dated || authors.before(at, block.floor()) == at) {
            return volumeEnd;
        }
        String name = Typography.plain(text.substring(volumeEnd, nameEnd)).strip();
        return article(at, volumeEnd, new Journal(name, name), page, pageEnd);
    }

    /// Where the name of a periodical ends that begins after its volume: capitalised words up to a page.
    private int periodicalEnd(int volumeEnd) {
        int end = volumeEnd;
        for (int words = 0; words < MOST_WORDS; words++) {
            int at = Typography.skipBlanks(text, end);
            int wordEnd = at;
            while (Typography.isLetter(Typography.charAt(text, wordEnd))
                    || ".&'’-:".indexOf(Typography.charAt(text, wordEnd)) >= 0) {
                wordEnd++;
            }
            String word = text.substring(at, wordEnd);
            if (word.isEmpty() || pageEnd(at) > at) {
                return end;
            }
            boolean named = Typography.isUpper(word.charAt(0)) || (end > volumeEnd && LINKS.contains(word));
            if (!named || at == end) {
                return volumeEnd;
            }
            end = wordEnd;
        }
        return volumeEnd;
    }

    private int add(Draft draft, int pin, int end) {
        draft.pin = pin < 0 ? null : PinScanner.normal(text.substring(pin, end));
        int next = laws.close(draft, end);
        block.add(draft);
        return next;
    }

    /// `752`, `12,345`, or a page of the daily Congressional Record, `S1234`.
    private int pageEnd(int page) {
        char c = Typography.charAt(text, page);
        int digits = c == 'S' || c == 'H' || c == 'E' || c == 'D' ? page + 1 : page;
        int end = Typography.digitsEnd(text, digits);
        if (end == digits) {
            return page;
        }
        boolean thousands = end - digits < 3
                && Typography.charAt(text, end) == ','
                && Typography.digitsEnd(text, end + 1) == end + 4;
        return thousands ? end + 4 : end;
    }

    /// Where pages begin after `, `, `, at `, `, p. `; -1 if none do.
    private int pinStart(int end) {
        int at = Typography.skipComma(text, end);
        if (at == end) {
            return -1;
        }
        int pin = at;
        for (String word : new String[] {"at ", "pp. ", "p. "}) {
            if (text.startsWith(word, at)) {
                pin = Typography.skipBlanks(text, at + word.length());
                break;
            }
        }
        int pinEnd = pins.end(text, pin);
        return pinEnd == pin || catalogue.afterNumber(text, Typography.skipBlanks(text, pinEnd)) != null ? -1 : pin;
    }

    /// A paper cited by number whose name ends at `nameEnd`; answers where to read on, `wordEnd` if it is none.
    int document(int start, int wordEnd, Code paper, int nameEnd) {
        int number = Typography.skipComma(text, nameEnd);
        int congress = congressEnd(number);
        int numberEnd = congress > number ? congress : sections.numberEnd(number);
        if (paper.form().contains("Dictionary")) {
            return dictionary(start, wordEnd, nameEnd);
        }
        if (numberEnd == number) {
            return wordEnd;
        }
        int from = start >= 4 && start - 4 >= block.floor() && text.startsWith("The ", start - 4)
                && paper.form().startsWith("The ") && !text.startsWith("The", start)
                        ? start - 4
                        : start;
        int held = congressEnd(Typography.skipComma(text, numberEnd));
        int bodyEnd = held > Typography.skipComma(text, numberEnd) ? held : numberEnd;
        int pin = pinStart(bodyEnd);
        Draft draft = new Draft(CitationKind.SECONDARY, from, bodyEnd);
        draft.words = Typography.plain(text.substring(from, numberEnd));
        draft.source = paper;
        draft.page = text.substring(number, numberEnd);
        return add(draft, pin, pin < 0 ? bodyEnd : pins.end(text, pin));
    }

    private int dictionary(int start, int wordEnd, int nameEnd) {
        int pin = pinStart(nameEnd);
        int end = pin < 0 ? nameEnd : pins.end(text, pin);
        if (pin < 0 && sections.printEnd(end) == end) {
            return wordEnd;
        }
        Draft draft = new Draft(CitationKind.SECONDARY, volumeStart(start), end);
        draft.words = Typography.plain(text.substring(start, nameEnd));
        return add(draft, pin, end);
    }

    /// Where the volume stands before a name, `6` in `6 Oxford English Dictionary`; `start` if there is none.
    private int volumeStart(int start) {
        int end = Typography.skipBlanksBack(text, start, block.floor());
        int from = laws.wordStart(end, Math.max(block.floor(), end - LONGEST_VOLUME - 1));
        boolean volume = from < end && end < start && end - from <= LONGEST_VOLUME
                && Typography.digitsEnd(text, from) == end;
        return volume ? from : start;
    }

    /// The end of `42d Cong., 1st Sess.`.
    private int congressEnd(int at) {
        int digits = Typography.digitsEnd(text, at);
        int word = digits;
        while (Typography.isLower(Typography.charAt(text, word))) {
            word++;
        }
        int name = Typography.skipBlanks(text, word);
        boolean part = text.startsWith("Cong", name) || text.startsWith("Sess", name);
        if (digits == at || word == digits || word - digits > 2 || !part) {
            return at;
        }
        int end = Typography.charAt(text, name + 4) == '.' ? name + 5 : name + 4;
        int next = Typography.skipComma(text, end);
        int more = text.startsWith("Cong", name) ? congressEnd(next) : next;
        return more > next ? more : end;
    }
}
