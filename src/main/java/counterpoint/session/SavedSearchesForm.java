package counterpoint.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Saved searches as the list `saved` of `searches.json`; one without an id or a name is left out.
///
/// What is narrowed down to one value is written as a word, as it was before there could be several, and to more as a list.
final class SavedSearchesForm implements Form<SavedSearches> {
    private static final String FIELD = "saved";

    @Override
    public SavedSearches read(ObjectNode document) {
        List<SavedSearches.Saved> list = new ArrayList<>();
        for (JsonNode json : document.path(FIELD)) {
            Fields.text(json, "id").ifPresent(id -> Fields.text(json, "name").ifPresent(name -> list.add(
                    new SavedSearches.Saved(
                            id,
                            name,
                            Fields.text(json, "words").orElse(""),
                            narrowed(json.path("narrowed")),
                            Fields.truth(json, "advanced", false)))));
        }
        return new SavedSearches(list);
    }

    private static Map<String, List<String>> narrowed(JsonNode json) {
        Map<String, List<String>> narrowed = new TreeMap<>();
        for (String facet : json.propertyNames()) {
            List<String> values = values(json, facet);
            if (!values.isEmpty()) {
                narrowed.put(facet, values);
            }
        }
        return narrowed;
    }

    private static List<String> values(JsonNode json, String facet) {
        JsonNode list = json.path(facet);
        return list.isArray()
                ? list.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).distinct().toList()
                : Fields.text(json, facet).stream().toList();
    }

    @Override
    public void write(SavedSearches value, ObjectNode document) {
        ArrayNode list = document.putArray(FIELD);
        value.list().forEach(saved -> {
            ObjectNode json = list.addObject().put("id", saved.id()).put("name", saved.name())
                    .put("words", saved.words()).put("advanced", saved.advanced());
            ObjectNode narrowed = json.putObject("narrowed");
            new TreeMap<>(saved.narrowed()).forEach((facet, values) -> {
                if (values.size() == 1) {
                    narrowed.put(facet, values.getFirst());
                } else {
                    values.forEach(narrowed.putArray(facet)::add);
                }
            });
        });
    }
}
