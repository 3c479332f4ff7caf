package counterpoint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

class LegalAnalyzerTest {
    @Test
    void sectionSignIsAWordOfItsOwn() throws IOException {
        assertThat(words("42 U.S.C. § 1983")).containsExactly("42", "u", "s", "c", "§", "1983");
        assertThat(words("§1983")).containsExactly("§", "1983");
        assertThat(words("§§ 1983")).containsExactly("§", "1983");
    }

    @Test
    void hyphensAndFullStopsPartWords() throws IOException {
        assertThat(words("Crawford-El, 523 F.3d")).containsExactly("crawford", "el", "523", "f", "3d");
        assertThat(words("F. 3d")).containsExactly("f", "3d");
    }

    @Test
    void possessivesAndCurlyQuotesAreFolded() throws IOException {
        assertThat(words("“Harlow’s” defendants’ O’Brien's")).containsExactly("harlow", "defend", "o'brien");
        assertThat(words("Harlow's defendants' O'Brien’s")).containsExactly("harlow", "defend", "o'brien");
    }

    @Test
    void wordsAreStemmedAndNoneIsDropped() throws IOException {
        assertThat(words("to be appealed: the appeals")).containsExactly("to", "be", "appeal", "the", "appeal");
    }

    @Test
    void compoundsAreIndexedAsOneAndAsTheirParts() throws IOException {
        assertThat(words(LegalAnalyzer.withCompounds(), "Crawford-El’s split-second non-appealable: a well-known"))
                .containsExactly("crawford", "crawfordel", "el", "split", "splitsecond", "second", "non",
                        "nonappeal", "appeal", "a", "well", "wellknown", "known");
        assertThat(words(LegalAnalyzer.withCompounds(), "- non- -el so-called-but-never"))
                .containsExactly("non", "el", "so", "call", "but", "never");
    }

    @Test
    void exactWordsKeepTheirForm() throws IOException {
        assertThat(words(LegalAnalyzer.exact(), "The Appeals were appealed")).containsExactly(
                "the", "appeals", "were", "appealed");
    }

    @Test
    void accentsAreFolded() throws IOException {
        assertThat(words("Hernández")).isEqualTo(words("Hernandez"));
    }

    @Property
    void everyWordLiesWhereItIsPrinted(@ForAll String text) throws IOException {
        try (LegalAnalyzer analyzer = new LegalAnalyzer();
                TokenStream stream = analyzer.tokenStream("text", text)) {
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            int before = 0;
            while (stream.incrementToken()) {
                assertThat(offset.startOffset()).isGreaterThanOrEqualTo(before);
                assertThat(offset.endOffset()).isBetween(offset.startOffset() + 1, text.length());
                before = offset.endOffset();
            }
            stream.end();
        }
    }

    @Test
    void longTextIsReadToItsEnd() throws IOException {
        assertThat(words("word ".repeat(10_000) + "§ last")).hasSize(10_002).endsWith("§", "last");
        assertThat(words("x".repeat(600))).extracting(String::length).containsExactly(255, 255, 90);
    }

    private static List<String> words(String text) throws IOException {
        return words(new LegalAnalyzer(), text);
    }

    private static List<String> words(LegalAnalyzer chain, String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (LegalAnalyzer analyzer = chain;
                TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        }
        return words;
    }
}
