package counterpoint.cli;

import counterpoint.text.Span;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Builds and prints the JSON of the command line; what is unknown is printed as null, never left out.
final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonMapper mapper = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /// A new top-level object, with the version of its form.
    static ObjectNode result() {
        return object().put("format", 1);
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array() {
        return NODES.arrayNode();
    }

    /// Puts `rawStart` and `rawEnd`.
    static ObjectNode span(ObjectNode object, Span raw) {
        return object.put("rawStart", raw.start()).put("rawEnd", raw.end());
    }

    /// `[start, end]`.
    static ArrayNode pair(Span raw) {
        return array().add(raw.start()).add(raw.end());
    }

    static void put(ObjectNode object, String field, Optional<String> text) {
        text.ifPresentOrElse(words -> object.put(field, words), () -> object.putNull(field));
    }

    static void put(ObjectNode object, String field, OptionalInt number) {
        number.ifPresentOrElse(value -> object.put(field, value), () -> object.putNull(field));
    }

    static void putNode(ObjectNode object, String field, Optional<? extends JsonNode> node) {
        node.ifPresentOrElse(value -> object.set(field, value), () -> object.putNull(field));
    }

    static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    /// Prints one object on one line.
    void print(PrintWriter out, ObjectNode object) {
        mapper.writeValue(out, object);
        out.println();
    }
}
