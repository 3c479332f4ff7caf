package counterpoint.search;

import counterpoint.language.Terms;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// Reads an expression, and says where it is wrong.
///
/// ```
/// expression  either of several: force OR violence
/// either      all of several, with or without AND: force AND video, force video
/// one         NOT one, ( expression ), a word, a beginning (immun*), a /regular expression/ over words,
///             "a phrase", "words in any order"~5 with up to five others between them, a field (side:dissent,
///             year:[1998 TO 2021]), or two words near each other: jury NEAR/5 judge, jury BEFORE/5 judge
/// ```
///
/// `AND`, `OR` and `NOT` are written in capitals. Words are found in all their forms.
final class AdvancedReader {
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 50;
    private static final int MOST_LEAVES = 200;
    private static final int SHORTEST_BEGINNING = 2;
    /// Work that an automaton may take, Lucene's own limit; an expression that explodes is refused.
    private static final int WORK = 10_000;

    private final Filters filters;
    private final Terms stems = new Terms();
    private final Terms exact = Terms.exact();
    private final List<Clause> clauses = new ArrayList<>();
    private final ExpressionTokens tokens;
    private int depth;

    private AdvancedReader(String typed, Filters filters) throws WrongExpressionException {
        this.filters = filters;
        this.tokens = new ExpressionTokens(typed);
    }

    /// What an expression asks for; a wrong one asks for nothing, and the sentence and its place say why.
    static ReadQuery read(String typed, Filters filters) {
        if (typed.isBlank()) {
            return ReadQuery.wrong("Nothing was searched for: type an expression.", new Span(0, 0));
        }
        if (typed.length() > LONGEST) {
            return ReadQuery.wrong("The expression is longer than " + LONGEST + " characters.",
                    new Span(LONGEST, typed.length()));
        }
        try {
            AdvancedReader reader = new AdvancedReader(typed, filters);
            Query query = reader.expression();
            reader.tokens.end();
            return ReadQuery.exactly(reader.clauses, query);
        } catch (WrongExpressionException wrong) {
            return ReadQuery.wrong(wrong.sentence(), wrong.place());
        }
    }

    private Query expression() throws WrongExpressionException {
        List<Query> either = new ArrayList<>(List.of(all()));
        while (tokens.take("OR")) {
            either.add(all());
        }
        return together(either, Occur.SHOULD);
    }

    private Query all() throws WrongExpressionException {
        List<Query> all = new ArrayList<>(List.of(one()));
        while (tokens.take("AND") || tokens.startsOne()) {
            all.add(one());
        }
        return together(all, Occur.MUST);
    }

    private static Query together(List<Query> parts, Occur occur) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(part, occur));
        return query.build();
    }

    private Query one() throws WrongExpressionException {
        if (tokens.take("NOT")) {
            return withoutWords(() -> new BooleanQuery.Builder()
                    .add(PassageFields.everything(), Occur.FILTER)
                    .add(one(), Occur.MUST_NOT)
                    .build());
        }
        if (tokens.take("(")) {
            Span open = tokens.last();
            if (++depth > DEEPEST) {
                throw new WrongExpressionException("Parentheses stand in each other too deep.", open);
            }
            Query inner = expression();
            depth--;
            tokens.close(open);
            return inner;
        }
        return near(leaf());
    }

    /// What is denied is not outlined in the results.
    private Query withoutWords(Part part) throws WrongExpressionException {
        int before = clauses.size();
        Query query = part.read();
        clauses.subList(before, clauses.size()).clear();
        return query;
    }

    @FunctionalInterface
    private interface Part {
        Query read() throws WrongExpressionException;
    }

    private Query near(Leaf left) throws WrongExpressionException {
        Optional<ExpressionTokens.Near> near = tokens.near();
        if (near.isEmpty()) {
            return left.query();
        }
        Leaf right = leaf();
        IntervalsSource both = near.get().ordered()
                ? Intervals.ordered(left.interval(tokens.last()), right.interval(tokens.last()))
                : Intervals.unordered(left.interval(tokens.last()), right.interval(tokens.last()));
        return new IntervalQuery(PassageFields.TEXT, Intervals.maxgaps(near.get().words(), both));
    }

    private Leaf leaf() throws WrongExpressionException {
        if (clauses.size() >= MOST_LEAVES) {
            throw new WrongExpressionException("The expression has too many words.", tokens.here());
        }
        ExpressionTokens.Token token = tokens.next();
        return switch (token.kind()) {
            case FIELD -> new Leaf(List.of(), field(token));
            case PHRASE -> words(token, true);
            case REGEX -> new Leaf(List.of(), regex(token));
            case WORD -> token.text().endsWith("*") ? new Leaf(List.of(), beginning(token)) : words(token, false);
            case SIGN ->
                throw new WrongExpressionException("A word or a phrase is missing before this.", token.place());
        };
    }

    private Query field(ExpressionTokens.Token token) throws WrongExpressionException {
        int colon = token.text().indexOf(':');
        String name = token.text().substring(0, colon);
        SearchField field = SearchField.named(name)
                .orElseThrow(() -> new WrongExpressionException(
                        "There is no field “" + name + "”: the fields are " + SearchField.all() + ".",
                        token.place()));
        Filter filter = filters.of(new FieldTerm(field, token.text().substring(colon + 1)));
        if (filter.problem().isPresent()) {
            throw new WrongExpressionException(filter.problem().get(), token.place());
        }
        return new ConstantScoreQuery(filter.query());
    }

    private Leaf words(ExpressionTokens.Token token, boolean quoted) throws WrongExpressionException {
        List<String> terms = stems.in(token.text()).stream().map(Terms.Term::stem).toList();
        if (terms.isEmpty()) {
            throw new WrongExpressionException("There is no word here: only letters and digits can be searched for.",
                    token.place());
        }
        clauses.add(new Clause(token.text(), terms, quoted));
        return new Leaf(terms,
                new PhraseQuery(token.slop(), PassageFields.TEXT, terms.toArray(String[]::new)));
    }

    private Query beginning(ExpressionTokens.Token token) throws WrongExpressionException {
        List<String> words = exact.in(token.text()).stream().map(Terms.Term::stem).toList();
        if (words.size() != 1 || words.getFirst().length() < SHORTEST_BEGINNING) {
            throw new WrongExpressionException(
                    "An asterisk stands after the first letters of one word, at least two.", token.place());
        }
        return new PrefixQuery(new Term(PassageFields.EXACT, words.getFirst()));
    }

    private static Query regex(ExpressionTokens.Token token) throws WrongExpressionException {
        try {
            return new RegexpQuery(new Term(PassageFields.EXACT, token.text()), 0, WORK);
        } catch (IllegalArgumentException | TooComplexToDeterminizeException | StackOverflowError wrong) {
            throw new WrongExpressionException(
                    "This regular expression cannot be read, or would take too long.", token.place());
        }
    }

    /// A part that cannot be divided.
    ///
    /// @param terms its words; none for a field, a beginning or a regular expression
    /// @param query finds it
    private record Leaf(List<String> terms, Query query) {
        IntervalsSource interval(Span place) throws WrongExpressionException {
            if (terms.isEmpty()) {
                throw new WrongExpressionException("NEAR and BEFORE stand between words or phrases.", place);
            }
            return Intervals.phrase(terms.toArray(String[]::new));
        }
    }
}
