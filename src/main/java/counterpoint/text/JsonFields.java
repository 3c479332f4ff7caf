package counterpoint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads fields of JSON objects whose writers changed their minds over the years.
final class JsonFields {
    private JsonFields() {
    }

    /// The first of these fields that holds words or a number; addresses on the web are no words.
    static Optional<String> first(JsonNode object, String... fields) {
        for (String field : fields) {
            JsonNode value = object.path(field);
            String words = value.isString() || value.isNumber() ? value.asString().strip() : "";
            if (!words.isEmpty() && !isAddress(words)) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private static boolean isAddress(String words) {
        return words.startsWith("http://") || words.startsWith("https://") || words.startsWith("/api/");
    }

    /// Whether a field is stated to be true.
    static boolean isTrue(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isBoolean() && value.asBoolean();
    }

    /// The words of a field that holds a list of words, or words alone.
    static List<String> all(JsonNode object, String field) {
        JsonNode value = object.path(field);
        List<String> words = new ArrayList<>();
        if (value.isArray()) {
            for (JsonNode element : value) {
                if (element.isString() && !element.asString().isBlank()) {
                    words.add(element.asString().strip());
                }
            }
        } else {
            first(object, field).ifPresent(words::add);
        }
        return words;
    }
}
