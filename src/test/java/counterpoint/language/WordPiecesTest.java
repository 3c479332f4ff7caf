package counterpoint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// The ids are those of the Hugging Face library `tokenizers` 0.23.2 with the description that comes with the model.
class WordPiecesTest {
    private static final WordPieces PIECES = pieces();

    @Test
    void citationIsCutAsTheModelWasTrained() {
        assertThat(ids("Johnson v. Jones, 515 U.S. 304 (1995)"))
                .containsExactly(101, 3779, 1058, 1012, 3557, 1010, 4868, 2629, 1057, 1012, 1055, 1012, 23859, 1006,
                        2786, 1007, 102);
    }

    @Test
    void curlyMarksAndSectionSignsAreKnown() {
        assertThat(ids("The officers’ qualified-immunity defense under 42 U.S.C. § 1983."))
                .containsExactly(101, 1996, 3738, 1521, 4591, 1011, 15403, 3639, 2104, 4413, 1057, 1012, 1055, 1012,
                        1039, 1012, 1073, 3172, 1012, 102);
    }

    @Test
    void accentsAreFoldedAndLigaturesAreNot() {
        assertThat(ids("“Crawford-El” naïve café — en–dash … ﬁnding"))
                .containsExactly(101, 1523, 10554, 1011, 3449, 1524, 15743, 7668, 1517, 4372, 1516, 11454, 1529, 1984,
                        15683, 102);
    }

    @Test
    void rareWordsFallIntoPieces() {
        assertThat(ids("habeas corpus; res judicata; interlocutory"))
                .containsExactly(101, 5292, 4783, 3022, 13931, 1025, 24501, 18414, 14808, 6790, 1025, 6970, 4135,
                        12690, 10253, 102);
    }

    @Test
    void chineseCharactersStandAlone() {
        assertThat(ids("日本語 and supercalifragilisticexpialidocious"))
                .containsExactly(101, 1864, 1876, 1950, 1998, 3565, 9289, 10128, 29181, 24411, 4588, 10288, 19312,
                        21273, 10085, 6313, 102);
    }

    @Test
    void unprintedSignsAreDropped() {
        assertThat(ids("a\u0000b\u200bc\ufffdd\te\u00a0f")).containsExactly(101, 5925, 2094, 1041, 1042, 102);
    }

    @Test
    void wordsThatCannotBePutTogetherAreUnknown() {
        assertThat(ids("x".repeat(120) + " ok")).containsExactly(101, 100, 7929, 102);
        assertThat(ids("☃ 𝒳 é e\u0301 İ ẞ")).containsExactly(101, 100, 100, 1041, 1041, 1045, 1096, 102);
    }

    @Test
    void longTextIsCutBeforeTheEndMark() {
        assertThat(PIECES.ids("the ".repeat(1_000), 5)).containsExactly(101, 1996, 1996, 1996, 102);
        assertThat(ids("")).containsExactly(101, 102);
    }

    @Property
    void noTextFails(@ForAll String text) {
        assertThat(PIECES.ids(text, 64)).hasSizeBetween(2, 64).startsWith(101).endsWith(102);
    }

    private static long[] ids(String text) {
        return PIECES.ids(text, 1_000);
    }

    private static WordPieces pieces() {
        try (InputStream listed = SentenceModel.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
            return new WordPieces(SentenceModel.vocabulary(listed.readAllBytes()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
