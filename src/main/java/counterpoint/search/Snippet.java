package counterpoint.search;

import counterpoint.text.HtmlText;
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
            HtmlText.append(html, text, at, word.start());
            html.append("<em>");
            HtmlText.append(html, text, word.start(), word.end());
            html.append("</em>");
            at = word.end();
        }
        HtmlText.append(html, text, at, text.length());
        return html.toString();
    }
}
