package counterpoint.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Finds the passages that match and makes hits of the best.
final class PassageFinder {
    private static final int MOST_HITS = 1_000;

    private final List<IndexedPassage> passages;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final int[] numbers;

    PassageFinder(List<IndexedPassage> passages, IndexReader reader, Analyzer analyzer) throws IOException {
        this.passages = passages;
        this.searcher = new IndexSearcher(reader);
        this.analyzer = analyzer;
        this.numbers = numbers(reader);
    }

    /// Asks for all words, then for fewer, until enough passages match.
    ///
    /// What is enough is a matter of the words alone, so that narrowing down leads to as many passages as the counts
    /// of the facets said; only where that leaves none, fewer words are asked for.
    Matching find(ReadQuery read, List<Filter> asked) throws IOException {
        List<Integer> strictness = read.strictness();
        Matching matching = match(read, asked, strictness.getFirst());
        for (int required : strictness.subList(1, strictness.size())) {
            Matching all = asked.isEmpty() ? matching : match(read, List.of(), matching.required());
            if (matching.counts().total() > 0 && read.isEnough(all.counts().total())) {
                return matching;
            }
            matching = match(read, asked, required);
        }
        return matching;
    }

    /// The best of the passages that match.
    List<SearchHit> best(Matching matching, int limit) throws IOException {
        if (limit < 1 || matching.counts().total() == 0) {
            return List.of();
        }
        int most = Math.min(limit, MOST_HITS);
        ScoreDoc[] best = searcher.search(matching.query(), new TopScoreDocCollectorManager(most, most)).scoreDocs;
        int[] documents = Arrays.stream(best).mapToInt(found -> found.doc).toArray();
        List<Snippet> snippets = new PassageHighlighter(searcher, analyzer, document -> passage(document).text())
                .snippets(matching.read().inText(), documents);
        Why why = new Why(searcher, matching.read(), matching.asked());
        List<SearchHit> hits = new ArrayList<>();
        for (int hit = 0; hit < best.length; hit++) {
            IndexedPassage passage = passage(documents[hit]);
            String reason = why.of(passage, documents[hit]);
            hits.add(new SearchHit(passage, best[hit].score, SearchHit.Found.WORDS, reason, snippets.get(hit)));
        }
        return List.copyOf(hits);
    }

    private Matching match(ReadQuery read, List<Filter> asked, int required) throws IOException {
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(read.query(required), Occur.MUST);
        for (Filter filter : asked) {
            filtered.add(filter.query(), Occur.FILTER);
        }
        Query query = filtered.build();
        return new Matching(read, asked, required, query, searcher.search(query, new FacetCounts.Counting()));
    }

    private IndexedPassage passage(int document) {
        return passages.get(numbers[document]);
    }

    private static int[] numbers(IndexReader reader) throws IOException {
        int[] numbers = new int[reader.maxDoc()];
        for (LeafReaderContext segment : reader.leaves()) {
            NumericDocValues stored = segment.reader().getNumericDocValues(PassageFields.NUMBER);
            while (stored.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                numbers[segment.docBase + stored.docID()] = (int) stored.longValue();
            }
        }
        return numbers;
    }
}
