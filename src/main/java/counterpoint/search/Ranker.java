package counterpoint.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Puts the passages that match in their order: by words, by what stands around them, and by meaning.
///
/// Scores are added, not ranks: a passage that the words find beyond doubt keeps its lead. Both scores are parts of the
/// best score for the question, so that neither drowns the other.
final class Ranker {
    /// So many of the best by words are read again, word by word.
    private static final int DENSELY = 60;

    private final Snapshot snapshot;
    private final IndexSearcher searcher;
    private final StoredPassages stored;
    private final Ranking ranking;
    private final WordScores words;
    private final Feedback feedback;

    Ranker(Snapshot snapshot, StoredPassages stored, Ranking ranking) {
        this.snapshot = snapshot;
        this.searcher = snapshot.searcher();
        this.stored = stored;
        this.ranking = ranking;
        this.words = new WordScores(searcher, ranking);
        this.feedback = new Feedback(searcher, snapshot.rarities());
    }

    /// The best, at most `most`, best first.
    List<Ranked> rank(Matching matching, int most) throws IOException {
        Map<Integer, Double> byWords = words.best(matching, most);
        Map<Integer, Double> scores = withNeighbors(byWords);
        normalize(scores);
        Set<Integer> noted = noted(matching);
        if (matching.read().isQuestion()) {
            addDensity(scores, matching, noted);
        }
        Hints hints = new Hints(matching.read().clauses(), snapshot.names());
        List<Ranked> ranked = new ArrayList<>();
        Set<Integer> candidates = candidates(byWords.keySet(), matching);
        Map<Integer, Double> nearness = matching.meaning().isPresent()
                ? matching.meaning().get().nearness(candidates)
                : Map.of();
        for (int document : candidates.stream().mapToInt(Integer::intValue).sorted().toArray()) {
            double byThem = scores.getOrDefault(document, 0.0);
            // What the reader wrote on a passage may be far from what it means.
            Map<Integer, Double> known = noted.contains(document) ? Map.of() : nearness;
            int hinted = hints.isAny() ? hints.fitting(stored.gist(document)) : 0;
            ranked.add(ranked(document, byThem, byWords.containsKey(document), known, matching)
                    .times(1 + ranking.hint() * hinted));
        }
        ranked.sort(order());
        if (matching.read().isQuestion()) {
            addFeedback(ranked);
        }
        List<Ranked> varied = new Repeats(stored).behind(ranked);
        return List.copyOf(varied.subList(0, Math.min(most, varied.size())));
    }

    private static Comparator<Ranked> order() {
        return Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparingInt(Ranked::document);
    }

    private static void normalize(Map<Integer, Double> scores) {
        double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        scores.replaceAll((_, score) -> best > 0 ? score / best : 0);
    }

    /// Those of the likeliest on which the reader wrote any of the words.
    private Set<Integer> noted(Matching matching) throws IOException {
        Optional<Query> notes = matching.read().noted();
        if (notes.isEmpty()) {
            return Set.of();
        }
        int[] documents = matching.likeliest().stream().mapToInt(one -> one.doc).sorted().toArray();
        float[] found = DocumentScores.of(searcher, notes.get(), documents);
        Set<Integer> noted = new HashSet<>();
        for (int at = 0; at < found.length; at++) {
            if (found[at] > 0) {
                noted.add(documents[at]);
            }
        }
        return noted;
    }

    private void addDensity(Map<Integer, Double> scores, Matching matching, Set<Integer> noted) throws IOException {
        List<Clause> clauses = matching.read().clauses();
        Density density = new Density(clauses, words.weights(clauses), ranking.synonym());
        List<Integer> best = scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(DENSELY)
                .map(Map.Entry::getKey)
                .toList();
        scores.replaceAll((_, score) -> score * (1 - ranking.density()));
        for (int document : best) {
            double dense = density.in(stored.text(document));
            if (noted.contains(document)) {
                for (String line : matching.notes().lines(stored.passage(document))) {
                    dense = Math.max(dense, density.in(line));
                }
            }
            scores.merge(document, ranking.density() * dense, Double::sum);
        }
        normalize(scores);
    }

    private void addFeedback(List<Ranked> ranked) throws IOException {
        List<String> best = new ArrayList<>();
        for (Ranked one : ranked.subList(0, Math.min(Feedback.PASSAGES, ranked.size()))) {
            best.add(stored.text(one.document()));
        }
        int[] documents = ranked.stream().limit(DENSELY).mapToInt(Ranked::document).toArray();
        Map<Integer, Double> alike = feedback.alike(best, documents);
        ranked.replaceAll(one -> one.plus(ranking.feedback() * alike.getOrDefault(one.document(), 0.0)));
        ranked.sort(order());
    }

    private static Set<Integer> candidates(Set<Integer> byWords, Matching matching) {
        Set<Integer> documents = new HashSet<>(byWords);
        matching.meaning().ifPresent(meaning -> documents.addAll(meaning.near().keySet()));
        return documents;
    }

    private Ranked ranked(
            int document, double words, boolean byWords, Map<Integer, Double> nearnesses, Matching matching) {
        Optional<Meaning> meaning = matching.meaning();
        if (meaning.isEmpty()) {
            return new Ranked(document, words, SearchHit.Found.WORDS);
        }
        boolean near = meaning.get().near().containsKey(document);
        // What the model has not read yet is neither held back nor preferred.
        double nearness = nearnesses.containsKey(document)
                ? nearnesses.getOrDefault(document, 0.0) / meaning.get().best()
                : words;
        double score = (1 - ranking.meaning()) * words + ranking.meaning() * nearness;
        return new Ranked(document, score, found(byWords, near));
    }

    private static SearchHit.Found found(boolean byWords, boolean near) {
        if (!byWords) {
            return SearchHit.Found.MEANING;
        }
        return near ? SearchHit.Found.BOTH : SearchHit.Found.WORDS;
    }

    /// A passage between two that answer is likelier to answer than one that stands alone.
    private Map<Integer, Double> withNeighbors(Map<Integer, Double> scores) throws IOException {
        Map<Integer, Double> around = new HashMap<>();
        // In their order, since opinions are read forward.
        for (Map.Entry<Integer, Double> scored : new TreeMap<>(scores).entrySet()) {
            int document = scored.getKey();
            double beside = beside(document, document - 1, scores) + beside(document, document + 1, scores);
            around.put(document, scored.getValue() + ranking.neighbors() * beside);
        }
        return around;
    }

    private double beside(int document, int other, Map<Integer, Double> scores) throws IOException {
        Double score = scores.get(other);
        return score != null && stored.isSameOpinion(document, other) ? score : 0;
    }
}
