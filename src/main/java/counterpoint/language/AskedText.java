package counterpoint.language;

import counterpoint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
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

/// A text of which stored queries are asked: an index of one document in memory.
///
/// Most queries want a word that the text does not have, and are answered without looking into the index; it is made
/// only when one passes. For one thread; [#read] makes it another text and keeps its buffers.
public final class AskedText {

    private final LegalAnalyzer analyzer = new LegalAnalyzer();
    private final MemoryIndex index = new MemoryIndex(true);
    private final Map<String, AnalyzedText> fields = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private boolean indexed;

    /// Words that a query wants, where they stand.
    ///
    /// @param field in which field
    /// @param span where in the field's text
    public record Found(String field, Span span) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            int byField = field.compareTo(other.field);
            return byField != 0 ? byField : span.compareTo(other.span);
        }
    }

    /// Replaces the text.
    ///
    /// @param texts by field, [StoredQuery#TEXT] and others; a field that is missing is empty
    public void read(Map<String, String> texts) {
        fields.clear();
        words.clear();
        indexed = false;
        texts.forEach((field, text) -> {
            AnalyzedText analyzed = AnalyzedText.of(text, analyzer);
            fields.put(field, analyzed);
            words.put(field, analyzed.stems());
        });
    }

    /// Where the text has what the query wants, in order; empty if it has not.
    public List<Found> ask(StoredQuery query) {
        if (!query.isPossibleIn(words)) {
            return List.of();
        }
        try {
            return found(lucene(query.wanted()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be read", impossible);
        }
    }

    private List<Found> found(Query query) throws IOException {
        if (!indexed) {
            index.reset();
            fields.forEach((field, text) -> index.addField(field, text.stream()));
            indexed = true;
        }
        IndexSearcher searcher = index.createSearcher();
        LeafReaderContext document = searcher.getIndexReader().leaves().getFirst();
        Matches matches = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                .matches(document, 0);
        Set<Found> found = new TreeSet<>();
        if (matches != null) {
            for (String field : matches) {
                MatchesIterator places = matches.getMatches(field);
                while (places != null && places.next()) {
                    found.add(new Found(field, new Span(places.startOffset(), places.endOffset())));
                }
            }
        }
        return new ArrayList<>(found);
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
        for (Set<String> step : phrase.steps()) {
            query.add(step.stream().map(word -> new Term(phrase.field(), word)).toArray(Term[]::new));
        }
        return query.build();
    }
}
