package counterpoint.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Measures finder and resolver against excerpts of real opinions of many courts and ages, whose citations were marked
/// by hand before the program read them. The floors are what the program reaches; they only rise.
///
/// The rules were mended by what the first set shows; of the second only the figures were known then, so that these
/// tell how the program reads what nobody looked at.
class SampleCitationsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "citations");
    private static final Path SAMPLES = FOLDER.resolve("samples");
    private static final Path HELD = FOLDER.resolve("held");

    private static SampleScore score(Path folder) {
        SampleScore score = new SampleScore();
        SampleFixture.all(folder).forEach(score::add);
        return score;
    }

    @Test
    void citationsOfManyCourtsAreFoundAndUnderstood() {
        SampleScore score = score(SAMPLES);
        String differences = score.summary() + "\n" + String.join("\n", score.differences());
        assertThat(score.foundF1()).as(differences).isGreaterThanOrEqualTo(0.985);
        assertThat(score.rightKind()).as(differences).isGreaterThanOrEqualTo(0.98);
        assertThat(score.rightAuthority()).as(differences).isGreaterThanOrEqualTo(0.97);
        assertThat(score.rightPin()).as(differences).isGreaterThanOrEqualTo(0.985);
    }

    @Test
    void citationsThatWereHeldBackAreFoundAndUnderstood() {
        SampleScore score = score(HELD);
        String differences = score.summary() + "\n" + String.join("\n", score.differences());
        assertThat(score.foundF1()).as(differences).isGreaterThanOrEqualTo(0.955);
        assertThat(score.rightKind()).as(differences).isGreaterThanOrEqualTo(0.95);
        assertThat(score.rightAuthority()).as(differences).isGreaterThanOrEqualTo(0.93);
        assertThat(score.rightPin()).as(differences).isGreaterThanOrEqualTo(0.945);
    }

    @Test
    void everyExcerptSaysWhereItIsTakenFrom() {
        assertThat(SampleFixture.all(SAMPLES)).allSatisfy(fixture -> assertThat(fixture.from()).isNotBlank());
        assertThat(SampleFixture.all(HELD)).allSatisfy(fixture -> assertThat(fixture.from()).isNotBlank());
    }
}
