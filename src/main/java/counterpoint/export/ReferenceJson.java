package counterpoint.export;

import counterpoint.authority.Authority;
import counterpoint.export.AuthorityList.Cited;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Authorities as items of CSL-JSON (Citation Style Language 1.0.2, data schema).
final class ReferenceJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// The list of items.
    String write(List<Cited> all) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        all.forEach(cited -> list.add(item(cited)));
        return MAPPER.writeValueAsString(list) + "\n";
    }

    private static ObjectNode item(Cited cited) {
        Authority authority = cited.authority();
        ObjectNode item = JsonNodeFactory.instance
                .objectNode()
                .put("id", authority.key())
                .put("type", type(authority))
                .put("title", cited.title());
        put(item, "volume", cited.volume());
        put(item, "container-title", cited.reporter());
        put(item, "page", cited.page());
        put(item, "authority", authority.court());
        put(item, "number", authority.docket());
        authority.year().ifPresent(
                year -> item.putObject("issued").putArray("date-parts").addArray().add(year));
        return item;
    }

    private static void put(ObjectNode item, String field, Optional<String> words) {
        words.ifPresent(text -> item.put(field, text));
    }

    private static String type(Authority authority) {
        return switch (authority.kind()) {
            case CASE -> "legal_case";
            case STATUTE, RULE, CONSTITUTION -> "legislation";
            case REGULATION -> "regulation";
            case SECONDARY, RECORD, INTERNAL -> "document";
        };
    }
}
