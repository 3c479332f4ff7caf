package counterpoint.search;

import counterpoint.language.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/// One word, or one phrase, that is looked for.
///
/// @param words as typed, without quotation marks
/// @param terms as the index knows them; several in a row for a phrase and for a word such as `Crawford-El`
/// @param quoted whether it must be there as it stands
/// @param others what means the same and is looked for too, each as its terms; none for a phrase in quotation marks
/// @param noted finds the passages on which the reader wrote it, scored by how rare it is; empty if there is none
record Clause(String words, List<String> terms, boolean quoted, List<List<String>> others, Optional<Query> noted) {
    private static final Terms EXACT = Terms.exact();
    private static final float BOTH = 0.1f;

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{3}");

    Clause {
        terms = List.copyOf(terms);
        others = List.copyOf(others);
    }

    /// A word or a phrase alone.
    Clause(String words, List<String> terms, boolean quoted) {
        this(words, terms, quoted, List.of(), Optional.empty());
    }

    /// The same, with what means the same.
    Clause or(List<List<String>> synonyms) {
        return quoted ? this : new Clause(words, terms, false, synonyms, noted);
    }

    /// The same, where the reader wrote it, too.
    Clause noted(Optional<Query> byNotes) {
        return new Clause(words, terms, quoted, others, byNotes);
    }

    /// Finds it in the words of the passage, by a synonym, in what the reader wrote on it, or in the names of the
    /// authorities that it cites, so that a passage that says `Id. at 313` is found by `Johnson v. Jones`.
    Query query(Ranking ranking) {
        List<Query> ways = new ArrayList<>();
        ways.add(in(PassageFields.TEXT, terms));
        ways.add(new BoostQuery(in(PassageFields.CITES, terms), ranking.cited()));
        if (terms.size() > 1 && !quoted) {
            ways.add(in(PassageFields.TEXT, List.of(String.join("", terms))));
        }
        others.forEach(other -> ways.add(new BoostQuery(in(PassageFields.TEXT, other), ranking.synonym())));
        noted.ifPresent(ways::add);
        return new DisjunctionMaxQuery(ways, BOTH);
    }

    /// What is looked for instead of it as well as instead of another one, as `genuine issue` for both words of `factual
    /// dispute`.
    List<List<String>> shared(Clause other) {
        return others.stream().filter(other.others::contains).toList();
    }

    /// The same, without some of what means the same.
    Clause without(List<List<String>> synonyms) {
        return new Clause(
                words, terms, quoted, others.stream().filter(other -> !synonyms.contains(other)).toList(), noted);
    }

    /// Finds passages that have both, or what stands for both at once: the same passages as those found by either word and
    /// by the other, but what stands for both is looked for once.
    static Query both(Clause one, Clause other, Ranking ranking) {
        List<List<String>> shared = one.shared(other);
        Query each = new BooleanQuery.Builder()
                .add(one.without(shared).query(ranking), Occur.MUST)
                .add(other.without(shared).query(ranking), Occur.MUST)
                .build();
        Query instead = new DisjunctionMaxQuery(
                shared.stream().map(words -> in(PassageFields.TEXT, words)).toList(), BOTH);
        // It counts for each of the two words.
        return new DisjunctionMaxQuery(List.of(each, new BoostQuery(instead, 2 * ranking.synonym())), BOTH);
    }

    /// Finds the passages on which the reader wrote it, or what means the same; empty if there is none.
    Optional<Query> saidIn(MarkedPassages marked) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        marked.saying(terms).ifPresent(own -> any.add(own, Occur.SHOULD));
        others.forEach(other -> marked.saying(other).ifPresent(alike -> any.add(alike, Occur.SHOULD)));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    /// Finds the word itself, or the phrase, in the words of the passage.
    Query inText() {
        return in(PassageFields.TEXT, terms);
    }

    /// Finds what means the same, in the words of the passage.
    List<Query> othersInText() {
        return others.stream().map(other -> in(PassageFields.TEXT, other)).toList();
    }

    /// The words as they are written, capitals aside.
    List<String> exact() {
        return EXACT.in(words).stream().map(Terms.Term::stem).toList();
    }

    /// Whether it can name an authority by itself: not by a number, nor by initials such as `U.S.`.
    boolean isTelling() {
        return LONG_WORD.matcher(words).find();
    }

    /// What finds these words in a text as they stand, capitals aside.
    Pattern asTheyStand() {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The words for reading, a phrase in quotation marks.
    String written() {
        return quoted ? "“" + words + "”" : words;
    }

    private static Query in(String field, List<String> terms) {
        return new PhraseQuery(field, terms.toArray(String[]::new));
    }
}
