package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.casefile.DoctrineTrial.Change;
import counterpoint.casefile.DoctrineTrial.Tried;
import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.DoctrineQuery;
import counterpoint.doctrine.DoctrineTag;
import counterpoint.doctrine.Doctrines;
import counterpoint.doctrine.Weight;
import counterpoint.language.StoredQuery;
import counterpoint.language.UnreadableQueryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DoctrineTrialTest {
    private final CaseFile smith = new CaseReader().read("smith-v-finkley", Path.of("opinions/smith-v-finkley"));

    @Test
    void unchangedDoctrineTagsWhatItTags() {
        Doctrine video = Doctrines.shipped().find("video").orElseThrow();
        DoctrineTrial trial = DoctrineTrial.of(video, List.of(smith));

        assertThat(trial.passages().stream().map(one -> one.now().equals(one.then()))).isNotEmpty().containsOnly(true);
        assertThat(trial.count(Change.STAYS)).isEqualTo(trial.passages().size());
        assertThat(trial.searched()).isEqualTo(smith.opinions().stream()
                .mapToInt(opinion -> opinion.readingText().passages().size())
                .sum());
    }

    @Test
    void narrowedDoctrineLosesPassagesAndAWidenedOneSaysWhyItGains() throws UnreadableQueryException {
        DoctrineTrial narrowed = DoctrineTrial.of(video("“dashboard camera of the squad”"), List.of(smith));
        DoctrineTrial widened = DoctrineTrial.of(video("officer"), List.of(smith));

        assertThat(narrowed.passages().stream().map(Tried::change)).isNotEmpty().containsOnly(Change.LOST);
        List<String> because = widened.passages().stream()
                .filter(one -> one.change() == Change.GAINED)
                .flatMap(one -> one.then().stream())
                .map(DoctrineTag::because)
                .map(words -> words.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(because).isNotEmpty().allMatch(words -> words.contains("“office"));
    }

    @Test
    void interruptedTrialEnds() {
        Doctrine video = Doctrines.shipped().find("video").orElseThrow();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> DoctrineTrial.of(video, List.of(smith))).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Doctrine video(String query) throws UnreadableQueryException {
        DoctrineQuery sure = new DoctrineQuery(StoredQuery.of(query), Weight.SURE);
        return new Doctrine("video", "Video", "Video", "", List.of(), List.of(sure));
    }
}
