package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Smith v. Finkley, smith-v-finkley",
        "In re Doe’s Estate, in-re-does-estate",
        "Núñez v. Peña, nunez-v-pena",
        "../../etc/passwd, etc-passwd",
        "CON, case-con",
        "'...', case",
        "'', case"
    })
    void aCaseIsCalledByItsWords(String name, String id) {
        assertThat(SafeNames.id(name)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "slip opinion.pdf, slip opinion.pdf",
        "../../evil.txt, evil.txt",
        "C:\\temp\\op.txt, op.txt",
        "a:b*c?.txt, a-b-c-.txt",
        "nul.txt, source-nul.txt",
        "COM1, source-COM1",
        "CASE.JSON, source-CASE.JSON",
        ".hidden, hidden",
        "trailing. . , trailing",
        "'', source-",
        "..., source-"
    })
    void aFileKeepsItsNameAsFarAsItIsSafe(String original, String name) {
        assertThat(SafeNames.file(original)).isEqualTo(name);
    }

    @Test
    void aNameThatIsTakenGetsANumberBeforeItsEnding() {
        assertThat(SafeNames.free("a.txt", Set.of("a.txt", "a-2.txt")::contains)).isEqualTo("a-3.txt");
        assertThat(SafeNames.free("smith-v-finkley", Set.of("smith-v-finkley")::contains))
                .isEqualTo("smith-v-finkley-2");
    }

    @Test
    void aLongNameFitsOnEveryDisk() {
        String name = SafeNames.file("\u6CD5".repeat(300) + ".\u6CD5\u6CD5\u6CD5");

        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThan(240);
        assertThat(name).endsWith(".\u6CD5\u6CD5\u6CD5");
    }

    @Property(tries = 2000)
    boolean anyNameBecomesSafe(@ForAll @StringLength(max = 400) String anything) {
        String file = SafeNames.file(anything);
        String id = SafeNames.id(anything);
        assertThat(file).isNotBlank().doesNotContainPattern("[/\\\\:*?\"<>|\\p{Cntrl}]").hasSizeLessThan(150);
        assertThat(file).doesNotStartWith(".").isNotEqualToIgnoringCase("case.json");
        assertThat(file).doesNotEndWith(".").doesNotEndWith(" ");
        assertThat(id).isNotBlank().matches("[\\p{L}\\p{Nd}-]+").hasSizeLessThan(70);
        return true;
    }
}
