package counterpoint.search;

import counterpoint.text.HtmlText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A part of a passage, with the words that were looked for.
///
/// @param text the part, cut at sentences, `…` where something was left out
/// @param found where in `text` the words are, in order, apart from each other
public record Snippet(String text, List<Span> found) {
    /// Characters of a line that is shown as it is, about two lines in a list of hits.
    private static final int LONGEST = 240;

    /// So many characters stand before the word found in a line that is cut.
    private static final int BEFORE = 60;

    public Snippet {
        found = List.copyOf(found);
    }

    /// A line as it is, or, if it is long, the part around the first of the words found.
    ///
    /// @param found where the words are, in any order; they may overlap
    static Snippet around(String line, List<Span> found) {
        List<Span> apart = new ArrayList<>();
        found.stream().sorted().forEach(span -> apart.add(
                !apart.isEmpty() && span.start() <= apart.getLast().end() ? apart.removeLast().cover(span) : span));
        int first = apart.getFirst().start();
        int start = line.length() <= LONGEST ? 0 : wordStart(line, Math.max(0, first - BEFORE));
        int end = line.length() <= start + LONGEST ? line.length() : wordStart(line, start + LONGEST);
        String before = start > 0 ? "… " : "";
        String after = end < line.length() ? " …" : "";
        return new Snippet(
                before + line.substring(start, end).strip() + after,
                apart.stream()
                        .filter(span -> span.start() >= start && span.end() <= end)
                        .map(span -> span.shift(before.length() - start))
                        .toList());
    }

    /// The place behind the last space before `at`.
    private static int wordStart(String line, int at) {
        int space = line.lastIndexOf(' ', at);
        return space > at - BEFORE ? space + 1 : at;
    }

    /// Several in one line.
    static Snippet joined(List<Snippet> parts, String between) {
        StringBuilder text = new StringBuilder();
        List<Span> found = new ArrayList<>();
        for (Snippet part : parts) {
            text.append(text.isEmpty() ? "" : between);
            int shift = text.length();
            text.append(part.text());
            part.found().forEach(span -> found.add(span.shift(shift)));
        }
        return new Snippet(text.toString(), found);
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
