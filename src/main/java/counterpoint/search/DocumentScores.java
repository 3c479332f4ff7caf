package counterpoint.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// What a query says of a few documents, without looking at any other.
final class DocumentScores {
    private DocumentScores() {
    }

    /// Their scores, 0 for those that do not match.
    ///
    /// @param documents in rising order
    /// @throws IOException if the index is damaged
    static float[] of(IndexSearcher searcher, Query query, int[] documents) throws IOException {
        float[] scores = new float[documents.length];
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        int at = 0;
        while (at < documents.length) {
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(documents[at], segments));
            int after = at;
            while (after < documents.length && documents[after] < segment.docBase + segment.reader().maxDoc()) {
                after++;
            }
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                addScores(scorer, segment.docBase, documents, at, after, scores);
            }
            at = after;
        }
        return scores;
    }

    /// Which of them match.
    ///
    /// @param documents in rising order
    /// @throws IOException if the index is damaged
    static Set<Integer> matching(IndexSearcher searcher, Query query, int[] documents) throws IOException {
        Set<Integer> matching = new HashSet<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        int at = 0;
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            int after = at;
            while (after < documents.length && documents[after] < segment.docBase + segment.reader().maxDoc()) {
                after++;
            }
            Scorer scorer = after > at ? weight.scorer(segment) : null;
            if (scorer != null) {
                DocIdSetIterator matches = scorer.iterator();
                for (int one = at; one < after; one++) {
                    if (isAt(matches, documents[one] - segment.docBase)) {
                        matching.add(documents[one]);
                    }
                }
            }
            at = after;
        }
        return matching;
    }

    private static boolean isAt(DocIdSetIterator matches, int wanted) throws IOException {
        return (matches.docID() < wanted ? matches.advance(wanted) : matches.docID()) == wanted;
    }

    private static void addScores(
            Scorer scorer, int base, int[] documents, int first, int after, float[] scores) throws IOException {
        DocIdSetIterator matches = scorer.iterator();
        for (int at = first; at < after; at++) {
            if (isAt(matches, documents[at] - base)) {
                scores[at] = scorer.score();
            }
        }
    }
}
