package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.compare.Comparison;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TreatedUseTest {
    private static final String JOHNSON = "Johnson v. Jones, 515 U.S. 304 (1995)";

    private final CaseFile smith = new CaseReader().read("smith-v-finkley", Path.of("opinions", "smith-v-finkley"));
    private final CaseAuthorities authorities = CaseAuthorities.of(smith);

    @Test
    void treatmentStandsBesideDepthAndCount() {
        TreatedUse use = authorities.use(JOHNSON, "dissent", smith.comparison()).orElseThrow();
        assertThat(use.use()).isEqualTo(authorities.entry(JOHNSON).orElseThrow().in("dissent").orElseThrow());
        assertThat(use.treatment()).isPresent().isEqualTo(smith.comparison().treatment(JOHNSON, "dissent"));
    }

    @Test
    void useIsKnownWithoutATreatmentAndNoUseIsNone() {
        assertThat(authorities.use(JOHNSON, "dissent", Comparison.NONE).orElseThrow().treatment()).isEmpty();
        assertThat(authorities.use("Nobody v. Nothing", "dissent", smith.comparison())).isEmpty();
    }
}
