package counterpoint.search;

import counterpoint.search.Gathering.Gathered;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;

/// Finds the passages that match and makes hits of the best.
final class PassageFinder {
    private static final int MOST_HITS = 1_000;

    private final Snapshot snapshot;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Ranking ranking;

    PassageFinder(Snapshot snapshot, Analyzer analyzer, Ranking ranking) {
        this.snapshot = snapshot;
        this.searcher = snapshot.searcher();
        this.analyzer = analyzer;
        this.ranking = ranking;
    }

    /// A question that also looks in what the reader wrote.
    ReadQuery in(MarkedPassages marked, ReadQuery typed) throws IOException {
        return typed.in(marked, new WordScores(searcher, ranking));
    }

    /// Asks for all words, then for fewer, until a passage matches; beside them for what is near in meaning, of which what
    /// also has the words is counted once.
    ///
    /// How many words are asked for is a matter of the words alone, so that narrowing down leads to as many passages as
    /// the counts of the facets said; only where that leaves none, fewer words are asked for.
    ///
    /// @param limit how many hits are wanted at most; more passages than these are kept for ranking
    Matching find(SoughtNotes notes, List<Filter> asked, Optional<Meaning> meaning, int limit) throws IOException {
        ReadQuery read = notes.read();
        FacetCounts.Counting counting = new FacetCounts.Counting(snapshot.ordinals());
        Gathering gathering = new Gathering(WordScores.candidates(
                Math.min(limit, MOST_HITS), read.isQuestion()), counting);
        List<Integer> strictness = read.strictness();
        int required = strictness.getFirst();
        Gathered words = searcher.search(Matching.filtered(read.query(required, ranking), asked), gathering);
        for (int fewer : strictness.subList(1, strictness.size())) {
            if (!words.isEmpty()) {
                break;
            }
            required = fewer;
            words = searcher.search(Matching.filtered(read.query(required, ranking), asked), gathering);
        }
        List<FacetCounter> counters = new ArrayList<>(words.counters());
        if (meaning.isPresent()) {
            Query others = new BooleanQuery.Builder()
                    .add(new TermInSetQuery(MeaningKey.FIELD, meaning.get().nearKeys()), Occur.FILTER)
                    .add(read.query(required, ranking), Occur.MUST_NOT)
                    .build();
            counters.addAll(searcher.search(Matching.filtered(others, asked), gathering).counters());
        }
        FacetCounts counts = counting.reduce(counters)
                .with(Facet.MARKED, marks(notes.marked(), read.query(required, ranking), asked, meaning));
        return new Matching(read, asked, required, notes, meaning, counts, words.likeliest());
    }

    /// How many of the passages found are marked, then in which colors.
    private Map<String, Integer> marks(
            MarkedPassages marked, Query words, List<Filter> asked, Optional<Meaning> meaning) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (!marked.isEmpty()) {
            BooleanQuery.Builder either = new BooleanQuery.Builder().add(words, Occur.SHOULD);
            meaning.ifPresent(near -> either.add(
                    new TermInSetQuery(MeaningKey.FIELD, near.nearKeys()), Occur.SHOULD));
            Query found = Matching.filtered(either.build(), asked);
            counts.put(Facet.ANY_MARK, count(found, marked.marked()));
            for (String color : marked.colors()) {
                counts.put(color, count(found, marked.marked(color)));
            }
            counts.values().removeIf(count -> count == 0);
        }
        return counts;
    }

    private int count(Query found, Query marked) throws IOException {
        return searcher.count(new BooleanQuery.Builder()
                .add(found, Occur.FILTER)
                .add(marked, Occur.FILTER)
                .build());
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
        StoredPassages stored = snapshot.stored();
        List<Ranked> best = new Ranker(snapshot, stored, ranking).rank(matching, Math.min(limit, MOST_HITS));
        List<IndexedPassage> passages = new ArrayList<>();
        for (Ranked ranked : best) {
            passages.add(stored.passage(ranked.document()));
        }
        int[] documents = best.stream().mapToInt(Ranked::document).toArray();
        List<Snippet> snippets = PassageHighlighter.of(searcher, analyzer, documents, passages)
                .snippets(matching.read().inText(), documents);
        Why why = new Why(searcher, matching, documents);
        List<SearchHit> hits = new ArrayList<>();
        for (int hit = 0; hit < best.size(); hit++) {
            Ranked ranked = best.get(hit);
            IndexedPassage passage = passages.get(hit);
            hits.add(new SearchHit(
                    passage, ranked.score(), ranked.found(), why.of(passage, ranked), snippets.get(hit),
                    matching.notes().snippet(passage)));
        }
        return List.copyOf(hits);
    }

    /// The first passage at an address.
    Optional<IndexedPassage> at(String address) throws IOException {
        String caseId = address.substring(0, Math.max(0, address.indexOf(':')));
        Query inCase = new TermQuery(new Term(PassageFields.BLOCK, caseId));
        Query passages = new BooleanQuery.Builder()
                .add(inCase, Occur.FILTER)
                .add(PassageFields.everything(), Occur.FILTER)
                .build();
        StoredPassages stored = snapshot.stored();
        int most = Math.max(1, searcher.count(passages));
        for (ScoreDoc found : searcher.search(passages, most, Sort.INDEXORDER).scoreDocs) {
            IndexedPassage passage = stored.passage(found.doc);
            if (passage.address().equals(address)) {
                return Optional.of(passage);
            }
        }
        return Optional.empty();
    }

    /// The passages most like one of the index.
    AlikeFinder alike() throws IOException {
        return new AlikeFinder(snapshot, analyzer);
    }
}
