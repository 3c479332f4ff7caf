package counterpoint.search;

import counterpoint.text.Span;
import java.util.List;

/// A part of a passage, with the words that were looked for.
///
/// @param text the part, cut at sentences, `…` where something was left out
/// @param found where in `text` the words are, in order, apart from each other
public record Snippet(String text, List<Span> found) {
    public Snippet {
        found = List.copyOf(found);
    }

    /// The snippet as HTML: everything escaped, the words found in `<em>`.
    public String html() {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Span word : found) {
            escape(text.substring(at, word.start()), html);
            html.append("<em>");
            escape(word.of(text), html);
            html.append("</em>");
            at = word.end();
        }
        escape(text.substring(at), html);
        return html.toString();
    }

    private static void escape(String words, StringBuilder html) {
        for (int at = 0; at < words.length(); at++) {
            char character = words.charAt(at);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(character);
            }
        }
    }
}
