package counterpoint.note;

import counterpoint.text.Span;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An anchor in a document of the workspace; its form is in `docs/formats.md`.
public final class AnchorJson {
    private static final String QUOTE = "TextQuoteSelector";

    /// Reads an anchor; empty if the value is not a whole one.
    public Optional<Anchor> read(JsonNode json) {
        JsonNode quote = json.path("quote");
        int start = json.path("start").asInt(-1);
        int end = json.path("end").asInt(-1);
        String exact = quote.path("exact").asString("");
        if (exact.isEmpty() || start < 0 || end < start) {
            return Optional.empty();
        }
        return Optional.of(new Anchor(
                json.path("opinion").asString(""),
                json.path("source").asString(""),
                json.path("sourceHash").asString(""),
                new Span(start, end),
                exact,
                quote.path("prefix").asString(""),
                quote.path("suffix").asString("")));
    }

    /// The anchor in the form in which notes are kept.
    public ObjectNode write(Anchor anchor) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("opinion", anchor.opinion())
                .put("source", anchor.file())
                .put("sourceHash", anchor.sourceHash())
                .put("start", anchor.position().start())
                .put("end", anchor.position().end());
        json.putObject("quote")
                .put("type", QUOTE)
                .put("exact", anchor.exact())
                .put("prefix", anchor.prefix())
                .put("suffix", anchor.suffix());
        return json;
    }
}
