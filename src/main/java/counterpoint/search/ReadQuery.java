package counterpoint.search;

import counterpoint.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/// What was typed, understood.
///
/// @param clauses words and phrases, in the order typed; empty if nothing can be searched for
/// @param fields the fields named, in the order typed
/// @param problem a sentence if they are not all that was typed
/// @param place where in what was typed the problem is; empty if it has no place
/// @param expression finds exactly what an expression asks for; empty for plain words
record ReadQuery(
        List<Clause> clauses,
        List<FieldTerm> fields,
        Optional<String> problem,
        Optional<Span> place,
        Optional<Query> expression) {
    /// Asks for nothing, so that every passage matches.
    static final ReadQuery EVERYTHING = new ReadQuery(List.of(), List.of(), Optional.empty());

    /// So few words are all meant: fewer of them are accepted only if no passage has them all.
    private static final int SHORT = 3;

    /// Words of a pair may be so far apart, as in `decided by the judge` for `judge decides`.
    private static final int NEAR = 6;

    ReadQuery {
        clauses = List.copyOf(clauses);
        fields = List.copyOf(fields);
    }

    /// Plain words.
    ReadQuery(List<Clause> clauses, List<FieldTerm> fields, Optional<String> problem) {
        this(clauses, fields, problem, Optional.empty(), Optional.empty());
    }

    /// An expression.
    ///
    /// @param clauses the words and phrases in it, for outlining them
    static ReadQuery exactly(List<Clause> clauses, Query expression) {
        return new ReadQuery(clauses, List.of(), Optional.empty(), Optional.empty(), Optional.of(expression));
    }

    /// An expression that cannot be read.
    static ReadQuery wrong(String problem, Span place) {
        return new ReadQuery(List.of(), List.of(), Optional.of(problem), Optional.of(place), Optional.empty());
    }

    /// The same words and phrases, looked for in what the reader wrote, too. A word counts there as much as in a passage
    /// that speaks of nothing else; an expression finds exactly what it asks for.
    ReadQuery in(MarkedPassages marked, WordScores scores) throws IOException {
        if (expression.isPresent()) {
            return this;
        }
        List<Clause> both = new ArrayList<>();
        for (Clause clause : clauses) {
            Optional<Query> notes = clause.saidIn(marked);
            float weight = notes.isPresent() ? (float) scores.rarity(clause) : 0;
            both.add(clause.noted(notes.map(found -> new BoostQuery(new ConstantScoreQuery(found), weight))));
        }
        return new ReadQuery(both, fields, problem, place, Optional.empty());
    }

    /// Finds the passages on which the reader wrote any of the words; empty if there is none.
    Optional<Query> noted() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clauses.forEach(clause -> clause.noted().ifPresent(notes -> any.add(notes, Occur.SHOULD)));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    /// Whether there is anything to look for.
    boolean isEmpty() {
        return clauses.isEmpty() && expression.isEmpty();
    }

    /// Whether a passage may also be found by its meaning: not if it must have something as it stands.
    boolean isFree() {
        return expression.isEmpty() && !clauses.isEmpty() && clauses.stream().noneMatch(Clause::quoted);
    }

    /// How many of the words a passage must have, strictest first: of few words all, then fewer; of a whole question
    /// three in ten at once, since its ranking is better than any count of words; none if it has a phrase that was asked
    /// for.
    List<Integer> strictness() {
        int words = words();
        int fewest = words == clauses.size() ? Math.min(1, words) : 0;
        if (expression.isPresent()) {
            return List.of(0);
        }
        if (isQuestion()) {
            return IntStream.of((words * 3 + 9) / 10, fewest).distinct().boxed().toList();
        }
        return IntStream.of(words, (words * 7 + 9) / 10, (words + 1) / 2, fewest).distinct().boxed().toList();
    }

    /// Whether it is more than a few words.
    boolean isQuestion() {
        return expression.isEmpty() && words() > SHORT;
    }

    /// Passages with every phrase and at least `required` of the words; all passages if there is neither.
    Query query(int required, Ranking ranking) {
        if (expression.isPresent()) {
            return expression.get();
        }
        if (clauses.isEmpty()) {
            return PassageFields.everything();
        }
        if (required == words()) {
            return all(ranking);
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Clause clause : clauses) {
            query.add(clause.query(ranking), clause.quoted() ? Occur.MUST : Occur.SHOULD);
        }
        return query.setMinimumNumberShouldMatch(required).build();
    }

    /// Passages with all of them. Where two words that follow each other have synonyms in common, these are looked for once:
    /// they are mostly phrases, which take most of a search in a large library.
    private Query all(Ranking ranking) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int at = 0; at < clauses.size(); at++) {
            Clause clause = clauses.get(at);
            if (at + 1 < clauses.size() && !clause.shared(clauses.get(at + 1)).isEmpty()) {
                query.add(Clause.both(clause, clauses.get(at + 1), ranking), Occur.MUST);
                at++;
            } else {
                query.add(clause.query(ranking), Occur.MUST);
            }
        }
        return query.build();
    }

    /// Whether passages with so many of the words have all that was asked for.
    boolean isWhole(int required) {
        return expression.isPresent() || required == words();
    }

    /// What speaks for a passage beyond its words: neighboring words of the question near each other in it, and words in
    /// the very form that was typed; nothing for an expression, which is ranked as it stands.
    Query closer(Ranking ranking) {
        BooleanQuery.Builder closer = new BooleanQuery.Builder();
        if (expression.isEmpty()) {
            pairs().forEach(pair -> closer.add(new BoostQuery(pair, ranking.pair()), Occur.SHOULD));
            exact().forEach(form -> closer.add(new BoostQuery(form, ranking.exact()), Occur.SHOULD));
        }
        return closer.build();
    }

    private List<Query> pairs() {
        List<Query> pairs = new ArrayList<>();
        for (int second = 1; second < clauses.size(); second++) {
            List<String> terms = new ArrayList<>(clauses.get(second - 1).terms());
            terms.addAll(clauses.get(second).terms());
            pairs.add(new PhraseQuery(NEAR, PassageFields.TEXT, terms.toArray(String[]::new)));
        }
        return pairs;
    }

    private List<Query> exact() {
        return clauses.stream()
                .<Query>map(clause -> new PhraseQuery(PassageFields.EXACT, clause.exact().toArray(String[]::new)))
                .toList();
    }

    /// Any of the words, or of their synonyms, in the passage's own words: what a snippet shows.
    Query inText() {
        // Each once, since the highlighter looks for each in each passage.
        Set<Query> any = new LinkedHashSet<>();
        for (Clause clause : clauses) {
            any.add(clause.inText());
            any.addAll(clause.othersInText());
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        any.forEach(one -> query.add(one, Occur.SHOULD));
        return query.build();
    }

    int words() {
        return (int) clauses.stream().filter(clause -> !clause.quoted()).count();
    }
}
