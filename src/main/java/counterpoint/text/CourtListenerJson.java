package counterpoint.text;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads an opinion as CourtListener's API hands it out, versions 3 and 4: its type, author and text.
final class CourtListenerJson {
    /// The fields with text, the one that says most first.
    private static final List<String> MARKED = List.of(
            "html_with_citations", "xml_harvard", "html_columbia", "html_lawbox", "html_anon_2020", "html");
    /// Plain text as extracted from a court's PDF, laid out by spaces; a snippet is the beginning of one.
    private static final List<String> PLAIN = List.of("plain_text", "opinion_text", "text", "snippet");
    /// What a cluster prints before its opinions.
    private static final List<String> HEAD = List.of(
            "headmatter", "headnotes", "summary", "history", "procedural_history", "posture", "attorneys", "syllabus");

    private CourtListenerJson() {
    }

    /// Whether an object holds the text of an opinion.
    static boolean isOpinion(JsonNode object) {
        return MARKED.stream().anyMatch(field -> JsonFields.first(object, field).isPresent())
                || PLAIN.stream().anyMatch(field -> JsonFields.first(object, field).isPresent());
    }

    /// Appends one opinion; nothing if its text is empty.
    static void append(JsonNode opinion, SourceBuilder text) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        int start = text.length();
        words(opinion, text);
        if (text.length() == start) {
            return;
        }
        text.mark(Mark.Kind.OPINION, start, JsonFields.first(opinion, "type").orElse(""));
        Span place = new Span(start, start);
        author(opinion).ifPresent(name -> text.mark(Mark.Kind.AUTHOR, place, name));
        JsonFields.all(opinion, "joined_by_str").forEach(names -> text.mark(Mark.Kind.JOINED, place, names));
    }

    /// Appends what a cluster says before its opinions.
    static void appendHead(JsonNode cluster, SourceBuilder text) {
        boolean whole = JsonFields.first(cluster, "headmatter").isPresent();
        for (String field : whole ? HEAD.subList(0, 1) : HEAD) {
            Optional<String> words = JsonFields.first(cluster, field);
            if (words.isPresent()) {
                int start = text.length();
                Markup.append((start > 0 ? "<br>" : "") + words.get(), text);
                if (text.length() > start) {
                    text.mark(Mark.Kind.HEAD_MATTER, start, "");
                }
            }
        }
    }

    private static void words(JsonNode opinion, SourceBuilder text) {
        int start = text.length();
        for (String field : MARKED) {
            JsonFields.first(opinion, field).ifPresent(markup -> Markup.append(markup, text));
            if (text.length() > start) {
                return;
            }
        }
        for (String field : PLAIN) {
            JsonNode words = opinion.path(field);
            if (words.isString() && !words.asString().isBlank()) {
                text.append(TextEncoding.lines(words.asString()));
                return;
            }
        }
    }

    /// Who the file says wrote an opinion; an author of whom it only gives the address is not stated.
    private static Optional<String> author(JsonNode opinion) {
        Optional<String> named = JsonFields.first(opinion, "author_str")
                .or(() -> JsonFields.first(opinion.path("author"), "name_last", "name_full", "name"))
                .or(() -> JsonFields.first(opinion, "author"));
        boolean court = JsonFields.isTrue(opinion, "per_curiam");
        return court ? Optional.of("Per Curiam") : named;
    }
}
