package counterpoint.search;

import counterpoint.language.Terms;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/// Looks at the words that the best passages have in common beyond those of the question: a passage that has them too is
/// likely about the same (Rocchio's relevance feedback, with the first hits taken as relevant).
final class Feedback {
    /// Passages whose words are taken.
    static final int PASSAGES = 4;

    private static final int TERMS = 20;
    private static final int SHORTEST = 3;

    private final IndexSearcher searcher;
    private final Rarities rarities;
    private final Terms words = new Terms();

    /// @param rarities of the words of the same passages
    Feedback(IndexSearcher searcher, Rarities rarities) {
        this.searcher = searcher;
        this.rarities = rarities;
    }

    /// How alike passages are to the best, 1 for the one that is most.
    ///
    /// @param best texts of the best passages, best first
    /// @param documents the documents of the passages to look at
    /// @return by their documents; nothing for passages that have none of the words
    Map<Integer, Double> alike(List<String> best, int[] documents) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        weights(best).forEach((term, weight) -> query.add(
                new BoostQuery(new TermQuery(new Term(PassageFields.TEXT, term)), weight.floatValue()), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(1);
        int[] rising = Arrays.stream(documents).sorted().toArray();
        float[] scores = DocumentScores.of(searcher, query.build(), rising);
        double most = 0;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        Map<Integer, Double> alike = HashMap.newHashMap(rising.length);
        for (int at = 0; at < rising.length; at++) {
            if (scores[at] > 0) {
                alike.put(rising[at], scores[at] / most);
            }
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
        Map<String, Double> most = new HashMap<>();
        telling(counted).forEach(term -> most.put(term.word(), counted.getOrDefault(term.word(), 0.0)));
        return most;
    }

    /// Those with the highest products of how often they were met and how rare they are. Words that could not come among
    /// them if no other passage had them are not looked up, which takes most of the time.
    private PriorityQueue<Telling> telling(Map<String, Double> counted) throws IOException {
        List<Map.Entry<String, Double>> oftenFirst = counted.entrySet().stream()
                .filter(term -> term.getKey().length() >= SHORTEST && !Character.isDigit(term.getKey().charAt(0)))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        PriorityQueue<Telling> most = new PriorityQueue<>(Telling.LEAST_FIRST);
        for (Map.Entry<String, Double> term : oftenFirst) {
            if (most.size() == TERMS && term.getValue() * rarities.most() < most.element().weight()) {
                break;
            }
            most.add(new Telling(term.getKey(), term.getValue() * rarities.of(term.getKey())));
            if (most.size() > TERMS) {
                most.remove();
            }
        }
        return most;
    }

    private record Telling(String word, double weight) {
        private static final Comparator<Telling> LEAST_FIRST = Comparator.comparingDouble(Telling::weight)
                .thenComparing(Telling::word, Comparator.reverseOrder());
    }
}
