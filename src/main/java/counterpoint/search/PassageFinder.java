package counterpoint.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.similarities.BM25Similarity;

/// Finds the passages that match and makes hits of the best.
final class PassageFinder {
    private static final int MOST_HITS = 1_000;

    private final List<IndexedPassage> passages;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Numbering numbering;
    private final Ranking ranking;
    private final Ranker ranker;

    PassageFinder(List<IndexedPassage> passages, IndexReader reader, Analyzer analyzer, Ranking ranking)
            throws IOException {
        this.passages = passages;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(ranking.saturation(), ranking.length()));
        this.analyzer = analyzer;
        this.numbering = new Numbering(reader);
        this.ranking = ranking;
        this.ranker = new Ranker(passages, numbering, searcher, ranking);
    }

    /// Asks for all words, then for fewer, until a passage matches; beside them for what is near in meaning.
    ///
    /// How many words are asked for is a matter of the words alone, so that narrowing down leads to as many passages as
    /// the counts of the facets said; only where that leaves none, fewer words are asked for.
    Matching find(ReadQuery read, List<Filter> asked, Optional<Meaning> meaning) throws IOException {
        List<Integer> strictness = read.strictness();
        int required = strictness.getFirst();
        for (int fewer : strictness.subList(1, strictness.size())) {
            if (count(read, asked, required) > 0) {
                break;
            }
            required = fewer;
        }
        Query words = read.query(required, ranking);
        Query found = meaning.<Query>map(near -> new BooleanQuery.Builder()
                .add(words, Occur.SHOULD)
                .add(new TermInSetQuery(MeaningKey.FIELD, near.nearKeys()), Occur.SHOULD)
                .build())
                .orElse(words);
        FacetCounts counts = searcher.search(Matching.filtered(found, asked), new FacetCounts.Counting());
        return new Matching(read, asked, required, meaning, counts);
    }

    private int count(ReadQuery read, List<Filter> asked, int required) throws IOException {
        return searcher.count(Matching.filtered(read.query(required, ranking), asked));
    }

    /// Leads from passages to their meanings.
    MeaningKeys keys() {
        return new MeaningKeys(searcher);
    }

    /// The best of the passages that match.
    List<SearchHit> best(Matching matching, int limit) throws IOException {
        if (limit < 1 || matching.counts().total() == 0) {
            return List.of();
        }
        List<Ranked> best = ranker.rank(matching, Math.min(limit, MOST_HITS));
        int[] documents = best.stream().mapToInt(Ranked::document).toArray();
        List<Snippet> snippets = new PassageHighlighter(searcher, analyzer, document -> passage(document).text())
                .snippets(matching.read().inText(), documents);
        Why why = new Why(searcher, matching.read(), matching.asked());
        List<SearchHit> hits = new ArrayList<>();
        for (int hit = 0; hit < best.size(); hit++) {
            Ranked ranked = best.get(hit);
            IndexedPassage passage = passage(ranked.document());
            String reason = why.of(passage, ranked);
            hits.add(new SearchHit(passage, ranked.score(), ranked.found(), reason, snippets.get(hit)));
        }
        return List.copyOf(hits);
    }

    /// The passages most like one of the index.
    AlikeFinder alike() {
        return new AlikeFinder(passages, searcher, analyzer, numbering);
    }

    private IndexedPassage passage(int document) {
        return passages.get(numbering.number(document));
    }
}
