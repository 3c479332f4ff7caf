package counterpoint.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Fields of a document that anyone may have edited: a wrong value is read as if it were not there.
final class Fields {
    private Fields() {
    }

    /// The constant of an enum, written in small letters with hyphens: `high-contrast`.
    static <E extends Enum<E>> E choice(JsonNode json, String field, E standard) {
        String word = text(json, field).orElse("");
        for (E constant : standard.getDeclaringClass().getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        return standard;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static int integer(JsonNode json, String field, int standard) {
        return (int) Math.round(number(json, field, standard));
    }

    static double number(JsonNode json, String field, double standard) {
        JsonNode value = json.path(field);
        return value.isNumber() && Double.isFinite(value.asDouble()) ? value.asDouble() : standard;
    }

    static boolean truth(JsonNode json, String field, boolean standard) {
        JsonNode value = json.path(field);
        return value.isBoolean() ? value.asBoolean() : standard;
    }

    static Optional<String> text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    static List<String> texts(JsonNode json, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : json.path(field)) {
            if (value.isString()) {
                texts.add(value.stringValue());
            }
        }
        return List.copyOf(texts);
    }

    /// The object in a field, made if there is none.
    static ObjectNode object(ObjectNode json, String field) {
        return json.path(field) instanceof ObjectNode object ? object : json.putObject(field);
    }

    /// Sets a text, or takes the field away.
    static void put(ObjectNode json, String field, Optional<String> text) {
        text.ifPresentOrElse(words -> json.put(field, words), () -> json.remove(field));
    }
}
