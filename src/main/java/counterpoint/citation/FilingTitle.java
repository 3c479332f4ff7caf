package counterpoint.citation;

import java.util.Set;

/// A paper filed in the case that is named by more than one word, as it stands before the page cited: `Def.'s Mot. to
/// Dismiss`, `Mem. in Opp'n to Mot. for Summ. J.`, `Br. of Appellant`.
///
/// @param lead what may stand before the name
record FilingTitle(RecordLead lead, String text) {
    private static final Set<String> LINKS = Set.of("to", "in", "of", "for", "on", "the", "and", "from", "as", "by");
    private static final Set<String> MONTHS = WordTable.named("months");
    private static final int MOST_WORDS = 10;

    /// Where the title begins that ends at `wordEnd`; `wordEnd` itself if none that is cited there does.
    int start(int wordEnd, int low) {
        int at = wordEnd;
        int found = wordEnd;
        boolean linked = false;
        for (int words = 0; words < MOST_WORDS; words++) {
            int end = Typography.skipBlanksBack(text, at, low);
            int from = lead.wordStart(end, low);
            String word = text.substring(from, end);
            if (from == end || (at < wordEnd && isLast(word))) {
                break;
            }
            boolean link = LINKS.contains(word);
            if (!link && !Typography.isUpper(text.charAt(from))) {
                break;
            }
            found = linked && RecordLead.isRecord(word) ? from : found;
            linked = link;
            at = from;
        }
        int start = found < wordEnd ? lead.start(found, low) : wordEnd;
        return start < wordEnd && isCited(start) ? start : wordEnd;
    }

    /// Where the place begins in a paper that is named after its number, `Docket Entry No. 36, Answer and Counterclaims
    /// ¶¶ 225-308`; -1 if no such name stands there.
    int placeAfter(int numberEnd) {
        int at = Typography.charAt(text, numberEnd) == ',' ? Typography.skipBlanks(text, numberEnd + 1) : numberEnd;
        for (int words = 0; at > numberEnd && words < MOST_WORDS; words++) {
            if (Typography.charAt(text, at) == '¶') {
                return words == 0 ? -1 : at;
            }
            int end = at;
            while (end < text.length() && !Typography.isBlank(text.charAt(end))) {
                end++;
            }
            String word = text.substring(at, end);
            boolean named = Typography.isUpper(Typography.charAt(text, at)) && !isLast(word);
            if (!named && !LINKS.contains(word)) {
                return -1;
            }
            at = Typography.skipBlanks(text, end);
        }
        return -1;
    }

    /// Whether a word cannot stand inside a title: it ends a sentence or a clause.
    private boolean isLast(String word) {
        String bare = word.substring(0, word.length() - 1);
        return switch (word.charAt(word.length() - 1)) {
            case ',', ';', ':' -> true;
            case '.' -> !RecordLead.isRecord(word) && !lead.catalogue().isAbbreviation(bare);
            default -> false;
        };
    }

    /// Whether something is cited at a place, if need be after the date of the paper: `(May 20, 2019 Mot. to Dismiss`.
    private boolean isCited(int start) {
        if (lead.isCited(start) || lead.beginsSentence(start)) {
            return true;
        }
        int year = Typography.skipBlanksBack(text, start, 0) - 4;
        int day = Typography.skipBlanksBack(text, Math.max(0, year), 0);
        int open = text.lastIndexOf('(', Math.max(0, day));
        boolean dated = year > 0
                && Typography.digitsEnd(text, year) == year + 4
                && Typography.charAt(text, day - 1) == ','
                && open >= 0
                && day - open < 20;
        int monthEnd = open + 1;
        while (Typography.isLetter(Typography.charAt(text, monthEnd))) {
            monthEnd++;
        }
        return dated && MONTHS.contains(text.substring(open + 1, monthEnd));
    }
}
