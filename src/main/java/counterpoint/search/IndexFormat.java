package counterpoint.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.Version;

/// In what form an index was written: one of another form is written anew.
///
/// The words of a passage as the index knows them depend on the analysis chain. So that nobody forgets to raise the
/// version when the chain changes, the form has what the chain makes of a sample with all that is special about legal
/// prose.
final class IndexFormat {
    /// Raised with each change of [PassageFields], [PassageBytes], [Gist] or [CaseRecord].
    static final int VERSION = 2;

    private static final String NAME = "counterpoint.words";
    private static final String SAMPLE = "“Roe-El’s” claim under 42 U.S.C. § 1983, id. at 592–93, 1 U.S. 234 (1901);"
            + " F.3d, de novo review, the court’s video-recorded findings, cf. 28 U.S.C. §1291, judges’ rulings.";

    private IndexFormat() {
    }

    /// What is written with an index of the present form.
    static Map<String, String> present(Analyzer analyzer) {
        return Map.of(NAME, VERSION + " Lucene " + Version.LATEST.major + " words " + Integer.toHexString(
                (terms(PassageFields.TEXT, analyzer) + terms(PassageFields.EXACT, analyzer)).hashCode()));
    }

    /// Refuses an index that has another form.
    ///
    /// @throws IOException if it has
    static void check(DirectoryReader reader, Analyzer analyzer) throws IOException {
        Map<String, String> written = reader.getIndexCommit().getUserData();
        if (!written.equals(present(analyzer))) {
            throw new IOException("the index was written as " + written + ", which is not the present form");
        }
    }

    private static String terms(String field, Analyzer analyzer) {
        StringBuilder terms = new StringBuilder();
        try (TokenStream stream = analyzer.tokenStream(field, SAMPLE)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.append(term).append(' ').append(offset.startOffset()).append(' ')
                        .append(step.getPositionIncrement()).append('\n');
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string could not be read", impossible);
        }
        return terms.toString();
    }
}
