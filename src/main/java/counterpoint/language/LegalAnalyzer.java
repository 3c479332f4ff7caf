package counterpoint.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// The analysis chain for legal prose: what counts as the same word when opinions are searched.
///
/// Words lose a possessive `’s`, accents and capitals and are stemmed (`appealed` finds `appeals`). No word is
/// dropped, so that a phrase such as `to be` or `§ 1983` can be found as it stands. A word that falls into several
/// (`Crawford-El`, `F.3d`) stands at several positions in a row: whoever reads a query takes them as a phrase.
public final class LegalAnalyzer extends Analyzer {
    private final boolean stemmed;
    private final boolean compounds;

    /// Words by their stems, as a question is read.
    public LegalAnalyzer() {
        this(true, false);
    }

    private LegalAnalyzer(boolean stemmed, boolean compounds) {
        this.stemmed = stemmed;
        this.compounds = compounds;
    }

    /// Words by their stems and, beside its parts, each hyphenated compound as one word, as passages are indexed: a
    /// passage that says `non-appealable` is also found by `nonappealable`.
    public static LegalAnalyzer withCompounds() {
        return new LegalAnalyzer(true, true);
    }

    /// Words as they are written, capitals aside.
    public static LegalAnalyzer exact() {
        return new LegalAnalyzer(false, false);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new LegalTokenizer();
        TokenStream folded = folded(words);
        if (compounds) {
            return new TokenStreamComponents(words, stemmedWithCompounds(folded));
        }
        return new TokenStreamComponents(words, stemmed ? new PorterStemFilter(folded) : folded);
    }

    /// Words without a possessive, accents and capitals.
    static TokenStream folded(TokenStream words) {
        return new LowerCaseFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(words)));
    }

    /// Folded words and compounds by their stems.
    static TokenStream stemmedWithCompounds(TokenStream folded) {
        return new PorterStemFilter(new CompoundFilter(folded));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream words) {
        return new LowerCaseFilter(new ASCIIFoldingFilter(words));
    }
}
