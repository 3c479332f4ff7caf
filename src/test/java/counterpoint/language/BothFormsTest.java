package counterpoint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class BothFormsTest {
    private static final List<String> TEXTS = List.of(
            "The judge’s so-called video-recorded findings, F.3d, § 1983; café, Crawford-El and non-appealable orders.",
            "",
            "Another text, read after the first: appealed appeals, end-",
            "self-evident-but-never-seen");

    @Test
    void wordsAreThoseOfTwoReadings() throws IOException {
        BothForms both = new BothForms();
        for (String text : TEXTS) {
            assertThat(words(both.stems(text))).isEqualTo(words(LegalAnalyzer.withCompounds(), text));
            assertThat(words(both.exact())).isEqualTo(words(LegalAnalyzer.exact(), text));
        }
    }

    private static List<String> words(Analyzer analyzer, String text) throws IOException {
        try (analyzer) {
            return words(analyzer.tokenStream("text", text));
        }
    }

    /// Each word with its step and place.
    private static List<String> words(TokenStream stream) throws IOException {
        List<String> words = new ArrayList<>();
        try (stream) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term + " +" + step.getPositionIncrement() + " " + offset.startOffset() + "-"
                        + offset.endOffset());
            }
            stream.end();
            words.add("end " + offset.endOffset());
        }
        return words;
    }
}
