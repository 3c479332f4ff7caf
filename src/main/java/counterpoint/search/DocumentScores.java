package counterpoint.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// What a query says of a few documents, without looking at any other.
final class DocumentScores {
    private DocumentScores() {
    }

    /// The scores of those documents that match.
    ///
    /// @throws IOException if the index is damaged
    static Map<Integer, Double> of(IndexSearcher searcher, Query query, int[] documents) throws IOException {
        int[] rising = Arrays.stream(documents).sorted().toArray();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        Map<Integer, Double> scores = new HashMap<>();
        int at = 0;
        while (at < rising.length) {
            LeafReaderContext segment = searcher.getIndexReader().leaves()
                    .get(ReaderUtil.subIndex(rising[at], searcher.getIndexReader().leaves()));
            int after = at;
            while (after < rising.length && rising[after] < segment.docBase + segment.reader().maxDoc()) {
                after++;
            }
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                addScores(scorer, segment.docBase, Arrays.copyOfRange(rising, at, after), scores);
            }
            at = after;
        }
        return scores;
    }

    private static void addScores(Scorer scorer, int first, int[] documents, Map<Integer, Double> scores)
            throws IOException {
        var matches = scorer.iterator();
        for (int document : documents) {
            int wanted = document - first;
            if (matches.docID() < wanted) {
                matches.advance(wanted);
            }
            if (matches.docID() == wanted) {
                scores.put(document, (double) scorer.score());
            }
        }
    }
}
