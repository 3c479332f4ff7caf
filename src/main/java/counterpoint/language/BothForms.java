package counterpoint.language;

import java.io.StringReader;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.sinks.TeeSinkTokenFilter;

/// Reads texts once, and gives their words in both forms in which passages are indexed; one text after the other.
public final class BothForms {
    private final Tokenizer words = new LegalTokenizer();
    private final TokenStream stems;
    private final TokenStream exact;

    /// Begins with no text.
    public BothForms() {
        TeeSinkTokenFilter folded = new TeeSinkTokenFilter(LegalAnalyzer.folded(words));
        this.stems = LegalAnalyzer.stemmedWithCompounds(folded);
        // The second comes last, since it takes what the first knows of a word.
        this.exact = folded.newSinkTokenStream();
    }

    /// The words by their stems, as [LegalAnalyzer#withCompounds()] reads them.
    public TokenStream stems(String text) {
        words.setReader(new StringReader(text));
        return stems;
    }

    /// The words of the same text as they are written, as [LegalAnalyzer#exact()] reads them, once its stems were read to
    /// their end.
    public TokenStream exact() {
        return exact;
    }
}
