package counterpoint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the reporter citations that a JSON file states of its case.
///
/// CourtListener writes `{"volume": 515, "reporter": "U.S.", "page": "304"}`, in its search `"515 U.S. 304"`, and
/// wrote a field for each sort of reporter; the Caselaw Access Project writes `{"type": "official", "cite": "…"}`.
final class CitationFields {
    private static final List<String> LISTS = List.of("citations", "citation");
    private static final List<String> SINGLE = List.of(
            "federal_cite_one", "federal_cite_two", "federal_cite_three", "scotus_early_cite", "state_cite_one",
            "state_cite_two", "state_cite_three", "state_cite_regional", "specialty_cite_one", "neutral_cite");

    private CitationFields() {
    }

    /// The citations, in the order of the file.
    static List<String> of(JsonNode object) {
        List<String> citations = new ArrayList<>();
        for (String list : LISTS) {
            JsonNode value = object.path(list);
            if (value.isArray()) {
                value.forEach(element -> citation(element).ifPresent(citations::add));
            } else {
                citation(value).ifPresent(citations::add);
            }
        }
        SINGLE.forEach(field -> JsonFields.first(object, field).ifPresent(citations::add));
        return citations.stream().distinct().toList();
    }

    private static Optional<String> citation(JsonNode value) {
        if (value.isString()) {
            String words = value.asString().strip();
            return words.isEmpty() || words.startsWith("http") ? Optional.empty() : Optional.of(words);
        }
        Optional<String> volume = JsonFields.first(value, "volume");
        Optional<String> reporter = JsonFields.first(value, "reporter");
        Optional<String> page = JsonFields.first(value, "page");
        if (volume.isPresent() && reporter.isPresent() && page.isPresent()) {
            return Optional.of(volume.get() + " " + reporter.get() + " " + page.get());
        }
        return JsonFields.first(value, "cite");
    }
}
