package counterpoint.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private static final Authority JOHNSON = decided(
            "Johnson v. Jones, 515 U.S. 304 (1995)", "Johnson v. Jones", "515 U.S. 304");
    private static final Authority IN_PARALLEL = decided(
            "Johnson v. Jones, 115 S. Ct. 2151 (1995)", "Johnson v. Jones", "115 S. Ct. 2151", "515 U.S. 304");

    private static Authority decided(String key, String name, String... citations) {
        return new Authority(
                key, AuthorityKind.CASE, name, List.of(citations), Optional.of("U.S."), OptionalInt.of(1995));
    }

    @Test
    void aSharedReporterCitationMakesTwoCasesOne() {
        assertThat(JOHNSON.isSame(IN_PARALLEL)).isTrue();
        assertThat(IN_PARALLEL.isSame(JOHNSON)).isTrue();
    }

    @Test
    void casesWithoutACitationAreNotOneForThat() {
        assertThat(decided("Roe, No. 1 (7th Cir. 1995)", "Roe").isSame(decided("Doe, No. 2 (7th Cir. 1995)", "Doe")))
                .isFalse();
    }

    @Test
    void aKeyIsKnownByAnyCitationThatItBeginsWith() {
        assertThat(IN_PARALLEL.isKnownAs(JOHNSON.key())).isTrue();
        assertThat(IN_PARALLEL.isKnownAs("515 U.S. 304 (1995)")).isTrue();
        assertThat(IN_PARALLEL.isKnownAs("Johnson v. Jones, 515 U.S. 304")).isTrue();
        assertThat(JOHNSON.isKnownAs("Johnson v. Jones, 115 S. Ct. 2151 (1995)")).isFalse();
        assertThat(JOHNSON.isKnownAs("Other v. Other, 1515 U.S. 304 (1995)")).isFalse();
        assertThat(JOHNSON.isKnownAs("Other v. Other, 515 U.S. 3040 (1995)")).isFalse();
    }

    @Test
    void aStatuteIsKnownByItsKeyAlone() {
        Authority statute = new Authority(
                "42 U.S.C. § 1983", AuthorityKind.STATUTE, "42 U.S.C. § 1983", List.of("42 U.S.C. § 1983"),
                Optional.empty(), OptionalInt.empty());
        assertThat(statute.isKnownAs("42 U.S.C. § 1983")).isTrue();
        assertThat(statute.isKnownAs("Other, 42 U.S.C. § 1983")).isFalse();
    }
}
