package counterpoint.doctrine;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Passage;
import counterpoint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tags measured against the hand labels in `src/test/resources/doctrines`.
class AnnotatedDoctrinesTest {
    private static final Path LABELS = Path.of("src/test/resources/doctrines");

    /// Micro F1 over passage and doctrine, of the 21 doctrines that were labeled; the figures are in decision 0031.
    @ParameterizedTest
    @CsvSource({
        "medina-v-cram, opinions/medina-v-cram, 0.82",
        "smith-v-finkley, opinions/smith-v-finkley, 0.80",
        "medina-v-cram-again, opinions/medina-v-cram, 0.80",
        "smith-v-finkley-again, opinions/smith-v-finkley, 0.80",
        "mullenix-v-luna, src/test/resources/answered/mullenix-v-luna, 0.75"
    })
    void tagsAgreeWithHandLabels(String file, Path folder, double floor) throws IOException {
        Score score = new Score();
        Map<Span, Set<String>> labels = labels(file);
        Set<String> labeled = labeled();
        for (CaseOpinion opinion : new CaseReader().read("case", folder).opinions()) {
            Edition text = opinion.readingText();
            for (Passage passage : text.passages()) {
                Set<String> tags = new HashSet<>(text.doctrines().ids(text.passages().indexOf(passage)));
                tags.retainAll(labeled);
                if (labels.containsKey(passage.span())) {
                    score.add(tags, labels.getOrDefault(passage.span(), Set.of()));
                }
            }
        }
        assertThat(score.passages).isEqualTo(labels.size());
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void everyTagSaysWhichQueryAndWhichWords() {
        for (CaseOpinion opinion : read("smith-v-finkley").opinions()) {
            Edition text = opinion.readingText();
            for (Passage passage : text.passages()) {
                for (DoctrineTag tag : text.doctrines().of(passage)) {
                    assertThat(tag.because()).isNotBlank();
                    assertThat(tag.whys()).anyMatch(why -> !why.query().isEmpty());
                    assertThat(tag.whys()).flatExtracting(DoctrineTag.Why::words)
                            .allMatch(span -> span.end() <= passage.text().length());
                }
            }
        }
    }

    @Test
    void bareIdIsEvidenceOfTheAuthorityThatItMeans() {
        Edition dissent = read("smith-v-finkley").opinion("dissent").orElseThrow().readingText();
        Passage sixth = dissent.passages().get(5);

        assertThat(sixth.text()).doesNotContain("515 U.S.");
        assertThat(dissent.doctrines().of(sixth))
                .filteredOn(tag -> tag.id().equals("johnson-bar"))
                .flatExtracting(DoctrineTag::whys)
                .extracting(DoctrineTag.Why::said)
                .anyMatch(said -> said.contains("cites Johnson v. Jones"));
    }

    private static CaseFile read(String id) {
        return new CaseReader().read(id, Path.of("opinions", id));
    }

    private static Map<Span, Set<String>> labels(String id) throws IOException {
        Map<Span, Set<String>> labels = new HashMap<>();
        for (String[] row : rows(id)) {
            Set<String> ids = new HashSet<>(List.of(row[3].split(" ")));
            ids.remove("");
            labels.put(new Span(Integer.parseInt(row[1]), Integer.parseInt(row[2])), ids);
        }
        return labels;
    }

    private static Set<String> labeled() throws IOException {
        Set<String> labeled = new HashSet<>();
        for (String id : List.of("medina-v-cram", "smith-v-finkley")) {
            labels(id).values().forEach(labeled::addAll);
        }
        return labeled;
    }

    private static List<String[]> rows(String id) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(LABELS.resolve(id + ".tsv"))) {
            if (!line.startsWith("#")) {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }

    private static final class Score {
        private int right;
        private int wrong;
        private int missing;
        private int passages;

        void add(Set<String> tags, Set<String> labels) {
            passages++;
            int both = (int) tags.stream().filter(labels::contains).count();
            right += both;
            wrong += tags.size() - both;
            missing += labels.size() - both;
        }

        double f1() {
            return 2.0 * right / (2 * right + wrong + missing);
        }

        @Override
        public String toString() {
            return right + " right, " + wrong + " wrong, " + missing + " missing";
        }
    }
}
