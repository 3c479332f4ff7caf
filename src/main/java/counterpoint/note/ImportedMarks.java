package counterpoint.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Marks from a file of annotations, of this program or of another one, before they are taken over.
///
/// It may hold one annotation, a list, a page, a collection with its first page, or a graph (`@graph`). Nothing is
/// fetched: a collection that only names its pages has no marks.
///
/// @param marks what could be read
/// @param problems a sentence for each kind of thing that was left out, with how many there were
public record ImportedMarks(Marks marks, List<String> problems) {
    /// The largest file, in bytes.
    public static final int LARGEST = 32 << 20;

    private static final int DEEPEST = 100;
    private static final int MOST = 100_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public ImportedMarks {
        problems = List.copyOf(problems);
    }

    /// Reads a file of annotations in UTF-8.
    ///
    /// @throws UnreadableNotesException if nothing of it can be used
    public static ImportedMarks read(byte[] file) throws UnreadableNotesException {
        if (file.length > LARGEST) {
            throw new UnreadableNotesException("The notes were not imported, since the file is larger than 32 MB;"
                    + " divide it.");
        }
        List<JsonNode> items = new ArrayList<>();
        collect(parsed(file), items, 0);
        if (items.isEmpty()) {
            throw new UnreadableNotesException("Nothing was imported, since the file holds no annotations"
                    + " (W3C Web Annotation, JSON-LD).");
        }
        return taken(items);
    }

    private static JsonNode parsed(byte[] file) throws UnreadableNotesException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return whole(MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException wrong) {
            throw new UnreadableNotesException("The notes were not imported, since the file is not in UTF-8.");
        } catch (JacksonException wrong) {
            // Without the cause, whose message quotes the file.
            throw new UnreadableNotesException("The notes were not imported, since the file is not whole, is not JSON,"
                    + " or is nested deeper than any annotation.");
        }
    }

    /// JSON may name half a character (the escape of the first half of an emoji), which no file can hold; a note with one would not come back as it went.
    private static JsonNode whole(JsonNode json) {
        switch (json) {
            case ObjectNode object -> {
                for (String field : List.copyOf(object.propertyNames())) {
                    object.set(field, whole(object.path(field)));
                }
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, whole(array.path(i)));
                }
            }
            default -> {
                return json.isString()
                        ? JsonNodeFactory.instance.stringNode(WholeCharacters.in(json.stringValue()))
                        : json;
            }
        }
        return json;
    }

    private static void collect(JsonNode json, List<JsonNode> items, int depth) throws UnreadableNotesException {
        if (json.isArray()) {
            for (JsonNode one : json) {
                collect(one, items, depth + 1);
            }
        } else if (json.isObject() && json.has("target")) {
            items.add(json);
        } else if (json.isObject() && depth < DEEPEST) {
            for (String field : List.of("items", "first", "@graph")) {
                collect(json.path(field), items, depth + 1);
            }
        }
        if (items.size() > MOST) {
            throw new UnreadableNotesException(String.format(
                    Locale.US, "The notes were not imported, since there are more than %,d; divide the file.", MOST));
        }
    }

    private static ImportedMarks taken(List<JsonNode> items) throws UnreadableNotesException {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        Map<String, Integer> left = new LinkedHashMap<>();
        List<JsonNode> readable = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        AnnotationJson annotations = new AnnotationJson();
        for (JsonNode item : items) {
            Optional<Mark> mark = annotations.read(item);
            if (mark.filter(one -> ids.add(one.id())).isPresent()) {
                readable.add(item);
            } else {
                left.merge(mark.isPresent() ? "another one in the file has the same id." : why(item), 1, Integer::sum);
            }
        }
        List<String> problems = new ArrayList<>();
        left.forEach((why, count) -> problems.add(
                (count == 1 ? "One annotation was" : count + " annotations were") + " left out, since " + why));
        if (readable.isEmpty()) {
            throw new UnreadableNotesException("Nothing was imported: " + String.join(" ", problems));
        }
        page.putArray("items").addAll(readable);
        return new ImportedMarks(new Marks(new MarksJson().read(page).marks(), List.of()), problems);
    }

    private static String why(JsonNode item) {
        boolean quotes = new TargetJson().read(item.path("target")).isPresent();
        return quotes
                ? String.format(Locale.US, "a note may have %,d characters, and a mark %d tags of %d characters.",
                        Mark.LONGEST_NOTE, Mark.MOST_TAGS, Mark.LONGEST_TAG)
                : "what it is on is not quoted (a TextQuoteSelector), so that its place could only be guessed.";
    }
}
