package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ComparedTest {
    private static final CaseFile MEDINA = new CaseReader().read("medina-v-cram", Path.of("opinions/medina-v-cram"));

    @Test
    void whoeverComparesCaseFilesDoesNotWaitForTheirComparisons() {
        CaseFile one = beside();
        CaseFile other = beside();

        assertThat(one).isNotEqualTo(other).isEqualTo(one);
        assertThat(one.hashCode()).isEqualTo(one.hashCode());
        assertThat(one.compared().known()).isEmpty();
        assertThat(other.compared().known()).isEmpty();
        assertThat(one.comparison()).isEqualTo(other.comparison());
        assertThat(one.compared().known()).contains(one.computed());
    }

    private static CaseFile beside() {
        return MEDINA.beside(MEDINA.left().orElseThrow(), MEDINA.right().orElseThrow());
    }
}
