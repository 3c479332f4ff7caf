package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.note.Mark;
import counterpoint.search.Facet;
import counterpoint.search.IndexedPassage;
import counterpoint.search.SearchHit;
import counterpoint.search.SearchResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a search found as the command line prints it.
final class SearchJson {
    private final SearchResult result;
    private final MarkedLibrary marks;
    private final Function<String, Optional<CaseFile>> cases;

    /// @param marks what the reader marked, if that was asked for
    /// @param cases reads the case with an id, which knows why its passages have their doctrines; empty if it is gone
    SearchJson(SearchResult result, MarkedLibrary marks, Function<String, Optional<CaseFile>> cases) {
        this.result = result;
        this.marks = marks;
        this.cases = cases;
    }

    ObjectNode object() {
        ObjectNode object = Json.result()
                .put("query", result.query())
                .put("total", result.total())
                .put("millis", Math.round(result.millis() * 10) / 10.0);
        ArrayNode hits = object.putArray("hits");
        result.hits().forEach(hit -> hits.add(hit(hit)));
        ObjectNode facets = object.putObject("facets");
        for (Facet facet : Facet.values()) {
            // Where the reader marked nothing, nothing is said of marks.
            if (facet == Facet.MARKED && marks.passages().isEmpty()) {
                continue;
            }
            ObjectNode counts = facets.putObject(facet.id());
            result.facets().getOrDefault(facet, Map.of()).forEach(counts::put);
        }
        Json.put(object, "problem", result.problem());
        result.problemAt()
                .ifPresent(place -> object.putArray("problemAt").add(place.start()).add(place.end()));
        Json.put(object, "didYouMean", result.didYouMean());
        return object;
    }

    private ObjectNode hit(SearchHit hit) {
        IndexedPassage passage = hit.passage();
        ObjectNode object = Json.object()
                .put("case", passage.caseId())
                .put("file", passage.file())
                .put("opinion", passage.opinion())
                .put("side", passage.side().name());
        Json.put(object, "author", passage.author());
        object.put("paragraph", passage.paragraph());
        Json.span(object, passage.span())
                .put("pinCite", passage.pinCite())
                .put("score", Math.round(hit.score() * 1000) / 1000.0)
                .put("found", hit.found().name())
                .put("why", hit.why())
                .put("snippet", hit.snippet().html());
        hit.note().ifPresent(note -> object.put("note", note.html()));
        object.set("doctrines", Json.texts(passage.doctrines()));
        object.set("doctrineWhys", whys(passage));
        ArrayNode treatments = object.putArray("treatments");
        passage.treatments().forEach(use -> treatments.add(Json.object()
                .put("authority", use.authority())
                .put("treatment", use.treatment().name())));
        object.set("alsoIn", Json.texts(passage.alsoIn()));
        List<Mark> marked = marks.on(passage);
        if (!marked.isEmpty()) {
            ArrayNode array = object.putArray("marked");
            marked.forEach(mark -> array.add(json(mark)));
        }
        return object;
    }

    private ObjectNode json(Mark mark) {
        ObjectNode object = Json.object();
        Json.put(object, "color", mark.color().map(marks.colors()::name));
        object.put("note", mark.note());
        object.set("tags", Json.texts(mark.tags()));
        return object;
    }

    /// Why it has its doctrines; empty if it has none, or its case is gone.
    private ArrayNode whys(IndexedPassage passage) {
        if (passage.doctrines().isEmpty()) {
            return Json.array();
        }
        Optional<Edition> print = cases.apply(passage.caseId())
                .flatMap(file -> file.opinion(passage.opinion()))
                .map(CaseOpinion::readingText);
        return print.flatMap(text -> text.passages().stream()
                .filter(one -> one.span().equals(passage.span()))
                .findFirst()
                .map(one -> DoctrineTagJson.of(text, one, text.doctrines().of(one))))
                .orElseGet(Json::array);
    }
}
