package counterpoint.export;

import counterpoint.text.HtmlText;
import java.util.List;

/// Writes HTML that is also well-formed XML: every element is closed, every text and attribute escaped.
///
/// What is inside an element is written by the code passed for it, so that elements cannot be left open.
final class HtmlWriter {
    private final StringBuilder html = new StringBuilder();

    /// An element with a content.
    ///
    /// @param attributes names and values in turn
    void element(String name, Runnable content, String... attributes) {
        open(name, attributes);
        html.append('>');
        content.run();
        html.append("</").append(name).append('>');
    }

    /// An element with a text.
    void element(String name, String text, String... attributes) {
        element(name, () -> text(text), attributes);
    }

    /// An element that never has a content, such as `meta`.
    void empty(String name, String... attributes) {
        open(name, attributes);
        html.append(" />");
    }

    /// Words; everything in them is shown as it stands.
    void text(String words) {
        String joined = UnbrokenSigns.in(words);
        text(joined, 0, joined.length());
    }

    /// Words of which some are in italics.
    void phrases(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.italic()) {
                element("i", phrase.words());
            } else {
                text(phrase.words());
            }
        }
    }

    /// The words from `start` up to `end`.
    void text(String words, int start, int end) {
        HtmlText.append(html, words, start, end);
    }

    /// The same, with each phrase in an element of its own: the maker of a PDF draws the words of an element before those of the
    /// elements within it, and in this order they are copied out of the PDF.
    void apart(List<Phrase> phrases) {
        phrases.forEach(phrase -> element(phrase.italic() ? "i" : "span", phrase.words()));
    }

    /// A line break in the source, so that it can be read.
    void line() {
        html.append('\n');
    }

    /// A style sheet of the program's own; it must hold neither `<` nor `&`.
    void style(String css) {
        if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
            throw new IllegalArgumentException("a style sheet that cannot be written as it stands");
        }
        html.append("<style>\n").append(css).append("</style>");
    }

    /// All that was written, after the line that says it is HTML.
    String page() {
        return "<!DOCTYPE html>\n" + html + "\n";
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void open(String name, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("an attribute of " + name + " has no value");
        }
        html.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            html.append(' ').append(attributes[at]).append("=\"");
            text(attributes[at + 1], 0, attributes[at + 1].length());
            html.append('"');
        }
    }
}
