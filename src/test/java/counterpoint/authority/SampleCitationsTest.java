package counterpoint.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Measures finder and resolver against excerpts of real opinions of many courts and ages, whose citations were marked
/// by hand before the program read them. The floors are what the program reaches; they only rise.
class SampleCitationsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "citations", "samples");

    private static SampleScore score() {
        SampleScore score = new SampleScore();
        SampleFixture.all(FOLDER).forEach(score::add);
        return score;
    }

    @Test
    void citationsOfManyCourtsAreFoundAndUnderstood() {
        SampleScore score = score();
        String differences = score.summary() + "\n" + String.join("\n", score.differences());
        assertThat(score.foundF1()).as(differences).isGreaterThanOrEqualTo(0.83);
        assertThat(score.rightKind()).as(differences).isGreaterThanOrEqualTo(0.75);
        assertThat(score.rightAuthority()).as(differences).isGreaterThanOrEqualTo(0.69);
        assertThat(score.rightPin()).as(differences).isGreaterThanOrEqualTo(0.77);
    }

    @Test
    void everyExcerptSaysWhereItIsTakenFrom() {
        assertThat(SampleFixture.all(FOLDER)).allSatisfy(fixture -> assertThat(fixture.from()).isNotBlank());
    }
}
