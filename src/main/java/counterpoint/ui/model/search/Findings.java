package counterpoint.ui.model.search;

import counterpoint.search.Facet;
import counterpoint.search.SearchResult;
import counterpoint.search.SoughtWords;
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
public record Findings(
        Question question,
        int total,
        List<Hit> hits,
        Map<Facet, List<FacetValue>> facets,
        SoughtWords words,
        Optional<String> problem) {
    /// Nothing was asked.
    public static final Findings NONE = new Findings(
            Question.NONE, 0, List.of(), Map.of(), new SoughtWords(""), Optional.empty());

    public Findings {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /// Searches; takes as long as the searcher does.
    static Findings of(Question question, Coverage covered) {
        if (question.isEmpty()) {
            return NONE;
        }
        SearchResult result = covered.searcher().search(
                question.narrowing().request(question.words(), question.limit()));
        List<Hit> hits = result.hits().stream().flatMap(found -> Hit.of(found, covered).stream()).toList();
        return new Findings(
                question,
                result.total(),
                hits,
                FacetLists.of(question, result, covered),
                new SoughtWords(question.words()),
                result.problem());
    }

    /// Nothing could be found, for a reason.
    static Findings failed(Question question, String sentence) {
        return new Findings(question, 0, List.of(), Map.of(), new SoughtWords(""), Optional.of(sentence));
    }

    /// Whether more passages match than are listed.
    public boolean isCut() {
        return total > hits.size();
    }
}
