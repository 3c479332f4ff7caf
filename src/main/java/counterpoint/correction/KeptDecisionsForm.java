package counterpoint.correction;

import counterpoint.compare.Decided;
import counterpoint.compare.State;
import counterpoint.compare.Treatment;
import counterpoint.correction.KeptDecisions.KeptLink;
import counterpoint.correction.KeptDecisions.KeptPair;
import counterpoint.correction.KeptDecisions.KeptPoint;
import counterpoint.note.AnchorJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The reader's decisions as the field `comparison` of `corrections/<case>.json`.
///
/// A decision that this version does not understand is not applied, and stays in the document.
final class KeptDecisionsForm {
    private static final String FIELD = "comparison";
    private static final String LINKS = "links";
    private static final String POINTS = "points";
    private static final String TREATMENTS = "treatments";

    private final AnchorJson anchors = new AnchorJson();

    KeptDecisions read(ObjectNode document) {
        JsonNode json = document.path(FIELD);
        return new KeptDecisions(
                all(json.path(LINKS), this::link),
                all(json.path(POINTS), this::point),
                all(json.path(TREATMENTS), KeptDecisionsForm::use));
    }

    /// How many the document holds that are not understood.
    int unread(ObjectNode document) {
        JsonNode json = document.path(FIELD);
        KeptDecisions read = read(document);
        return json.path(LINKS).size() + json.path(POINTS).size() + json.path(TREATMENTS).size()
                - read.links().size() - read.points().size() - read.treatments().size();
    }

    /// Writes them beside what the document has of its own; nothing into a document that has nothing of them.
    void write(KeptDecisions value, ObjectNode document) {
        if (value.equals(KeptDecisions.NONE) && document.path(FIELD).isMissingNode()) {
            return;
        }
        ObjectNode json = document.path(FIELD) instanceof ObjectNode object ? object : document.putObject(FIELD);
        json.set(LINKS, list(value.links(), this::json, json.path(LINKS), this::link));
        json.set(POINTS, list(value.points(), this::json, json.path(POINTS), this::point));
        json.set(TREATMENTS,
                list(value.treatments(), KeptDecisionsForm::json, json.path(TREATMENTS), KeptDecisionsForm::use));
    }

    private static <T> List<T> all(JsonNode list, Function<JsonNode, Optional<T>> reading) {
        List<T> all = new ArrayList<>();
        list.forEach(one -> reading.apply(one).ifPresent(all::add));
        return all;
    }

    /// The values, and after them what stood there before and is not understood.
    private static <T> ArrayNode list(
            List<T> values, Function<T, JsonNode> form, JsonNode before, Function<JsonNode, Optional<T>> reading) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> list.add(form.apply(value)));
        for (JsonNode one : before) {
            if (reading.apply(one).isEmpty()) {
                list.add(one);
            }
        }
        return list;
    }

    private Optional<KeptLink> link(JsonNode json) {
        return pair(json.path("between")).flatMap(pair -> name(State.values(), json.path("state"))
                .filter(state -> state != State.COMPUTED)
                .map(state -> new KeptLink(pair, state)));
    }

    private JsonNode json(KeptLink link) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("state", link.state().name());
        json.set("between", json(link.pair()));
        return json;
    }

    private Optional<KeptPoint> point(JsonNode json) {
        List<KeptPair> pairs = all(json.path(LINKS), this::pair);
        Optional<String> title = Optional.of(json.path("title").asString("")).filter(words -> !words.isBlank());
        List<Decided.Use> uses = all(json.path(TREATMENTS), KeptDecisionsForm::use);
        boolean whole = pairs.size() == json.path(LINKS).size() && uses.size() == json.path(TREATMENTS).size();
        return name(State.values(), json.path("state"))
                .filter(_ -> whole && !pairs.isEmpty())
                .map(state -> new KeptPoint(title, state, pairs, uses));
    }

    private JsonNode json(KeptPoint point) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        point.title().ifPresent(title -> json.put("title", title));
        json.put("state", point.state().name());
        ArrayNode pairs = json.putArray(LINKS);
        point.links().forEach(pair -> pairs.add(json(pair)));
        ArrayNode uses = json.putArray(TREATMENTS);
        point.treatments().forEach(use -> uses.add(json(use)));
        return json;
    }

    private static Optional<Decided.Use> use(JsonNode json) {
        String authority = json.path("authority").asString("");
        String opinion = json.path("opinion").asString("");
        return name(Treatment.values(), json.path("treatment"))
                .filter(_ -> !authority.isBlank() && !opinion.isBlank())
                .flatMap(treatment -> name(State.values(), json.path("state"))
                        .filter(state -> state == State.CONFIRMED || state == State.HAND_MADE)
                        .map(state -> new Decided.Use(authority, opinion, treatment, state)));
    }

    private static JsonNode json(Decided.Use use) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("authority", use.authority())
                .put("opinion", use.opinion())
                .put("treatment", use.treatment().name())
                .put("state", use.state().name());
    }

    private Optional<KeptPair> pair(JsonNode json) {
        return json.size() != 2
                ? Optional.empty()
                : anchors.read(json.path(0)).flatMap(
                        one -> anchors.read(json.path(1)).map(other -> new KeptPair(one, other)));
    }

    private JsonNode json(KeptPair pair) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(anchors.write(pair.one()))
                .add(anchors.write(pair.other()));
    }

    private static <E extends Enum<E>> Optional<E> name(E[] values, JsonNode json) {
        String name = json.asString("");
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
