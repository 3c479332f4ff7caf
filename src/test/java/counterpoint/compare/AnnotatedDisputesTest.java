package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Measures the comparison against the disputes that were marked by hand in both bundled cases.
///
/// The figures are floors: what the engine reaches. Whoever improves it raises them.
class AnnotatedDisputesTest {
    private final CaseFile medina = read("medina-v-cram");
    private final CaseFile smith = read("smith-v-finkley");

    @Test
    void linksOfMedinaLeadFromTheDissentToWhatItDisputes() throws IOException {
        LinkMeasure measure = LinkMeasure.of(marked(medina, "medina"), medina.links());
        assertThat(measure.passages()).isEqualTo(40);
        assertThat(measure.first()).isGreaterThanOrEqualTo(9);
        assertThat(measure.firstThree()).isGreaterThanOrEqualTo(15);
        assertThat(measure.linked()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void linksOfSmithLeadFromTheDissentToWhatItDisputes() throws IOException {
        LinkMeasure measure = LinkMeasure.of(marked(smith, "smith-slip-opinion"), smith.links());
        assertThat(measure.passages()).isEqualTo(60);
        assertThat(measure.first()).isGreaterThanOrEqualTo(17);
        assertThat(measure.firstThree()).isGreaterThanOrEqualTo(26);
        assertThat(measure.linked()).isGreaterThanOrEqualTo(7);
    }

    /// What any classifier of treatments must beat.
    @Test
    void constantAnswerIsRightOnHalfOfTheTreatments() throws IOException {
        TreatmentMeasure ofMedina = TreatmentMeasure.of(marked(medina, "medina"), use -> "relies on");
        assertThat(ofMedina.uses()).isEqualTo(30);
        assertThat(ofMedina.accuracy()).isEqualTo(0.57, within(0.01));
        assertThat(ofMedina.macroF1()).isEqualTo(0.121, within(0.001));
        TreatmentMeasure ofSmith = TreatmentMeasure.of(marked(smith, "smith-slip-opinion"), use -> "relies on");
        assertThat(ofSmith.uses()).isEqualTo(28);
        assertThat(ofSmith.accuracy()).isEqualTo(0.57, within(0.01));
        assertThat(ofSmith.macroF1()).isEqualTo(0.145, within(0.001));
    }

    private static List<AnnotatedDispute> marked(CaseFile file, String gold) throws IOException {
        String source = file.left().orElseThrow().readingText().decision().source().text();
        return AnnotatedDispute.of(gold, source);
    }

    private static CaseFile read(String id) {
        return new CaseReader().read(id, Path.of("opinions", id));
    }
}
