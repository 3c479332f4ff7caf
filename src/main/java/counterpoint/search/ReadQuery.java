package counterpoint.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/// What was typed, understood.
///
/// @param clauses words and phrases, in the order typed; empty if nothing can be searched for
/// @param problem a sentence if they are not all that was typed
record ReadQuery(List<Clause> clauses, Optional<String> problem) {
    /// So few words are all meant: fewer of them are accepted only if no passage has them all.
    private static final int SHORT = 3;

    /// A long question looks on until it has found this many passages.
    private static final int ENOUGH = 5;

    ReadQuery {
        clauses = List.copyOf(clauses);
    }

    /// How many of the words a passage must have, strictest first: all, then seven in ten, half, one; none if it has
    /// a phrase that was asked for.
    List<Integer> strictness() {
        int words = words();
        int fewest = words == clauses.size() ? Math.min(1, words) : 0;
        return IntStream.of(words, (words * 7 + 9) / 10, (words + 1) / 2, fewest).distinct().boxed().toList();
    }

    /// Whether `found` passages make it needless to ask for fewer of the words.
    boolean isEnough(long found) {
        return found >= (words() <= SHORT ? 1 : ENOUGH);
    }

    /// Passages with every phrase and at least `required` of the words; all passages if there is neither.
    Query query(int required) {
        if (clauses.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Clause clause : clauses) {
            boolean must = clause.quoted() || required == words();
            query.add(clause.query(), must ? Occur.MUST : Occur.SHOULD);
        }
        return query.setMinimumNumberShouldMatch(required == words() ? 0 : required).build();
    }

    /// Any of the words, in the passage's own words: what a snippet shows.
    Query inText() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(clause.inText(), Occur.SHOULD));
        return query.build();
    }

    private int words() {
        return (int) clauses.stream().filter(clause -> !clause.quoted()).count();
    }
}
