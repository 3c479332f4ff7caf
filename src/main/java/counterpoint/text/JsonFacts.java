package counterpoint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Collects what the objects of a JSON file say of its case; what is said first stands.
final class JsonFacts {
    private StatedFacts facts = StatedFacts.NONE;

    /// Takes what a cluster, a docket, a search result or a case says.
    void add(JsonNode object) {
        JsonNode court = object.path("court");
        List<String> citations = facts.citations().isEmpty() ? CitationFields.of(object) : facts.citations();
        facts = new StatedFacts(
                facts.name().or(() -> JsonFields.first(
                        object, "case_name", "caseName", "name_abbreviation", "case_name_full", "caseNameFull",
                        "case_name_short", "name")),
                facts.docket().or(() -> JsonFields.first(object, "docket_number", "docketNumber")),
                facts.court()
                        .or(() -> JsonFields.first(court, "full_name", "name", "short_name"))
                        .or(() -> JsonFields.first(object, "court", "court_citation_string", "court_id")),
                facts.argued().or(() -> JsonFields.first(object, "date_argued", "dateArgued")),
                facts.decided().or(() -> JsonFields.first(object, "date_filed", "dateFiled", "decision_date")),
                citations,
                facts.judges().isEmpty() ? judges(object) : facts.judges());
    }

    StatedFacts facts() {
        return facts;
    }

    private static List<String> judges(JsonNode object) {
        List<String> judges = new ArrayList<>(JsonFields.all(object, "judges"));
        if (judges.isEmpty()) {
            JsonFields.first(object, "judge").ifPresent(judges::add);
        }
        Optional<JsonNode> body = Optional.of(object.path("casebody")).filter(JsonNode::isObject);
        if (judges.isEmpty() && body.isPresent()) {
            JsonNode content = body.get().path("data").isObject() ? body.get().path("data") : body.get();
            judges.addAll(JsonFields.all(content, "judges"));
        }
        return judges;
    }
}
