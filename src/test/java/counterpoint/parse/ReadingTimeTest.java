package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passages;
import counterpoint.text.SourceText;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading takes time that grows with the text, whatever the text holds. The processor's time is taken, which other
/// programs on the machine change little.
class ReadingTimeTest {
    private static final int LETTERS = 60_000;
    private static final int TIMES = 8;
    /// Work that grew with the square would take some sixty times as long.
    private static final int MOST = 3 * TIMES;
    /// Less is not measured well.
    private static final long LEAST = 10_000_000;

    private final DecisionParser parser = new DecisionParser();
    private final Passages passages = new Passages();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BRENNAN, Circuit Judge, dissenting.\n",
                "BRENNAN, Circuit Judge, dissenting.\nI respectfully dissent from the judgment of the court.\n",
                "it so. BRENNAN, Circuit Judge, dissenting. ",
                "The Chief Justice, dissenting.\nI respectfully dissent from the judgment of the court today.\n",
                "DISSENTING OPINION BY RECKTENWALD, C.J.\n",
                "JUSTICE SCALIA delivered the opinion of the Court.\n",
                "                                   - 12 -\n",
                "[1] See it.\n",
                "NOTES\n1. See it.\n",
                "See it.1 See it.2 NOTES:\n1. See it.\n2. See it.\n",
                "Mr. Doe, for appellant.\n",
                "SYLLABUS\nORDER\n",
                "\u00E2\u20AC",
                "I.\nThe court held so.\n",
                "com-\nplained ",
                "A v. B ",
                "\n",
                "[",
                "7",
                "a"
            })
    void timeGrowsWithTheText(String part) {
        String text = part.repeat(LETTERS / part.length());
        long once = time(text);
        assertThat(time(text.repeat(TIMES))).isLessThan(MOST * Math.max(LEAST, once));
    }

    @Test
    void thousandsOfVotesAreRead() {
        String votes = "Justices Doe and Roe concurred in the judgment and opinion. ".repeat(20_000);
        assertThatCode(() -> read("JUSTICE SCALIA delivered the judgment of the court, with opinion.\n" + votes))
                .doesNotThrowAnyException();
    }

    /// The least of three, so that neither compiling nor collecting is counted.
    private long time(String text) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            read(text);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return least;
    }

    private void read(String text) {
        SourceText source = new SourceText("text", StandardCharsets.UTF_8, "Held: " + text + " end");
        for (Opinion opinion : parser.parse(source).opinions()) {
            passages.of(opinion);
        }
    }
}
