package counterpoint.ui.model.doctrines;

import counterpoint.doctrine.DoctrineDraft;
import counterpoint.doctrine.Weight;
import counterpoint.language.StoredQuery;
import counterpoint.language.UnreadableQueryException;
import java.util.Optional;

/// A stored query as it is being written, which need not make sense yet; what it was before stays in use until it does.
///
/// @param written the words in its field
/// @param weight how much it says
/// @param inUse the newest of its forms that made sense; empty if none has
/// @param wrong what is wrong with what is written; empty if nothing is, or nothing is written yet
public record QueryLine(String written, Weight weight, Optional<String> inUse, Optional<Wrong> wrong) {
    /// An empty line for a new query.
    public static final QueryLine EMPTY = new QueryLine("", Weight.SURE, Optional.empty(), Optional.empty());

    /// How many characters before the trouble are quoted.
    private static final int QUOTED = 24;

    /// Why a query cannot be read.
    ///
    /// @param at where, in characters from its beginning
    /// @param sentence what is wrong
    public record Wrong(int at, String sentence) {
    }

    /// A query that is in use.
    static QueryLine of(DoctrineDraft.Query query) {
        return new QueryLine(query.written(), query.weight(), Optional.of(query.written()), Optional.empty());
    }

    /// The same query with other words.
    QueryLine written(String words) {
        if (words.isBlank() && inUse.isEmpty()) {
            return new QueryLine(words, weight, inUse, Optional.empty());
        }
        try {
            StoredQuery.of(words.strip());
            return new QueryLine(words, weight, Optional.of(words.strip()), Optional.empty());
        } catch (UnreadableQueryException wrong) {
            return new QueryLine(
                    words, weight, inUse, Optional.of(new Wrong(wrong.at(), String.valueOf(wrong.getMessage()))));
        }
    }

    /// The same query with another weight.
    QueryLine weighing(Weight other) {
        return new QueryLine(written, other, inUse, wrong);
    }

    /// The words before the trouble; empty if it is at the beginning, or there is none.
    public String beforeTrouble() {
        int end = Math.min(wrong.map(Wrong::at).orElse(0), written.length());
        String before = written.substring(0, end).strip();
        return before.length() <= QUOTED ? before : "…" + before.substring(before.length() - QUOTED);
    }
}
