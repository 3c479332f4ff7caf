package counterpoint.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.text.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {
    private final List<String> said = new ArrayList<>();
    private final TaskRunner tasks = TaskRunner.inPlace();

    @Test
    void aResultIsHandedOver() {
        tasks.<String>run("case", () -> "read", said::add, "failed", said::add);

        assertThat(said).containsExactly("read");
    }

    @Test
    void aFailureIsShownAsItsOwnSentence() {
        tasks.<String>run(
                "case",
                () -> {
                    throw new UnreadableSourceException("slip.txt is empty.");
                },
                said::add,
                "failed",
                said::add);

        assertThat(said).containsExactly("slip.txt is empty.");
    }

    @Test
    void anUnexpectedFailureIsShownAsTheSentenceGiven() {
        tasks.<String>run(
                "case",
                () -> {
                    throw new IllegalStateException("a detail for the log");
                },
                said::add,
                "The case could not be read.",
                said::add);

        assertThat(said).containsExactly("The case could not be read.");
    }

    @Test
    void aNewerRequestDropsTheOlderOne() {
        tasks.run(
                "case",
                () -> {
                    tasks.run("case", () -> "newer", said::add, "failed", said::add);
                    return "older";
                },
                said::add,
                "failed",
                said::add);

        assertThat(said).containsExactly("newer");
    }
}
