package counterpoint.text;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the `casebody` of a case as the Caselaw Access Project hands it out: a list of opinions with flat text, whose
/// line breaks part paragraphs, or in older files one piece of HTML or XML.
final class CaselawJson {
    private CaselawJson() {
    }

    /// Whether an object is a case of the project.
    static boolean isCase(JsonNode object) {
        return object.has("casebody");
    }

    /// Appends a case's head matter and opinions.
    static void append(JsonNode object, SourceBuilder text) {
        JsonNode body = object.path("casebody");
        JsonNode content = body.has("data") ? body.path("data") : body;
        if (content.isString()) {
            Markup.append(content.asString(), text);
            return;
        }
        int start = text.length();
        line(content.path("head_matter"), text);
        if (text.length() == start) {
            content.path("parties").forEach(party -> line(party, text));
            content.path("attorneys").forEach(counsel -> line(counsel, text));
        }
        if (text.length() > start) {
            text.mark(Mark.Kind.HEAD_MATTER, start, "");
        }
        content.path("opinions").forEach(opinion -> opinion(opinion, text));
    }

    private static void opinion(JsonNode opinion, SourceBuilder text) {
        if (text.length() > 0) {
            text.append("\n");
        }
        int start = text.length();
        line(opinion.path("text"), text);
        if (text.length() == start) {
            return;
        }
        text.mark(Mark.Kind.OPINION, start, JsonFields.first(opinion, "type").orElse(""));
        Optional<String> author = JsonFields.first(opinion, "author");
        author.ifPresent(name -> text.mark(Mark.Kind.AUTHOR, new Span(start, start), name));
    }

    private static void line(JsonNode words, SourceBuilder text) {
        if (words.isString() && !words.asString().isBlank()) {
            text.append(TextEncoding.lines(words.asString()).strip()).append("\n");
        }
    }
}
