package counterpoint.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockOwnerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theTimeIsSaidAsPeopleSayIt() {
        LockOwner owner = new LockOwner(4711, 0, "2026-11-22T08:51");

        assertThat(owner.when(TODAY, Locale.US)).isEqualTo("8:51\u00a0AM");
        assertThat(owner.when(TODAY, Locale.GERMANY)).isEqualTo("08:51");
    }

    @Test
    void theDayIsSaidUnlessItIsToday() {
        LockOwner owner = new LockOwner(4711, 0, "2026-11-20T20:05");

        assertThat(owner.when(TODAY, Locale.US)).isEqualTo("Nov 20, 2026, 8:05\u00a0PM");
    }

    @Test
    void aTimeThatIsNoneIsLeftOut() {
        assertThat(new LockOwner(4711, 0, "lately").when(TODAY, Locale.US)).isEmpty();
        assertThat(new LockOwner(4711, 0, "").when(TODAY, Locale.US)).isEmpty();
    }

    @Test
    void theSentenceIsInOneLanguageWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            LockOwner owner = new LockOwner(4711, 0, "2026-11-22T08:51");
            assertThat(new WorkspaceInUseException(Optional.of(owner), LocalDate.of(2026, 11, 22)))
                    .hasMessageContaining("since 8:51\u00a0AM)");
        } finally {
            Locale.setDefault(before);
        }
    }
}
