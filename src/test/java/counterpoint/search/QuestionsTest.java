package counterpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Library;
import counterpoint.casefile.LibraryIndex;
import counterpoint.language.MissingModelException;
import counterpoint.language.SentenceModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// How well the questions of `search/questions.json` are answered; the floors stand a little below what was measured.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {
    private static final List<LabeledQuestion> QUESTIONS = LabeledQuestion.in("questions.json");

    private SentenceModel model;
    private PassageIndex index;

    @BeforeAll
    void index() throws MissingModelException {
        Library library = new Library(List.of(Path.of("opinions")));
        List<CaseFile> files = library.cases().stream().map(library::read).toList();
        index = LibraryIndex.of(files);
        model = SentenceModel.load();
    }

    @AfterAll
    void close() {
        index.close();
        model.close();
    }

    @Test
    void questionsAreAnsweredByWordsAndBetterByMeaning() {
        double tuned = measured("tune");
        double checked = measured("check");
        assertThat(tuned).isGreaterThan(0.59);
        assertThat(checked).isGreaterThan(0.59);

        try (MeaningIndex meanings = MeaningIndex.inMemory()) {
            new PassageMeanings(model, meanings).read(index.passages(), Integer.MAX_VALUE, (done, all) -> {
            });
            index.understand(model, meanings);
            measureByMeaning();
        }
    }

    private void measureByMeaning() {
        assertThat(measured("tune")).isGreaterThan(0.66);
        assertThat(measured("check")).isGreaterThan(0.66);
    }

    /// Both words stand misspelled in the sources, too.
    @Test
    void slipThatACourtMadeTooIsCorrected() {
        assertThat(index.search(SearchRequest.of("qualifed imunity")).didYouMean()).contains("qualified immunity");
        assertThat(QUESTIONS)
                .filteredOn(question -> index.search(SearchRequest.of(question.query())).didYouMean().isPresent())
                .isEmpty();
    }

    private double measured(String half) {
        return QUESTIONS.stream()
                .filter(question -> question.half().equals(half))
                .mapToDouble(question -> question.ndcg(
                        index.search(SearchRequest.of(question.query()).atMost(5)).hits()))
                .average()
                .orElseThrow();
    }
}
