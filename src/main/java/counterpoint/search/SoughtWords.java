package counterpoint.search;

import counterpoint.language.LegalAnalyzer;
import counterpoint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The words and phrases of a question, for finding them again in any text: in a whole passage, in a column.
///
/// They are read and compared as [PassageIndex] does it, so that what is outlined in the text is what was outlined in
/// the snippet.
public final class SoughtWords {
    private static final Pattern OPERATOR = Pattern.compile(
            "\\bNOT\\s+(?:\"[^\"]*\"|[^\\s()]+)|\\b(?:AND|OR|NOT)\\b|\\b(?:NEAR|BEFORE)/\\d+|/[^/\\s]+/|~\\d+"
                    + "|\\byear:\\[[^\\]]*\\]|[()*]");

    /// No words: what was not typed has none to read.
    public static final SoughtWords NONE = new SoughtWords(List.of());

    private final LegalAnalyzer analyzer = new LegalAnalyzer();
    private final List<Clause> clauses;

    /// The words of a question as typed; every input can be read.
    public SoughtWords(String typed) {
        this.clauses = new QueryReader(analyzer).read(typed).clauses();
    }

    private SoughtWords(List<Clause> clauses) {
        this.clauses = clauses;
    }

    /// The words of an expression in the advanced syntax, without what joins them and what must not be there.
    public static SoughtWords inExpression(String typed) {
        return new SoughtWords(OPERATOR.matcher(typed).replaceAll(" "));
    }

    /// The words that are looked for, a phrase in quotation marks; without the words that stand in every passage.
    public List<String> written() {
        return clauses.stream().map(Clause::written).toList();
    }

    /// Where they are in a text, in order and apart from each other.
    public List<Span> in(String text) {
        List<Word> words = words(text);
        List<String> terms = words.stream().map(Word::term).toList();
        List<Span> found = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            for (Clause clause : clauses) {
                int after = first + clause.terms().size();
                if (after <= terms.size() && terms.subList(first, after).equals(clause.terms())) {
                    add(new Span(words.get(first).place().start(), words.get(after - 1).place().end()), found);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void add(Span span, List<Span> found) {
        if (!found.isEmpty() && span.start() < found.getLast().end()) {
            found.add(found.removeLast().cover(span));
        } else {
            found.add(span);
        }
    }

    private List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(PassageFields.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), new Span(offset.startOffset(), offset.endOffset())));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string could not be read", impossible);
        }
        return words;
    }

    private record Word(String term, Span place) {
    }
}
