package counterpoint.language;

import counterpoint.language.AskedText.Found;
import counterpoint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;

/// Asks stored queries of one text after another; for one thread, since it keeps its buffers.
///
/// The text becomes an index of one document in memory, and only if a query may find something in it.
public final class QueryAsker {
    private final StoredQueries queries;
    private final NumberedWords words;
    private final BitSet candidates = new BitSet();
    private final MemoryIndex index = new MemoryIndex(true);
    private final Map<Integer, Query> prepared = new HashMap<>();
    private Optional<IndexSearcher> searcher = Optional.empty();

    QueryAsker(StoredQueries queries, NumberedWords words) {
        this.queries = queries;
        this.words = words;
    }

    /// The queries that find something, by their number in the list, each with its places in order.
    public SortedMap<Integer, List<Found>> ask(AskedText text) {
        candidates.clear();
        words.read(text, candidates);
        searcher = Optional.empty();
        SortedMap<Integer, List<Found>> all = new TreeMap<>();
        for (int number = candidates.nextSetBit(0); number >= 0; number = candidates.nextSetBit(number + 1)) {
            if (queries.sieve(number).letsThrough(words)) {
                List<Found> found = found(text, number);
                if (!found.isEmpty()) {
                    all.put(number, found);
                }
            }
        }
        return all;
    }

    private List<Found> found(AskedText text, int number) {
        try {
            IndexSearcher asked = searcher.orElseGet(() -> indexed(text));
            Query query = prepared.computeIfAbsent(number, _ -> lucene(queries.query(number).wanted()));
            return found(asked, query);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be read", impossible);
        }
    }

    private IndexSearcher indexed(AskedText text) {
        index.reset();
        text.fields().forEach((field, words) -> index.addField(field, words.stream()));
        IndexSearcher made = index.createSearcher();
        searcher = Optional.of(made);
        return made;
    }

    private static List<Found> found(IndexSearcher searcher, Query query) throws IOException {
        Matches matches = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                .matches(searcher.getIndexReader().leaves().getFirst(), 0);
        if (matches == null) {
            return List.of();
        }
        TreeSet<Found> found = new TreeSet<>();
        for (String field : matches) {
            MatchesIterator places = matches.getMatches(field);
            while (places != null && places.next()) {
                found.add(new Found(field, new Span(places.startOffset(), places.endOffset())));
            }
        }
        return List.copyOf(found);
    }

    private static Query lucene(Wanted wanted) {
        return switch (wanted) {
            case Wanted.AnyOf any -> joined(any.parts(), List.of(), BooleanClause.Occur.SHOULD);
            case Wanted.AllOf all -> joined(all.parts(), all.except(), BooleanClause.Occur.MUST);
            case Wanted.Phrase phrase -> phrase(phrase);
        };
    }

    private static Query joined(List<Wanted> parts, List<Wanted> except, BooleanClause.Occur occur) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(lucene(part), occur));
        except.forEach(part -> query.add(lucene(part), BooleanClause.Occur.MUST_NOT));
        return query.build();
    }

    private static Query phrase(Wanted.Phrase phrase) {
        if (phrase.steps().size() == 1) {
            BooleanQuery.Builder either = new BooleanQuery.Builder();
            phrase.steps().getFirst().forEach(
                    word -> either.add(new TermQuery(new Term(phrase.field(), word)), BooleanClause.Occur.SHOULD));
            return either.build();
        }
        MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder().setSlop(phrase.moves());
        for (var step : phrase.steps()) {
            query.add(step.stream().map(word -> new Term(phrase.field(), word)).toArray(Term[]::new));
        }
        return query.build();
    }
}
