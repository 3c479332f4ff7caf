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

/// How well the questions of `search/questions.json` and `search/student-questions.json` are answered; the floors stand a
/// little below what was measured.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {
    private static final List<LabeledQuestion> QUESTIONS = LabeledQuestion.in("questions.json");
    private static final List<LabeledQuestion> STUDENT = LabeledQuestion.in("student-questions.json");

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
        assertThat(measured(QUESTIONS, "tune")).isGreaterThan(0.59);
        assertThat(measured(QUESTIONS, "check")).isGreaterThan(0.59);
        assertThat(measured(STUDENT, "tune")).isGreaterThan(0.51);
        assertThat(measured(STUDENT, "check")).isGreaterThan(0.57);

        try (MeaningIndex meanings = MeaningIndex.inMemory()) {
            new PassageMeanings(model, meanings).read(index.passages(), Integer.MAX_VALUE, (done, all) -> {
            });
            index.understand(model, meanings);
            measureByMeaning();
        }
    }

    private void measureByMeaning() {
        assertThat(measured(QUESTIONS, "tune")).isGreaterThan(0.66);
        assertThat(measured(QUESTIONS, "check")).isGreaterThan(0.66);
        assertThat(measured(STUDENT, "tune")).isGreaterThan(0.58);
        assertThat(measured(STUDENT, "check")).isGreaterThan(0.66);
    }

    /// Both words stand misspelled in the sources, too.
    @Test
    void slipThatACourtMadeTooIsCorrected() {
        assertThat(index.search(SearchRequest.of("qualifed imunity")).didYouMean()).contains("qualified immunity");
        assertThat(QUESTIONS)
                .filteredOn(question -> index.search(SearchRequest.of(question.query())).didYouMean().isPresent())
                .isEmpty();
    }

    @Test
    void doctrineIsNamedByItsIdItsNameOrItsLabel() {
        int jury = index.search(SearchRequest.of("doctrine:law-vs-jury")).total();
        assertThat(jury).isPositive();
        for (String name : List.of("Court or jury", "court or jury: who decides reasonableness and immunity")) {
            assertThat(index.search(SearchRequest.of("").in(Facet.DOCTRINE, name)).total()).as(name).isEqualTo(jury);
        }
    }

    private double measured(List<LabeledQuestion> questions, String half) {
        return questions.stream()
                .filter(question -> question.half().equals(half))
                .mapToDouble(question -> question.ndcg(
                        index.search(SearchRequest.of(question.query()).atMost(5)).hits()))
                .average()
                .orElseThrow();
    }
}
