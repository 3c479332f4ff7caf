package counterpoint.note;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One mark as an annotation of the Web Annotation Data Model (W3C Recommendation, 2017).
///
/// What the model has no word for bears the prefix `counterpoint:`. An annotation of which something is not understood
/// keeps its JSON, and what the reader changes is written into a copy of that.
final class AnnotationJson {
    private static final String ID = "id";
    private static final String MOTIVATION = "motivation";
    private static final String CREATED = "created";
    private static final String MODIFIED = "modified";
    private static final String TARGET = "target";
    private static final String ELIDED = Terms.own("elided");

    private final TargetJson targets = new TargetJson();
    private final BodiesJson bodies = new BodiesJson();

    /// The mark that an annotation is; empty if it is none that can be shown: without a quotation or an authority, or
    /// with more words than a mark may have.
    Optional<Mark> read(JsonNode json) {
        if (!(json instanceof ObjectNode annotation)) {
            return Optional.empty();
        }
        Optional<MarkTarget> target = targets.read(annotation.path(TARGET));
        BodiesJson.Said said = bodies.read(annotation);
        if (target.isEmpty() || !Mark.isAllowed(said.note(), said.tags())) {
            return Optional.empty();
        }
        Mark mark = new Mark(
                id(annotation),
                target.get(),
                said.color(),
                said.note(),
                said.tags(),
                said.parenthetical(),
                said.treatment(),
                annotation.path(ELIDED).asBoolean(false),
                time(annotation.path(CREATED)),
                time(annotation.path(MODIFIED)),
                Unread.NONE);
        return Optional.of(fresh(mark).equals(annotation) ? mark : withUnread(mark, annotation));
    }

    private static Mark withUnread(Mark mark, ObjectNode annotation) {
        return new Mark(
                mark.id(),
                mark.target(),
                mark.color(),
                mark.note(),
                mark.tags(),
                mark.parenthetical(),
                mark.treatment(),
                mark.elided(),
                mark.created(),
                mark.modified(),
                Unread.of(annotation));
    }

    /// The annotation that a mark is.
    ObjectNode write(Mark mark) {
        Optional<ObjectNode> origin = mark.unread().copy();
        return origin.isEmpty() ? fresh(mark) : over(origin.get(), mark);
    }

    private ObjectNode fresh(Mark mark) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put(ID, mark.id()).put("type", "Annotation");
        json.set(MOTIVATION, oneOrMany(motivations(mark)));
        times(json, mark);
        bodies.write(json, mark);
        json.set(TARGET, targets.write(mark.target()));
        if (mark.elided()) {
            json.put(ELIDED, true);
        }
        return json;
    }

    /// What is said now, written into what was there; its target is as it was, since a mark is never moved.
    private ObjectNode over(ObjectNode origin, Mark mark) {
        origin.put(ID, mark.id());
        Set<String> motivations = new LinkedHashSet<>(texts(origin.path(MOTIVATION)));
        boolean silent = motivations.isEmpty();
        motivations.addAll(motivations(mark));
        if (!silent || !mark.saysNothing()) {
            origin.set(MOTIVATION, oneOrMany(List.copyOf(motivations)));
        }
        times(origin, mark);
        bodies.writeOver(origin, mark);
        if (mark.elided() || origin.has(ELIDED)) {
            origin.put(ELIDED, mark.elided());
        }
        return origin;
    }

    /// A time that is not understood stays as it is written until the mark is changed.
    private static void times(ObjectNode json, Mark mark) {
        mark.created()
                .filter(time -> !Optional.of(time).equals(time(json.path(CREATED))))
                .ifPresent(time -> json.put(CREATED, time.toString()));
        mark.modified()
                .filter(time -> !Optional.of(time).equals(time(json.path(MODIFIED))))
                .ifPresent(time -> json.put(MODIFIED, time.toString()));
    }

    private static List<String> motivations(Mark mark) {
        Set<String> motivations = new LinkedHashSet<>();
        if (mark.color().isPresent() || mark.saysNothing() || mark.elided()) {
            motivations.add("highlighting");
        }
        if (!mark.note().isEmpty()) {
            motivations.add("commenting");
        }
        if (!mark.tags().isEmpty()) {
            motivations.add("tagging");
        }
        if (mark.parenthetical().isPresent()) {
            motivations.add("describing");
        }
        if (mark.treatment().isPresent()) {
            motivations.add("classifying");
        }
        return List.copyOf(motivations);
    }

    /// An annotation without an id gets the same one each time that it is read.
    private static String id(ObjectNode annotation) {
        JsonNode id = annotation.has(ID) ? annotation.path(ID) : annotation.path("@id");
        return id.isString() && !id.stringValue().isBlank()
                ? id.stringValue()
                : "urn:uuid:" + UUID.nameUUIDFromBytes(annotation.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Instant> time(JsonNode json) {
        try {
            return json.isString()
                    ? Optional.of(OffsetDateTime.parse(json.stringValue()).toInstant())
                    : Optional.empty();
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    /// The texts of a value that may be one text or a list.
    static List<String> texts(JsonNode json) {
        if (json.isString()) {
            return List.of(json.stringValue());
        }
        Set<String> texts = new LinkedHashSet<>();
        if (json.isArray()) {
            json.forEach(one -> texts.addAll(one.isString() ? List.of(one.stringValue()) : List.of()));
        }
        return List.copyOf(texts);
    }

    private static JsonNode oneOrMany(List<String> texts) {
        if (texts.size() == 1) {
            return JsonNodeFactory.instance.stringNode(texts.getFirst());
        }
        ArrayNode many = JsonNodeFactory.instance.arrayNode();
        texts.forEach(many::add);
        return many;
    }
}
