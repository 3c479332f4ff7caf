package counterpoint.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// How well the best passages answer a question by their words.
final class WordScores {
    /// So many of the best by words are ranked closely; what is behind them keeps BM25's order.
    private static final int CLOSELY = 200;

    /// So many times more passages are looked at for a question than are ranked.
    private static final int CANDIDATES = 2;

    private final IndexSearcher searcher;
    private final Ranking ranking;

    WordScores(IndexSearcher searcher, Ranking ranking) {
        this.searcher = searcher;
        this.ranking = ranking;
    }

    /// How many of the likeliest passages are looked at, if so many are wanted: of a whole question more than are ranked, since
    /// how its words stand to each other changes its order most.
    static int candidates(int wanted, boolean question) {
        return (question ? CANDIDATES : 1) * Math.max(wanted, CLOSELY);
    }

    /// The scores of the best documents by their numbers: BM25, lowered where a passage lacks words of the question.
    ///
    /// Where words stand to each other, and in which form, is asked only of those that have the right words: asking it of
    /// every passage takes most of a search in a large library.
    Map<Integer, Double> best(Matching matching, int wanted) throws IOException {
        ScoreDoc[] best = closest(matching, Math.max(wanted, CLOSELY));
        int[] documents = Arrays.stream(best).mapToInt(one -> one.doc).toArray();
        double[] coverage = coverage(matching, documents);
        Map<Integer, Double> scores = HashMap.newHashMap(best.length);
        for (int at = 0; at < best.length; at++) {
            scores.put(best[at].doc, best[at].score * Math.pow(coverage[at], ranking.coverage()));
        }
        return scores;
    }

    /// Those of the likeliest that also have the words close to each other, or in the form that was typed; by their numbers.
    private ScoreDoc[] closest(Matching matching, int most) throws IOException {
        ScoreDoc[] likeliest = matching.likeliest().toArray(ScoreDoc[]::new);
        Arrays.sort(likeliest, Comparator.comparingInt(one -> one.doc));
        int[] documents = Arrays.stream(likeliest).mapToInt(one -> one.doc).toArray();
        float[] closer = DocumentScores.of(searcher, matching.read().closer(ranking), documents);
        for (int at = 0; at < likeliest.length; at++) {
            likeliest[at] = new ScoreDoc(documents[at], likeliest[at].score + closer[at]);
        }
        Arrays.sort(likeliest, (one, other) -> Float.compare(other.score, one.score));
        ScoreDoc[] best = Arrays.copyOf(likeliest, Math.min(most, likeliest.length));
        Arrays.sort(best, Comparator.comparingInt(one -> one.doc));
        return best;
    }

    /// For each document the part of the question that it covers: 1 for all words; a rare word is a larger part.
    private double[] coverage(Matching matching, int[] documents) throws IOException {
        double[] covered = new double[documents.length];
        if (matching.read().isWhole(matching.required())) {
            Arrays.fill(covered, 1);
            return covered;
        }
        List<Clause> clauses = matching.read().clauses();
        double all = 0;
        for (Clause clause : clauses) {
            double weight = weight(clause);
            all += weight;
            addMatches(clause.query(ranking), weight, documents, covered);
        }
        for (int i = 0; i < covered.length; i++) {
            covered[i] = all > 0 ? covered[i] / all : 1;
        }
        return covered;
    }

    /// The rarity of each word.
    double[] weights(List<Clause> clauses) throws IOException {
        double[] weights = new double[clauses.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(clauses.get(i));
        }
        return weights;
    }

    /// The rarity of a word; a word that no passage has and that the reader did not write counts nothing, since none can be
    /// blamed for it.
    private double weight(Clause clause) throws IOException {
        long passages = passages(clause);
        return passages == 0 && clause.noted().isEmpty() ? 0 : rarity(passages);
    }

    /// The rarity of a word, taken as if at least one passage had it.
    double rarity(Clause clause) throws IOException {
        return rarity(passages(clause));
    }

    private double rarity(long having) throws IOException {
        double passages = PassageFields.passages(searcher.getIndexReader());
        return Math.log(1 + passages / Math.max(1, having));
    }

    /// How many passages have the rarest of its terms.
    private long passages(Clause clause) throws IOException {
        long rarest = Long.MAX_VALUE;
        for (String term : clause.terms()) {
            rarest = Math.min(rarest, searcher.getIndexReader().docFreq(new Term(PassageFields.TEXT, term)));
        }
        return rarest;
    }

    private void addMatches(Query query, double weight, int[] documents, double[] covered) throws IOException {
        if (weight == 0 || documents.length == 0) {
            return;
        }
        Weight matching = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = matching.scorer(segment);
            if (scorer != null) {
                addMatches(scorer.iterator(), segment, weight, documents, covered);
            }
        }
    }

    private static void addMatches(
            DocIdSetIterator matches, LeafReaderContext segment, double weight, int[] documents, double[] covered)
            throws IOException {
        int first = Arrays.binarySearch(documents, segment.docBase);
        for (int i = first < 0 ? -first - 1 : first; i < documents.length; i++) {
            int wanted = documents[i] - segment.docBase;
            if (wanted >= segment.reader().maxDoc() || matches.docID() == DocIdSetIterator.NO_MORE_DOCS) {
                return;
            }
            int at = matches.docID() < wanted ? matches.advance(wanted) : matches.docID();
            covered[i] += at == wanted ? weight : 0;
        }
    }
}
