package counterpoint.citation;

import org.jspecify.annotations.Nullable;

/// Reads the words that make a citation a later decision in the case before it: `cert. granted sub nom.`
/// (Indigo Book R14).
final class HistoryScanner {
    private static final String[] HISTORIES = {
        "cert",
        "aff'd",
        "aff’d",
        "affirmed",
        "rev'd",
        "rev’d",
        "reversed",
        "vacated",
        "overruled",
        "reh'g",
        "reh’g",
        "petition for",
        "remanded",
        "superseded",
        "abrogated",
        "appeal d",
        "modified",
        "enforced",
        "sub nom",
        "aff'g",
        "aff’g",
        "rev'g",
        "rev’g",
        "appeal pending",
        "withdrawn",
        "amended"
    };

    /// The longest words of history, a petition's with its date, in characters.
    private static final int LONGEST = 70;

    private final String text;

    HistoryScanner(String text) {
        this.text = text;
    }

    /// Marks a citation that continues the case before it: `cert. granted sub nom. Saucier v. Katz, …`.
    void mark(Draft draft, @Nullable Draft last) {
        if (last == null || last.kind != CitationKind.FULL || draft.start <= last.head().tail) {
            return;
        }
        int gapStart = last.head().tail;
        if (draft.start - gapStart > LONGEST) {
            return;
        }
        int words = Typography.skipBlanks(text, gapStart);
        if (Typography.charAt(text, words) != ',' && Typography.charAt(text, words) != '(') {
            return;
        }
        words = Typography.skipBlanks(text, words + 1);
        String gap = text.substring(Math.min(words, draft.start), draft.start);
        for (String history : HISTORIES) {
            if (gap.startsWith(history)) {
                draft.relation = "subsequent history";
                String plain = Typography.plain(gap).strip();
                draft.history = plain.endsWith(",") ? plain.substring(0, plain.length() - 1) : plain;
                draft.historyOf = last.head();
                return;
            }
        }
    }
}
