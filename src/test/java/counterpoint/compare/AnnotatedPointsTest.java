package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.doctrine.Doctrines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Measures the computed points of dispute against those that were marked by hand in both bundled cases and in three more.
///
/// The figures are floors. The grouping has no fitted weights, but its constants were chosen with these cases in sight.
class AnnotatedPointsTest {
    private static final int LONGEST_PHRASE = 60;

    private final CaseFile medina = new CaseReader().read("medina-v-cram", Path.of("opinions", "medina-v-cram"));
    private final CaseFile smith = new CaseReader().read("smith-v-finkley", Path.of("opinions", "smith-v-finkley"));

    @Test
    void pointsOfMedinaHoldLinksAsTheMarkedOnesDo() throws IOException {
        List<Dispute> computed = medina.comparison().disputes();
        assertThat(computed).hasSizeBetween(6, 13);
        assertThat(GroupingMeasure.of(marked(medina, "medina"), computed).f1()).isGreaterThanOrEqualTo(0.87);
    }

    @Test
    void pointsOfSmithHoldLinksAsTheMarkedOnesDo() throws IOException {
        List<Dispute> computed = smith.comparison().disputes();
        assertThat(computed).hasSizeBetween(9, 15);
        assertThat(GroupingMeasure.of(marked(smith, "smith-slip-opinion"), computed).f1())
                .isGreaterThanOrEqualTo(0.88);
    }

    @ParameterizedTest
    @CsvSource({"nance-v-ward, 0.99", "mullenix-v-luna, 0.85", "united-states-v-neugin, 0.91"})
    void pointsOfTheOtherCasesHoldLinksAsTheMarkedOnesDo(String id, double f1) {
        AnnotatedCase marked = AnnotatedCase.named(id);
        List<Link> links = new LinkFinder().find(marked.left(), marked.right());
        List<Dispute> computed = new DisputeFinder().find(marked.left(), marked.right(), links);
        assertThat(GroupingMeasure.of(marked.disputes(), computed).f1()).isGreaterThanOrEqualTo(f1);
    }

    @Test
    void titlesAreUniqueAndAreDoctrinesOrPrintedInTheText() {
        for (CaseFile file : List.of(medina, smith)) {
            String text = printed(file);
            assertThat(file.comparison().disputes())
                    .extracting(Dispute::title)
                    .doesNotHaveDuplicates()
                    .allSatisfy(title -> {
                        String phrase = title.substring(title.indexOf('·') + 1).strip();
                        assertThat(phrase).hasSizeLessThanOrEqualTo(LONGEST_PHRASE).doesNotContain("U.S.");
                        assertThat(Doctrines.shipped().find(phrase).isPresent()
                                || text.contains(phrase.toLowerCase(Locale.ROOT)))
                                .as(phrase)
                                .isTrue();
                    });
        }
    }

    @Test
    void keySentencesStandInTheirOpinions() {
        for (Dispute dispute : smith.comparison().disputes()) {
            String source = smith.left().orElseThrow().readingText().decision().source().text();
            assertThat(smith.left().orElseThrow().readingText().opinion().span().contains(dispute.left().raw().start()))
                    .isTrue();
            assertThat(dispute.right().raw().of(source)).isNotBlank();
        }
    }

    private static String printed(CaseFile file) {
        StringBuilder text = new StringBuilder();
        file.opinions()
                .forEach(opinion -> opinion.readingText().passages().forEach(passage -> text.append(passage.text())
                        .append('\n')));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static List<AnnotatedDispute> marked(CaseFile file, String gold) throws IOException {
        return AnnotatedDispute.of(
                gold, file.left().orElseThrow().readingText().decision().source().text());
    }
}
