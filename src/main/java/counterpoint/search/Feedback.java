package counterpoint.search;

import counterpoint.language.Terms;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Looks at the words that the best passages have in common beyond those of the question: a passage that has them too is
/// likely about the same (Rocchio's relevance feedback, with the first hits taken as relevant).
final class Feedback {
    /// Passages whose words are taken.
    static final int PASSAGES = 4;

    private static final int TERMS = 20;
    private static final int SHORTEST = 3;

    private final IndexSearcher searcher;
    private final Terms words = new Terms();

    Feedback(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// How alike passages are to the best, 1 for the one that is most.
    ///
    /// @param best texts of the best passages, best first
    /// @param numbers the numbers of the passages to look at
    /// @return by their documents; nothing for passages that have none of the words
    Map<Integer, Double> alike(List<String> best, int[] numbers) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        weights(best).forEach((term, weight) -> query.add(
                new BoostQuery(new TermQuery(new Term(PassageFields.TEXT, term)), weight.floatValue()), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(1);
        query.add(IntPoint.newSetQuery(PassageFields.NUMBER, numbers), Occur.FILTER);
        int most = Math.max(1, numbers.length);
        ScoreDoc[] found = searcher.search(query.build(), new TopScoreDocCollectorManager(most, most)).scoreDocs;
        Map<Integer, Double> alike = new HashMap<>();
        for (ScoreDoc one : found) {
            alike.put(one.doc, (double) one.score / found[0].score);
        }
        return alike;
    }

    /// The most telling words: those that several of the passages have and few others.
    private Map<String, Double> weights(List<String> best) throws IOException {
        Map<String, Double> counted = new HashMap<>();
        for (int rank = 0; rank < best.size(); rank++) {
            double part = 1.0 / (rank + 1);
            Set<String> terms = new HashSet<>();
            words.in(best.get(rank)).forEach(term -> terms.add(term.stem()));
            terms.forEach(term -> counted.merge(term, part, Double::sum));
        }
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Double> term : counted.entrySet()) {
            if (term.getKey().length() >= SHORTEST && !Character.isDigit(term.getKey().charAt(0))) {
                weights.put(term.getKey(), term.getValue() * rarity(term.getKey()));
            }
        }
        Map<String, Double> most = new HashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS)
                .forEach(term -> most.put(term.getKey(), counted.getOrDefault(term.getKey(), 0.0)));
        return most;
    }

    private double rarity(String term) throws IOException {
        double passages = searcher.getIndexReader().numDocs();
        return Math.log(passages / Math.max(1, searcher.getIndexReader().docFreq(new Term(PassageFields.TEXT, term))));
    }
}
