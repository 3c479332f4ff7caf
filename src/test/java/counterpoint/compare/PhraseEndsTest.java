package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.language.Words;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Phrases as real opinions print them, between bars.
class PhraseEndsTest {
    private final PhraseWords list = new PhraseWords();

    @ParameterizedTest
    @CsvSource({
        "the |roof of the parking garage| where he lay",
        "a |voluntary change in the defendant’s conduct| moots it",
        "on |summary judgment|.",
        "of |deadly force| in this case",
        "the |reading of Johnson| that we accept",
        "under the |Fourth Amendment| we ask",
        "raised the |affirmative defense of qualified immunity|",
        "any |need for force| was gone"
    })
    void thingIsWhole(String printed) {
        assertThat(isWhole(printed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "claims that |survive the Supreme| Court’s test",
        "the Fourth |Amendment rights| that he has",
        "a claim is |enforceable in federal| court",
        "the two would |almost inevitably collide|",
        "in order to |prevent new disputes|",
        "he was |armed with a large knife|",
        "the officers |commanded the man| there",
        "a |blueprint for carrying| out the execution",
        "before |receiving Byrd’s response|",
        "of |modern-day equivalents of an individual’s| papers",
        "the |lid established| that he saw",
        "a |sufficient threat and acted| at once",
        "the videos |fully capture| events",
        "or the |suspect’s car or letting| him go",
        "such |habeas procedure to access| a court",
        "the quasi-|stated purpose|"
    })
    void whatIsCutIsNot(String printed) {
        assertThat(isWhole(printed)).isFalse();
    }

    private boolean isWhole(String printed) {
        List<String> parts = List.of(printed.split("\\|", -1));
        PhraseEnds ends = new PhraseEnds(list, String.join("", parts));
        int first = Words.count(parts.getFirst());
        int last = first + Words.count(parts.get(1)) - 1;
        return ends.areWhole(first, last);
    }
}
