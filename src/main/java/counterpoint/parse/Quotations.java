package counterpoint.parse;

import counterpoint.language.Sentences;
import counterpoint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells block quotations from paragraphs by what stands around them.
///
/// A block quotation is followed by a line that begins with its citation (`Id. at 593 n.14`, `Dixon v. Richer, 922
/// F.2d 1456`), or introduced by a paragraph that ends with a colon or without a stop (`stating that`). A list that
/// is quoted (`1. I am a police practices expert …`) is one quotation.
final class Quotations {
    private static final int LONGEST_CASE_NAME = 120;
    private static final String PARTY = "[A-Z][\\w.\u2019&'-]*(?: (?:[A-Z][\\w.\u2019&'-]*|of|the|and|in|re|ex|rel\\.|&)){0,7}";
    private static final Pattern CITATION = Pattern.compile(
            "(?:See |Cf\\. )?(?:Id\\.|Ibid\\.)(?: at| \\(|$).*"
                    + "|" + PARTY + " v\\. [^;]{2,80}?,? \\d{1,4} [A-Z].*"
                    + "|[A-Z][\\w\u2019' -]{1,40}, \\d{1,4} [A-Z][\\w. ]{1,12}(?: at)? \\d.*"
                    + "|(?:[A-Z][a-z]{1,5}\\. ?){1,3}(?:at )?\\d.*"
                    + "|\\d{1,4} (?:U\\.S\\.|F\\.|S\\. ?Ct\\.).*");
    private static final Pattern ITEM = Pattern.compile("(?:\\(?\\d{1,2}[.)]|\\([a-z]\\)|\u2022).*");

    private final String source;
    private final List<LineBlocks.Entry> entries;
    private final boolean indented;

    /// @param entries the headings and the paragraphs of one opinion
    Quotations(String source, List<LineBlocks.Entry> entries) {
        this.source = source;
        this.entries = entries;
        List<LineBlocks.Entry> prose = entries.stream().filter(entry -> entry.heading().isEmpty()).toList();
        long inside = prose.stream().filter(entry -> indent(entry) > 0).count();
        this.indented = inside * 2 > prose.size();
    }

    /// The indexes of the entries that are block quotations.
    Set<Integer> find() {
        Set<Integer> quoted = new HashSet<>();
        for (int i = 1; i < entries.size(); i++) {
            if (quoted.contains(i) || !isProse(i) || !isProse(i - 1) || startsWithCitation(i)) {
                continue;
            }
            if (!quoted.contains(i - 1) && introduces(i - 1)) {
                quoted.add(i);
                addItems(i, quoted);
            } else if (startsWithCitation(i + 1)) {
                quoted.add(i);
            }
        }
        return quoted;
    }

    /// Whether the entry after a quotation continues the paragraph in which the quotation stands.
    boolean continues(int index) {
        return isProse(index)
                && (startsWithCitation(index)
                        || Character.isLowerCase(
                                source.charAt(entries.get(index).span().start())));
    }

    private void addItems(int first, Set<Integer> quoted) {
        int next = first + 1;
        while (isProse(next) && isItem(first) && isItem(next)) {
            quoted.add(next);
            next++;
        }
    }

    private boolean isProse(int index) {
        return index < entries.size() && entries.get(index).heading().isEmpty();
    }

    private boolean introduces(int index) {
        Span span = entries.get(index).span();
        char last = source.charAt(span.end() - 1);
        return last == ':' || (Character.isLetter(last) && !Sentences.isEnded(source, span));
    }

    private boolean isItem(int index) {
        return ITEM.matcher(head(index)).matches();
    }

    /// A line that begins with a citation continues a paragraph, unless it has the indent with which paragraphs begin.
    private boolean startsWithCitation(int index) {
        return isProse(index)
                && !(indented && indent(entries.get(index)) > 0)
                && CITATION.matcher(head(index)).matches();
    }

    private static int indent(LineBlocks.Entry entry) {
        return entry.lines().getFirst().indent();
    }

    private String head(int index) {
        Span span = entries.get(index).span();
        return source.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_CASE_NAME))
                .replace('\n', ' ');
    }
}
