package counterpoint.note;

import counterpoint.compare.Treatment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a mark says, as the textual bodies of an annotation, each with its purpose (Web Annotation Data Model, 3.2.4 and
/// 3.3.5). Whatever they hold is taken as plain text, and nothing in it is ever run.
final class BodiesJson {
    private static final String BODY = "body";
    private static final String SHORT = "bodyValue";
    private static final String VALUE = "value";
    private static final String PURPOSE = "purpose";
    private static final String TEXTUAL = "TextualBody";

    /// What bodies of a purpose say of a mark.
    private enum Purpose {
        HIGHLIGHTING,
        COMMENTING,
        TAGGING,
        DESCRIBING,
        CLASSIFYING;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What bodies say.
    record Said(
            Optional<MarkColor> color,
            String note,
            List<String> tags,
            Optional<String> parenthetical,
            Optional<Treatment> treatment) {
    }

    /// What an annotation says.
    Said read(ObjectNode annotation) {
        Optional<MarkColor> color = Optional.empty();
        Optional<String> note = Optional.empty();
        List<String> tags = new ArrayList<>();
        Optional<String> parenthetical = Optional.empty();
        Optional<Treatment> treatment = Optional.empty();
        for (Understood body : understood(annotation)) {
            switch (body.purpose()) {
                case HIGHLIGHTING -> color = MarkColor.of(body.value());
                case COMMENTING -> note = Optional.of(body.value());
                case TAGGING -> tags.add(body.value().strip());
                case DESCRIBING -> parenthetical = Optional.of(body.value().strip());
                case CLASSIFYING -> treatment = treatment(body.value());
            }
        }
        String words = note.or(() -> text(annotation.path(SHORT))).orElse("");
        return new Said(color, words, tags, parenthetical, treatment);
    }

    /// A body that is understood.
    ///
    /// @param index its index among the bodies
    private record Understood(int index, Purpose purpose, String value) {
    }

    /// Of each purpose but tagging the first body that makes sense.
    private static List<Understood> understood(ObjectNode annotation) {
        List<Understood> understood = new ArrayList<>();
        Set<Purpose> seen = EnumSet.noneOf(Purpose.class);
        List<JsonNode> all = list(annotation.path(BODY));
        for (int index = 0; index < all.size(); index++) {
            JsonNode body = all.get(index);
            Optional<String> value = isTextual(body) ? text(body.path(VALUE)) : Optional.empty();
            Optional<Purpose> purpose = value.flatMap(_ -> purpose(body, annotation));
            if (purpose.isPresent() && makesSense(purpose.get(), value.get())
                    && (seen.add(purpose.get()) || purpose.get() == Purpose.TAGGING)) {
                understood.add(new Understood(index, purpose.get(), value.get()));
            }
        }
        return understood;
    }

    private static boolean isTextual(JsonNode body) {
        return AnnotationJson.texts(body.path("type")).contains(TEXTUAL);
    }

    /// The body's own purpose, else the annotation's motivation; a comment if neither says.
    private static Optional<Purpose> purpose(JsonNode body, ObjectNode annotation) {
        List<String> own = AnnotationJson.texts(body.path(PURPOSE));
        List<String> words = own.isEmpty() ? AnnotationJson.texts(annotation.path("motivation")) : own;
        boolean silent = own.isEmpty() && !words.equals(List.of(Purpose.TAGGING.word()));
        return silent
                ? Optional.of(Purpose.COMMENTING)
                : Arrays.stream(Purpose.values())
                        .filter(purpose -> words.contains(purpose.word()))
                        .findFirst();
    }

    private static boolean makesSense(Purpose purpose, String value) {
        return switch (purpose) {
            case HIGHLIGHTING -> MarkColor.of(value).isPresent();
            case CLASSIFYING -> treatment(value).isPresent();
            case TAGGING, DESCRIBING -> !value.isBlank();
            case COMMENTING -> true;
        };
    }

    /// Puts what a mark says into an annotation that has no bodies yet.
    void write(ObjectNode annotation, Mark mark) {
        List<JsonNode> bodies = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            values(mark, purpose).forEach(value -> bodies.add(body(purpose, value)));
        }
        if (!bodies.isEmpty()) {
            set(annotation, bodies);
        }
    }

    /// Puts what a mark says into an annotation, and leaves every body that is not understood as it is.
    void writeOver(ObjectNode annotation, Mark mark) {
        List<Understood> understood = understood(annotation);
        List<JsonNode> bodies = new ArrayList<>();
        Set<String> written = new HashSet<>();
        List<JsonNode> before = list(annotation.path(BODY));
        for (int index = 0; index < before.size(); index++) {
            int at = index;
            JsonNode body = before.get(index);
            Optional<Understood> ours = understood.stream().filter(one -> one.index() == at).findFirst();
            if (ours.isEmpty()) {
                bodies.add(body);
            } else {
                kept(ours.get(), mark).ifPresent(value -> {
                    bodies.add(((ObjectNode) body).put(VALUE, value));
                    written.add(ours.get().purpose() + value.strip());
                });
            }
        }
        boolean inShort = annotation.has(SHORT) && understood.stream().noneMatch(
                one -> one.purpose() == Purpose.COMMENTING);
        for (Purpose purpose : Purpose.values()) {
            for (String value : values(mark, purpose)) {
                boolean there = inShort && purpose == Purpose.COMMENTING
                        && annotation.path(SHORT).asString("").equals(value);
                if (!there && written.add(purpose + value.strip())) {
                    bodies.add(body(purpose, value));
                }
            }
        }
        set(annotation, bodies);
        shorten(annotation, mark, inShort, bodies);
    }

    /// An annotation has either bodies or one body in short (3.2.5), so that the short one becomes a whole one beside
    /// others.
    private static void shorten(ObjectNode annotation, Mark mark, boolean inShort, List<JsonNode> bodies) {
        if (!inShort) {
            return;
        }
        boolean stays = annotation.path(SHORT).asString("").equals(mark.note());
        if (bodies.isEmpty() && stays) {
            annotation.remove(BODY);
            return;
        }
        annotation.remove(SHORT);
        if (stays && !mark.note().isEmpty()) {
            List<JsonNode> all = new ArrayList<>(bodies);
            all.addFirst(body(Purpose.COMMENTING, mark.note()));
            set(annotation, all);
        }
    }

    /// The value that an understood body has now; empty if it goes.
    private static Optional<String> kept(Understood body, Mark mark) {
        List<String> values = values(mark, body.purpose());
        if (body.purpose() == Purpose.TAGGING) {
            return values.contains(body.value().strip()) ? Optional.of(body.value()) : Optional.empty();
        }
        return values.stream().findFirst().map(now -> now.equals(body.value().strip()) ? body.value() : now);
    }

    private static List<String> values(Mark mark, Purpose purpose) {
        return switch (purpose) {
            case HIGHLIGHTING -> mark.color().map(MarkColor::id).stream().toList();
            case COMMENTING -> mark.note().isEmpty() ? List.of() : List.of(mark.note());
            case TAGGING -> mark.tags();
            case DESCRIBING -> mark.parenthetical().stream().toList();
            case CLASSIFYING -> mark.treatment().map(Treatment::name).stream().toList();
        };
    }

    private static ObjectNode body(Purpose purpose, String value) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", TEXTUAL)
                .put(PURPOSE, purpose.word())
                .put(VALUE, value)
                .put("format", "text/plain");
    }

    /// A single body that was no list stays one.
    private static void set(ObjectNode annotation, List<JsonNode> bodies) {
        if (bodies.size() == 1 && annotation.has(BODY) && !annotation.path(BODY).isArray()) {
            annotation.set(BODY, bodies.getFirst());
        } else if (!bodies.isEmpty() || annotation.has(BODY)) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            bodies.forEach(list::add);
            annotation.set(BODY, list);
        }
    }

    private static List<JsonNode> list(JsonNode json) {
        List<JsonNode> list = new ArrayList<>();
        if (json.isArray()) {
            json.forEach(list::add);
        } else if (!json.isMissingNode() && !json.isNull()) {
            list.add(json);
        }
        return list;
    }

    private static Optional<String> text(JsonNode json) {
        return json.isString() ? Optional.of(json.stringValue()) : Optional.empty();
    }

    private static Optional<Treatment> treatment(String name) {
        return Arrays.stream(Treatment.values())
                .filter(treatment -> treatment.name().equals(name))
                .findFirst();
    }
}
