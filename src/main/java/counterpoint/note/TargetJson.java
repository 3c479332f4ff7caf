package counterpoint.note;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a mark is on, as the target of an annotation (Web Annotation Data Model, 3.2 and 4.2).
///
/// Each stretch of text is a specific resource whose quotation and position say the same, so that another program may
/// use either. Positions count characters and not UTF-16 units.
final class TargetJson {
    private static final String SOURCE = "source";
    private static final String SELECTOR = "selector";
    private static final String QUOTE = "TextQuoteSelector";
    private static final String POSITION = "TextPositionSelector";
    private static final String OPINION = Terms.own("opinion");
    private static final String HASH = Terms.own("sourceHash");
    private static final String WIDE = Terms.own("wideCharactersBefore");
    private static final String AUTHORITY = Terms.own("authority");
    private static final String TYPE = "type";
    private static final String START = "start";
    private static final String END = "end";
    private static final int LONGEST_QUOTE = 1 << 20;
    private static final int DEEPEST = 8;

    /// The target; empty if it quotes no text and names no authority.
    Optional<MarkTarget> read(JsonNode json) {
        List<JsonNode> all = new ArrayList<>();
        if (json.isArray()) {
            json.forEach(all::add);
        } else {
            all.add(json);
        }
        List<MarkedText> texts = new ArrayList<>();
        for (JsonNode one : all) {
            Optional<MarkedText> text = text(one);
            if (text.isEmpty() && all.size() > 1) {
                return Optional.empty();
            }
            text.ifPresent(texts::add);
        }
        String authority = all.isEmpty() ? "" : words(all.getFirst().path(AUTHORITY));
        if (authority.isBlank()) {
            return texts.isEmpty() ? Optional.empty() : Optional.of(new MarkTarget.OfText(texts));
        }
        return switch (texts.size()) {
            case 0 -> Optional.of(new MarkTarget.OfAuthority(authority));
            case 1 -> Optional.of(new MarkTarget.OfCitation(texts.getFirst(), authority));
            default -> Optional.empty();
        };
    }

    private static Optional<MarkedText> text(JsonNode target) {
        Optional<JsonNode> quote = selector(target.path(SELECTOR), QUOTE, 0);
        String exact = quote.map(found -> words(found.path("exact"))).orElse("");
        if (exact.isEmpty() || exact.length() > LONGEST_QUOTE) {
            return Optional.empty();
        }
        Optional<JsonNode> position = selector(target.path(SELECTOR), POSITION, 0);
        int start = position.map(found -> found.path(START).asInt(0)).orElse(0);
        int wide = target.path(WIDE).asInt(0);
        // No source is as long as that; a position is only a hint where the quotation is looked for.
        int units = Math.clamp((long) start + Math.clamp(wide, 0, 1 << 28), 0, 1 << 29);
        Anchor anchor = new Anchor(
                words(target.path(OPINION)),
                Terms.file(iri(target.path(SOURCE))),
                words(target.path(HASH)),
                new Span(units, units + exact.length()),
                exact,
                words(quote.orElseThrow().path("prefix")),
                words(quote.orElseThrow().path("suffix")));
        return Optional.of(new MarkedText(anchor, Math.clamp(wide, 0, units)));
    }

    /// A selector of a type: the one given, one of a list, or one that refines another.
    private static Optional<JsonNode> selector(JsonNode json, String type, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (json.isArray()) {
            for (JsonNode one : json) {
                Optional<JsonNode> found = selector(one, type, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        if (words(json.path(TYPE)).equals(type)) {
            return Optional.of(json);
        }
        return json.has("refinedBy") ? selector(json.path("refinedBy"), type, depth + 1) : Optional.empty();
    }

    private static String words(JsonNode json) {
        return json.isString() ? json.stringValue() : "";
    }

    private static String iri(JsonNode source) {
        return source.isString() ? source.stringValue() : words(source.path("id"));
    }

    /// The target of an annotation.
    JsonNode write(MarkTarget target) {
        return switch (target) {
            case MarkTarget.OfText text -> text.stretches().size() == 1
                    ? json(text.stretches().getFirst())
                    : all(text.stretches());
            case MarkTarget.OfCitation citation -> json(citation.text()).put(AUTHORITY, citation.authority());
            case MarkTarget.OfAuthority authority -> JsonNodeFactory.instance
                    .objectNode()
                    .put(SOURCE, Terms.authority(authority.authority()))
                    .put(AUTHORITY, authority.authority());
        };
    }

    private static ArrayNode all(List<MarkedText> stretches) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        stretches.forEach(stretch -> all.add(json(stretch)));
        return all;
    }

    private static ObjectNode json(MarkedText text) {
        Anchor anchor = text.anchor();
        ObjectNode json = JsonNodeFactory.instance.objectNode().put(SOURCE, Terms.source(anchor.file()));
        ArrayNode selectors = json.putArray(SELECTOR);
        selectors.addObject()
                .put(TYPE, QUOTE)
                .put("exact", anchor.exact())
                .put("prefix", anchor.prefix())
                .put("suffix", anchor.suffix());
        int start = anchor.position().start() - text.wideBefore();
        selectors.addObject()
                .put(TYPE, POSITION)
                .put(START, start)
                .put(END, start + anchor.exact().codePointCount(0, anchor.exact().length()));
        json.put(OPINION, anchor.opinion()).put(HASH, anchor.sourceHash());
        if (text.wideBefore() > 0) {
            json.put(WIDE, text.wideBefore());
        }
        return json;
    }
}
