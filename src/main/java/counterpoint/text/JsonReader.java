package counterpoint.text;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/// Reads the JSON of CourtListener and of the Caselaw Access Project: an opinion, a cluster or case with its opinions,
/// a list or a page of results of these, or one of them a line.
///
/// The opinions of a file become one text in the order of the file, each marked with the type and author that the file
/// states.
final class JsonReader implements FormatReader {
    /// The fields in which an object holds the objects that its opinions are in.
    private static final List<String> NESTED = List.of("results", "clusters", "cases", "cluster", "docket", "case");
    private static final List<String> OPINIONS = List.of("sub_opinions", "opinions", "opinion");

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Override
    public SourceText read(byte[] bytes, String label) throws UnreadableSourceException {
        SourceBuilder text = new SourceBuilder();
        JsonFacts facts = new JsonFacts();
        for (JsonNode value : values(TextEncoding.decode(bytes), label)) {
            append(value, text, facts);
        }
        if (text.isBlank()) {
            throw new UnreadableSourceException(
                    label + " is JSON, but not an opinion of CourtListener or the Caselaw Access Project with its text;"
                            + " download the opinion itself and choose that file.");
        }
        return text.build(label, facts.facts());
    }

    private List<JsonNode> values(String json, String label) throws UnreadableSourceException {
        List<JsonNode> values = new ArrayList<>();
        try (MappingIterator<JsonNode> read = mapper.readerFor(JsonNode.class).readValues(json)) {
            while (read.hasNext()) {
                values.add(read.next());
            }
        } catch (JacksonException broken) {
            throw new UnreadableSourceException(
                    label + " looks like JSON, but cannot be read as such; it may have broken off, so download it"
                            + " again.",
                    broken);
        }
        return values;
    }

    /// Takes what a value holds; its depth is bounded by the fields that are followed and by the reader of JSON.
    private static void append(JsonNode value, SourceBuilder text, JsonFacts facts) {
        if (value.isArray()) {
            value.forEach(element -> append(element, text, facts));
        } else if (value.isObject()) {
            object(value, text, facts);
        }
    }

    private static void object(JsonNode object, SourceBuilder text, JsonFacts facts) {
        facts.add(object);
        if (CaselawJson.isCase(object)) {
            CaselawJson.append(object, text);
            return;
        }
        boolean opinion = CourtListenerJson.isOpinion(object);
        NESTED.forEach(field -> append(object.path(field), text, facts));
        if (opinion) {
            CourtListenerJson.append(object, text);
            return;
        }
        CourtListenerJson.appendHead(object, text);
        OPINIONS.forEach(field -> append(object.path(field), text, facts));
    }
}
