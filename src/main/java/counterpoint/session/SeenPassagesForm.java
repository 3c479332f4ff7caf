package counterpoint.session;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Seen passages as the object `seen` of `searches.json`, a list of hashes for each saved search.
final class SeenPassagesForm implements Form<SeenPassages> {
    private static final String FIELD = "seen";

    @Override
    public SeenPassages read(ObjectNode document) {
        JsonNode json = document.path(FIELD);
        Map<String, List<String>> seen = new TreeMap<>();
        json.propertyNames().forEach(id -> seen.put(id, Fields.texts(json, id)));
        return new SeenPassages(seen);
    }

    @Override
    public void write(SeenPassages value, ObjectNode document) {
        ObjectNode seen = document.putObject(FIELD);
        new TreeMap<>(value.bySearch()).forEach((id, hashes) -> {
            ArrayNode list = seen.putArray(id);
            hashes.forEach(list::add);
        });
    }
}
