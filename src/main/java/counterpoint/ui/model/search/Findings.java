package counterpoint.ui.model.search;

import counterpoint.search.Facet;
import counterpoint.search.SearchResult;
import counterpoint.search.SoughtWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was found for a question.
///
/// @param question what was asked
/// @param total how many passages match
/// @param hits the best of them, best first
/// @param facets by what they can be narrowed down
/// @param words the words that were looked for
/// @param problem a sentence if the question could not be taken as typed, or not be answered
/// @param wrong what is wrong in an expression; empty for plain words
/// @param didYouMean the words as they may have been meant
public record Findings(
        Question question,
        int total,
        List<Hit> hits,
        Map<Facet, List<FacetValue>> facets,
        SoughtWords words,
        Optional<String> problem,
        Optional<WrongExpression> wrong,
        Optional<String> didYouMean) {
    /// Nothing was asked.
    public static final Findings NONE = new Findings(
            Question.NONE, 0, List.of(), Map.of(), SoughtWords.NONE,
            Optional.empty(), Optional.empty(), Optional.empty());

    /// So many passages that are like one are listed.
    private static final int LIKE = 20;

    public Findings {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /// Searches; takes as long as the searcher does.
    static Findings of(Question question, Coverage covered, SearchedMarks marks) {
        if (question.isEmpty()) {
            return new Findings(
                    Question.NONE, 0, List.of(), FacetLists.all(covered), SoughtWords.NONE,
                    Optional.empty(), Optional.empty(), Optional.empty());
        }
        SearchResult result = question.like()
                .map(passage -> covered.searcher().like(passage, LIKE))
                .orElseGet(() -> covered.searcher().search(
                        question.narrowing().request(question.words(), question.manner(), question.limit())));
        List<Hit> hits = result.hits().stream().flatMap(found -> Hit.of(found, covered, marks).stream()).toList();
        return new Findings(
                question,
                question.like().isPresent() ? hits.size() : result.total(),
                question.manner().grouped() ? byOpinion(hits) : hits,
                question.like().isPresent() ? Map.of() : FacetLists.of(question, result, covered, marks),
                sought(question),
                result.problem(),
                result.problemAt().flatMap(
                        place -> result.problem().map(sentence -> new WrongExpression(sentence, place))),
                result.didYouMean());
    }

    private static SoughtWords sought(Question question) {
        if (question.like().isPresent()) {
            return SoughtWords.NONE;
        }
        return question.manner().advanced()
                ? SoughtWords.inExpression(question.words())
                : new SoughtWords(question.words());
    }

    /// Opinion by opinion, that of the best hit first; in each from top to bottom, the footnotes last.
    private static List<Hit> byOpinion(List<Hit> hits) {
        Map<String, List<Hit>> groups = new LinkedHashMap<>();
        hits.forEach(hit -> groups.computeIfAbsent(hit.group(), _ -> new ArrayList<>()).add(hit));
        groups.values().forEach(group -> group.sort(Comparator
                .comparing((Hit hit) -> hit.passage().isFootnote())
                .thenComparingInt(hit -> hit.passage().span().start())));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /// Nothing could be found, for a reason.
    static Findings failed(Question question, String sentence) {
        return new Findings(question, 0, List.of(), Map.of(), SoughtWords.NONE,
                Optional.of(sentence), Optional.empty(), Optional.empty());
    }

    /// Whether more passages match than are listed.
    public boolean isCut() {
        return total > hits.size();
    }
}
