package counterpoint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentenceModelTest {
    private SentenceModel model;

    @BeforeAll
    void load() throws MissingModelException {
        model = SentenceModel.load();
    }

    @AfterAll
    void close() {
        model.close();
    }

    @Test
    void vectorHasLengthOne() {
        float[] vector = model.vector("Johnson does not block appellate jurisdiction here.");
        assertThat(vector).hasSize(SentenceModel.DIMENSIONS);
        assertThat(product(vector, vector)).isBetween(0.9999, 1.0001);
    }

    @Test
    void likeMeaningIsNearerThanLikeWords() {
        float[] asked = model.vector("what the film of the shooting shows");
        double paraphrase = product(asked, model.vector("Video from the body cameras captured these events."));
        double sameWord = product(asked,
                model.vector("The burden of showing a genuine issue shifts to the plaintiff."));
        assertThat(paraphrase).isGreaterThan(sameWord);
    }

    @Test
    void whatGoesBeyondTheLimitIsNotRead() {
        String full = "force ".repeat(SentenceModel.MOST_PIECES);
        assertThat(model.vector(full + "surrender")).isEqualTo(model.vector(full));
    }

    @Test
    void noTextFails() {
        assertThat(model.vector("")).hasSize(SentenceModel.DIMENSIONS);
        assertThat(model.vector("\u0000\ud800 \ufffd")).hasSize(SentenceModel.DIMENSIONS);
    }

    @Test
    void brokenModelIsSaid() {
        WordPieces pieces = new WordPieces(Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2));
        assertThatThrownBy(() -> SentenceModel.of(ByteBuffer.allocateDirect(3), pieces))
                .isInstanceOf(MissingModelException.class);
    }

    private static double product(float[] left, float[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
