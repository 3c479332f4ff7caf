package counterpoint.doctrine;

import counterpoint.language.StoredQuery;
import counterpoint.language.UnreadableQueryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A doctrine as JSON, as it stands in the bundled library and in the reader's `doctrines.json`.
final class DoctrineForm {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DEFINITION = 4_000;
    private static final int MOST_SYNONYMS = 50;
    private static final int MOST_QUERIES = 100;

    /// Reads a doctrine; fields that it does not know are left alone.
    ///
    /// @throws UnreadableDoctrineException with a sentence if it cannot be used
    Doctrine read(JsonNode json) throws UnreadableDoctrineException {
        String id = json.path("id").isString() ? json.path("id").asString() : "";
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw new UnreadableDoctrineException(
                    "A doctrine was left out, since its id is not small letters, digits and hyphens (at most "
                            + LONGEST_ID + ").");
        }
        String name = text(json, "name", LONGEST_NAME).orElse(id);
        List<String> synonyms = synonyms(id, json.path("synonyms"));
        List<DoctrineQuery> queries = queries(id, json.path("queries"));
        return new Doctrine(
                id,
                name,
                text(json, "label", LONGEST_NAME).orElse(name),
                text(json, "definition", LONGEST_DEFINITION).orElse(""),
                synonyms,
                queries);
    }

    ObjectNode write(Doctrine doctrine) {
        ObjectNode json = JsonNodeFactory.instance.objectNode()
                .put("id", doctrine.id())
                .put("name", doctrine.name())
                .put("label", doctrine.label())
                .put("definition", doctrine.definition());
        ArrayNode synonyms = json.putArray("synonyms");
        doctrine.synonyms().forEach(synonyms::add);
        ArrayNode queries = json.putArray("queries");
        doctrine.queries().forEach(query -> queries.add(JsonNodeFactory.instance.objectNode()
                .put("query", query.query().written())
                .put("weight", query.weight().id())));
        return json;
    }

    private static Optional<String> text(JsonNode json, String field, int longest) {
        return Optional.of(json.path(field).asString("").strip())
                .filter(words -> !words.isEmpty())
                .map(words -> words.length() > longest ? words.substring(0, longest) : words);
    }

    private static List<String> synonyms(String id, JsonNode list) throws UnreadableDoctrineException {
        List<String> synonyms = new ArrayList<>();
        for (JsonNode one : list) {
            String words = one.asString("").strip();
            if (words.isEmpty() || words.length() > LONGEST_NAME || synonyms.size() == MOST_SYNONYMS) {
                throw new UnreadableDoctrineException("The doctrine " + id + " was left out: it may have "
                        + MOST_SYNONYMS + " synonyms, each of some words.");
            }
            synonyms.add(words);
        }
        return synonyms;
    }

    private static List<DoctrineQuery> queries(String id, JsonNode list) throws UnreadableDoctrineException {
        List<DoctrineQuery> queries = new ArrayList<>();
        for (JsonNode one : list) {
            if (queries.size() == MOST_QUERIES) {
                throw new UnreadableDoctrineException(
                        "The doctrine " + id + " was left out: it may have " + MOST_QUERIES + " queries.");
            }
            queries.add(query(id, one, queries.size() + 1));
        }
        return queries;
    }

    private static DoctrineQuery query(String id, JsonNode json, int number) throws UnreadableDoctrineException {
        String where = "The doctrine " + id + " was left out: its query " + number;
        String weight = json.path("weight").asString("");
        try {
            StoredQuery query = StoredQuery.of(json.path("query").asString(""));
            return new DoctrineQuery(query, weight(weight)
                    .orElseThrow(() -> new UnreadableDoctrineException(where + " has no weight (" + weights() + ").")));
        } catch (UnreadableQueryException wrong) {
            throw new UnreadableDoctrineException(where + " cannot be read. " + wrong.getMessage(), wrong);
        }
    }

    private static Optional<Weight> weight(String id) {
        return Arrays.stream(Weight.values()).filter(weight -> weight.id().equals(id)).findFirst();
    }

    private static String weights() {
        return Arrays.stream(Weight.values()).map(Weight::id).collect(Collectors.joining(", "));
    }
}
