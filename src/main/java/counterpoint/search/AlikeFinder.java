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
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Finds the passages that are most like a given one: by meaning if that is known, by telling words, and by the
/// authorities and doctrines that both share.
///
/// What stands beside the passage goes on about the same, and another print of it is the same: both come last, since a
/// reader who asks for more wants to read something else. Only some hundred candidates are looked at, however large the
/// library is.
final class AlikeFinder {
    private static final int BY_WORDS = 100;
    private static final int BY_SIGNS = 100;

    /// The part of the meaning in the whole where it is known.
    private static final double MEANING = 0.5;

    private final Snapshot snapshot;
    private final IndexSearcher searcher;
    private final StoredPassages stored;
    private final Analyzer analyzer;

    AlikeFinder(Snapshot snapshot, Analyzer analyzer) throws IOException {
        this.snapshot = snapshot;
        this.searcher = snapshot.searcher();
        this.stored = snapshot.stored();
        this.analyzer = analyzer;
    }

    /// The passages most like one of the index, best first.
    ///
    /// @param meaning what is near to it in meaning; empty if that is not known
    Found like(IndexedPassage asked, Optional<Meaning> meaning, int limit) throws IOException {
        Likeness likeness = Likeness.of(asked, searcher);
        List<Alike> alike = new ArrayList<>();
        Map<Integer, Float> byWords = scores(likeness.inText(), BY_WORDS);
        double most = byWords.values().stream().mapToDouble(Float::doubleValue).max().orElse(1);
        Set<Integer> candidates = candidates(likeness, byWords.keySet(), meaning);
        Map<Integer, Double> nearness = meaning.isPresent() ? meaning.get().nearness(candidates) : Map.of();
        for (int document : candidates) {
            IndexedPassage passage = stored.passage(document);
            if (!isSame(passage, asked)) {
                alike.add(new Alike(
                        document,
                        passage,
                        byWords.getOrDefault(document, 0f) / most,
                        likeness.partOfAuthorities(passage),
                        likeness.partOfDoctrines(passage),
                        nearness.getOrDefault(document, 0.0)));
            }
        }
        alike.removeIf(one -> !one.isAlike());
        return hits(asked, likeness, ranked(asked, alike), limit);
    }

    /// What was found.
    ///
    /// @param hits the best
    /// @param counts of all that are alike
    record Found(List<SearchHit> hits, FacetCounts counts) {
    }

    private Set<Integer> candidates(Likeness likeness, Set<Integer> byWords, Optional<Meaning> meaning)
            throws IOException {
        Set<Integer> documents = new HashSet<>(byWords);
        documents.addAll(scores(likeness.shared(), BY_SIGNS).keySet());
        meaning.ifPresent(near -> documents.addAll(near.near().keySet()));
        return documents;
    }

    private Map<Integer, Float> scores(Query query, int most) throws IOException {
        Map<Integer, Float> scores = new HashMap<>();
        for (ScoreDoc found : searcher.search(query, new TopScoreDocCollectorManager(most, most)).scoreDocs) {
            scores.put(found.doc, found.score);
        }
        return scores;
    }

    private List<Scored> ranked(IndexedPassage asked, List<Alike> alike) {
        double mostShared = alike.stream().mapToDouble(Alike::shared).max().orElse(1);
        double nearest = alike.stream().mapToDouble(Alike::nearness).max().orElse(0);
        List<Scored> ranked = new ArrayList<>();
        for (Alike one : alike) {
            double shared = mostShared > 0 ? one.shared() / mostShared : 0;
            double score = nearest > 0 ? (1 - MEANING) * shared + MEANING * one.nearness() / nearest : shared;
            ranked.add(new Scored(one, score, one.isBeside(asked) || one.isReprintOf(asked)));
        }
        ranked.sort(Comparator.comparing(Scored::last)
                .thenComparing(Comparator.comparingDouble(Scored::score).reversed())
                .thenComparingInt(one -> one.alike().document()));
        return ranked;
    }

    private Found hits(IndexedPassage asked, Likeness likeness, List<Scored> ranked, int limit) throws IOException {
        FacetCounts counts = counts(ranked.stream().mapToInt(one -> one.alike().document()).sorted().toArray());
        List<Scored> best = ranked.subList(0, Math.clamp(limit, 0, ranked.size()));
        List<Snippet> snippets = best.isEmpty() ? List.of() : snippets(likeness, best);
        List<SearchHit> hits = new ArrayList<>();
        for (int hit = 0; hit < best.size(); hit++) {
            Alike alike = best.get(hit).alike();
            hits.add(new SearchHit(
                    alike.passage(),
                    best.get(hit).score(),
                    alike.found(),
                    alike.why(asked, likeness),
                    snippets.get(hit),
                    Optional.empty()));
        }
        return new Found(List.copyOf(hits), counts);
    }

    private FacetCounts counts(int[] documents) throws IOException {
        FacetCounter counter = new FacetCounter(snapshot.ordinals());
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        int next = 0;
        for (LeafReaderContext segment : segments) {
            LeafCollector counting = counter.getLeafCollector(segment);
            int end = segment.docBase + segment.reader().maxDoc();
            for (; next < documents.length && documents[next] < end; next++) {
                counting.collect(documents[next] - segment.docBase);
            }
            counting.finish();
        }
        return new FacetCounts.Counting(snapshot.ordinals()).reduce(List.of(counter));
    }

    private List<Snippet> snippets(Likeness likeness, List<Scored> best) throws IOException {
        int[] documents = best.stream().mapToInt(one -> one.alike().document()).toArray();
        List<IndexedPassage> passages = best.stream().map(one -> one.alike().passage()).toList();
        return PassageHighlighter.of(searcher, analyzer, documents, passages).snippets(likeness.inText(), documents);
    }

    private static boolean isSame(IndexedPassage one, IndexedPassage other) {
        return one.caseId().equals(other.caseId()) && one.opinion().equals(other.opinion())
                && one.file().equals(other.file()) && one.span().equals(other.span());
    }

    /// @param last whether it comes behind all others
    private record Scored(Alike alike, double score, boolean last) {
    }
}
