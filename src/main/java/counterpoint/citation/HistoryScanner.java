package counterpoint.citation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the words that make a citation a later or earlier decision in the case before it: `cert. granted sub nom.`
/// (Indigo Book R14).
final class HistoryScanner {
    /// With these words, straight apostrophes, a history begins.
    private static final Set<String> HISTORIES = WordTable.named("histories");
    /// Without a case before them only these are read: the case itself is the one being decided.
    private static final String[] OWN = {"cert. ", "certiorari ", "prob. juris. ", "lv denied", "leave to appeal "};

    /// The longest words of history, a petition's with its date, in characters.
    private static final int LONGEST = 90;

    private static final int LONGEST_OWN = 40;

    private final String text;

    HistoryScanner(String text) {
        this.text = text;
    }

    /// Marks a citation that continues the case before it: `cert. granted sub nom. Saucier v. Katz, …`.
    void mark(Draft draft, @Nullable Draft last) {
        if (!continues(draft, last) && !draft.name.isPrinted()) {
            own(draft, last == null ? 0 : last.head().tail);
        }
    }

    private boolean continues(Draft draft, @Nullable Draft last) {
        if (last == null || (last.kind != CitationKind.FULL && last.kind != CitationKind.SHORT)) {
            return false;
        }
        int gapStart = last.head().tail;
        if (draft.start <= gapStart || draft.start - gapStart > LONGEST) {
            return false;
        }
        int words = Typography.skipBlanks(text, gapStart);
        char mark = Typography.charAt(text, words);
        if (mark == ',' || mark == '(' || mark == ';') {
            words = Typography.skipBlanks(text, words + 1);
        }
        String gap = Typography.plain(text.substring(Math.min(words, draft.start), draft.start))
                .strip();
        if (!beginsHistory(gap)) {
            return false;
        }
        draft.relation = "subsequent history";
        draft.history = withoutComma(gap);
        draft.historyOf = last.head();
        return true;
    }

    /// Whether the words, `aff'd in part`, begin with a history of the list: the longest has three words.
    private static boolean beginsHistory(String gap) {
        String lower = gap.startsWith("and ") ? gap.substring(4) : gap;
        int end = -1;
        for (int words = 0; words < 3; words++) {
            end = end < lower.length() ? wordEnd(lower, end + 1) : end;
            if (HISTORIES.contains(lower.substring(0, Math.max(end, 0)))) {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(String words, int at) {
        int end = at;
        while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != ',') {
            end++;
        }
        return end;
    }

    /// The history of the very case that is decided: `cert. granted, 531 U.S. 1 (2000)`.
    private void own(Draft draft, int floor) {
        int low = Math.max(floor, draft.start - LONGEST_OWN);
        for (int at = draft.start - 1; at >= low; at--) {
            if (at > 0 && Typography.isWordCharacter(text.charAt(at - 1))) {
                continue;
            }
            for (String words : OWN) {
                if (text.startsWith(words, at)) {
                    draft.history = withoutComma(
                            Typography.plain(text.substring(at, draft.start)).strip());
                    return;
                }
            }
        }
    }

    private static String withoutComma(String words) {
        return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }
}
