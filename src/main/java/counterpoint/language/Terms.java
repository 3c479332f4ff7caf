package counterpoint.language;

import counterpoint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Reads the words of a text as [LegalAnalyzer] does, each with its place.
public final class Terms {
    private final LegalAnalyzer analyzer;

    /// Reads words by their stems.
    public Terms() {
        this(new LegalAnalyzer());
    }

    private Terms(LegalAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /// Reads words as they are written, capitals aside.
    public static Terms exact() {
        return new Terms(LegalAnalyzer.exact());
    }

    /// A word of a text.
    ///
    /// @param stem what counts as the same word: `appeal` for `appealed`
    /// @param span where it stands in the text
    public record Term(String stem, Span span) {
    }

    /// The words of a text, in order; empty if it has none.
    public List<Term> in(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(stem.toString(), new Span(offset.startOffset(), offset.endOffset())));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string could not be read", impossible);
        }
        return terms;
    }
}
