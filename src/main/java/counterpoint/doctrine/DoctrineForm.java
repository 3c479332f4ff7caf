package counterpoint.doctrine;

import counterpoint.doctrine.DoctrineDraft.Outcome;
import counterpoint.doctrine.DoctrineDraft.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A doctrine as JSON, as it stands in the bundled library and in the reader's `doctrines.json`.
final class DoctrineForm {
    private static final String QUERIES = "queries";

    /// Reads a doctrine; fields that it does not know are left alone.
    ///
    /// @throws UnreadableDoctrineException with a sentence if it cannot be used
    Doctrine read(JsonNode json) throws UnreadableDoctrineException {
        if (!json.path("id").isString()) {
            throw new UnreadableDoctrineException("A doctrine without an id was left out.");
        }
        return switch (draft(json).read()) {
            case Outcome.Understood(Doctrine doctrine) -> doctrine;
            case Outcome.Wrong wrong -> throw unreadable(id(json), wrong.problems().getFirst());
        };
    }

    /// The id that an entry has; empty if it has none.
    static String id(JsonNode json) {
        return json.path("id").asString("");
    }

    /// Puts a doctrine into an entry of a document, whose other fields stay.
    void write(Doctrine doctrine, ObjectNode json) {
        json.put("id", doctrine.id())
                .put("name", doctrine.name())
                .put("label", doctrine.label())
                .put("definition", doctrine.definition());
        ArrayNode synonyms = json.putArray("synonyms");
        doctrine.synonyms().forEach(synonyms::add);
        ArrayNode queries = json.putArray(QUERIES);
        doctrine.queries().forEach(query -> queries.add(JsonNodeFactory.instance.objectNode()
                .put("query", query.query().written())
                .put("weight", query.weight().id())));
    }

    private static DoctrineDraft draft(JsonNode json) throws UnreadableDoctrineException {
        List<String> synonyms = new ArrayList<>();
        json.path("synonyms").forEach(one -> synonyms.add(one.asString("")));
        List<DoctrineDraft.Query> queries = new ArrayList<>();
        for (JsonNode one : json.path(QUERIES)) {
            queries.add(new DoctrineDraft.Query(one.path("query").asString(""), weight(json, one, queries.size() + 1)));
        }
        return new DoctrineDraft(
                id(json), words(json, "name"), words(json, "label"), words(json, "definition"), synonyms, queries);
    }

    private static String words(JsonNode json, String field) {
        return json.path(field).asString("");
    }

    private static Weight weight(JsonNode doctrine, JsonNode query, int number) throws UnreadableDoctrineException {
        String id = query.path("weight").asString("");
        Optional<Weight> weight = Arrays.stream(Weight.values()).filter(one -> one.id().equals(id)).findFirst();
        return weight.orElseThrow(() -> new UnreadableDoctrineException("The doctrine " + brief(id(doctrine))
                + " was left out: its query " + number + " has no weight (" + weights() + ")."));
    }

    private static String weights() {
        return Arrays.stream(Weight.values()).map(Weight::id).collect(Collectors.joining(", "));
    }

    private static UnreadableDoctrineException unreadable(String id, Problem problem) {
        String what = switch (problem.part()) {
            case ID -> "its id cannot be used";
            case NAME -> "its name is too long";
            case LABEL -> "its label is too long";
            case DEFINITION -> "its definition is too long";
            case SYNONYM -> "its synonym " + (problem.number() + 1) + " cannot be used";
            case QUERY -> "its query " + (problem.number() + 1) + " cannot be read";
        };
        return new UnreadableDoctrineException(
                "The doctrine " + brief(id) + " was left out: " + what + ". " + problem.sentence());
    }

    /// What was found as an id may be a whole book.
    private static String brief(String id) {
        int most = 60;
        return id.length() <= most ? id : id.substring(0, most) + "…";
    }
}
