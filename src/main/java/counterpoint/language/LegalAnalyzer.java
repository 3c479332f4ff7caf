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
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new LegalTokenizer();
        TokenStream folded = new LowerCaseFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(words)));
        return new TokenStreamComponents(words, new PorterStemFilter(folded));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream words) {
        return new LowerCaseFilter(new ASCIIFoldingFilter(words));
    }
}
