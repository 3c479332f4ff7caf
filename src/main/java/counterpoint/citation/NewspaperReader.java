package counterpoint.citation;

import java.util.Set;

/// Reads what a newspaper or magazine printed on a day: `Johnston, Suspect Won’t Answer Any Questions, N. Y. Times, Apr. 25,
/// 1995, p. A1` (Indigo Book R30.3).
///
/// It stops at the month: a day and a year follow it, and a newspaper's name stands before it.
final class NewspaperReader {
    private static final int LONGEST_NAME = 50;
    private static final Set<String> MONTHS = WordTable.named("months");
    private static final Set<String> NEWSPAPERS = WordTable.named("newspapers");

    private final BlockScanner block;
    private final String text;
    private final AuthorScanner authors;

    NewspaperReader(BlockScanner block, Catalogue catalogue, String text) {
        this.block = block;
        this.text = text;
        this.authors = new AuthorScanner(text, catalogue);
    }

    /// An article whose day begins with the month from `at` to `monthEnd`; answers where to read on, `monthEnd` if there
    /// is none.
    int dated(int at, int monthEnd) {
        int comma = Typography.skipBlanksBack(text, at, block.floor()) - 1;
        if (Typography.charAt(text, comma) != ',' || comma < block.floor()
                || !MONTHS.contains(text.substring(at, monthEnd))) {
            return monthEnd;
        }
        int dateEnd = dateEnd(monthEnd);
        int name = dateEnd < 0 ? comma : nameStart(comma);
        if (name == comma) {
            return monthEnd;
        }
        int page = pageStart(dateEnd);
        int end = page < 0 ? dateEnd : pageEnd(page);
        int start = authors.ofNews(name, block.floor());
        Draft draft = new Draft(CitationKind.SECONDARY, start, end);
        draft.words = Typography.plain(text.substring(start, dateEnd));
        draft.pin = page < 0 ? null : PinScanner.normal(text.substring(page, end));
        draft.year = Integer.parseInt(text.substring(dateEnd - 4, dateEnd));
        block.add(draft);
        return end;
    }

    /// Where the year ends after a month, `. 25, 1995`; -1 if there is none.
    private int dateEnd(int monthEnd) {
        int day = Typography.skipBlanks(text, Typography.charAt(text, monthEnd) == '.' ? monthEnd + 1 : monthEnd);
        int dayEnd = Typography.digitsEnd(text, day);
        int year = Typography.skipComma(text, dayEnd);
        boolean whole = dayEnd > day && dayEnd - day < 3 && YearScanner.isYear(text, year)
                && Typography.digitsEnd(text, year) == year + 4;
        return whole ? year + 4 : -1;
    }

    /// Where the newspaper's name begins that ends at `end`; `end` if the words there name none.
    private int nameStart(int end) {
        int low = Math.max(block.floor(), end - LONGEST_NAME);
        int start = end;
        while (start > low) {
            int wordEnd = Typography.skipBlanksBack(text, start, low);
            int from = wordEnd;
            while (from > low && !Typography.isBlank(text.charAt(from - 1))
                    && "(“\"".indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            String word = text.substring(from, wordEnd);
            boolean last = start == end;
            boolean named = !word.isEmpty()
                    && (Typography.isUpper(word.charAt(0)) || word.equals("of") || word.equals("&"));
            if (!named || word.endsWith(",") || word.endsWith(";") || (last && !NEWSPAPERS.contains(word))) {
                break;
            }
            start = from;
        }
        int first = start == end ? end : authors.afterSignals(start, end);
        return Typography.isUpper(Typography.charAt(text, first)) ? first : end;
    }

    /// Where the page begins after a date, `, p. A1`, `, at B6`; -1 if none does.
    private int pageStart(int dateEnd) {
        int at = Typography.skipComma(text, dateEnd);
        for (String word : new String[] {"pp.", "p.", "at ", "§"}) {
            if (at > dateEnd && text.startsWith(word, at)) {
                int page = Typography.skipBlanks(text, at + word.length());
                return pageEnd(page) > page ? page : -1;
            }
        }
        return -1;
    }

    /// The end of `A1`, `12`, `B6–7`.
    private int pageEnd(int page) {
        int end = onePageEnd(page);
        int next = end > page && Typography.isDash(Typography.charAt(text, end)) ? onePageEnd(end + 1) : end;
        return Math.max(end, next);
    }

    private int onePageEnd(int page) {
        int digits = Typography.isUpper(Typography.charAt(text, page)) ? page + 1 : page;
        int end = Typography.digitsEnd(text, digits);
        return end > digits ? end : page;
    }
}
