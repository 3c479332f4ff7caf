package counterpoint.text;

import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads the marks of footnotes from elements: `1`, `[1]`, `[fn1]`, `*`.
final class NoteMarks {
    private static final int LONGEST = 24;
    private static final int MOST_NODES = 32;
    private static final Pattern MARK = Pattern.compile(
            "\\s*[\\[(]?\\s*(?:fn|FN|n\\.|(?:[Ff]oot)?[Nn]ote\\s)?\\s*(?<mark>\\d{1,4}|[*\u2020\u2021\u00A7\u00B6#]{1,5}|[a-zA-Z])\\s*[\\])]?[.:]?\\s*");

    private NoteMarks() {
    }

    /// The mark that the words are, without brackets; empty if they are more than a mark.
    static Optional<String> in(String words) {
        Matcher matcher = MARK.matcher(words);
        return matcher.matches() ? Optional.of(matcher.group("mark")) : Optional.empty();
    }

    /// The words of an element of few words; empty if it has many.
    static String words(Element element) {
        StringBuilder words = new StringBuilder();
        Iterator<Node> nodes = element.nodeStream().iterator();
        int seen = 0;
        while (nodes.hasNext()) {
            if (nodes.next() instanceof TextNode text) {
                words.append(text.getWholeText());
            }
            seen++;
            if (seen > MOST_NODES || words.length() > LONGEST) {
                return "";
            }
        }
        return words.toString().strip();
    }

    /// The mark of a footnote's body: what its element states, else what its text begins with; may be empty.
    static String of(Element note) {
        String stated = note.hasAttr("label") ? note.attr("label") : note.attr("data-label");
        if (!stated.isBlank()) {
            return in(stated).orElse(stated.strip());
        }
        return in(firstWords(note)).orElse("");
    }

    /// Whether the first words of a footnote are its mark alone, or begin with it.
    static boolean isPrinted(Element note, String mark) {
        String first = firstWords(note);
        return in(first).isPresent() || first.startsWith(mark + " ") || first.startsWith(mark + ".");
    }

    /// The first text in an element that is not white space.
    private static String firstWords(Element element) {
        Iterator<Node> nodes = element.nodeStream().iterator();
        for (int seen = 0; nodes.hasNext() && seen < MOST_NODES; seen++) {
            if (nodes.next() instanceof TextNode text && !text.isBlank()) {
                return text.getWholeText().strip();
            }
        }
        return "";
    }
}
