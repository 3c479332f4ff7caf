package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Decision;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineNumbersTest {
    private static String numbered(String text, int lines) {
        StringBuilder page = new StringBuilder();
        List<String> printed = text.lines().toList();
        for (int i = 0; i < lines; i++) {
            String number = i < 9 ? " " + (i + 1) : Integer.toString(i + 1);
            page.append(number).append(i < printed.size() ? "   " + printed.get(i) : "").append('\n');
        }
        return page.toString();
    }

    @Test
    void numbersOfLinesAreNoText() {
        String first = numbered("""
                UNITED STATES COURT OF APPEALS

                JANE DOE, Plaintiff,
                v.
                RICHARD ROE, Defendant.

                KOZINSKI, Circuit Judge:

                     The plaintiff appeals the judgment of the district court, which
                held that the claim was barred by the statute of limitations. We
                affirm that judgment for the reasons that are given here below.
                I. BACKGROUND
                     The statute runs from the day on which the injury was found,
                and not from the day on which it was done. That is what the
                legislature said, and what this court has held before this
                """, 28);
        String second = numbered("""
                day. It has said so often.
                II. DISCUSSION
                     The plaintiff found the injury in the year in which it had been
                done, as she said in her testimony before the district court.

                REINHARDT, Circuit Judge, dissenting:

                     I respectfully dissent. The statute runs from the day on which
                the injury should have been found by the plaintiff.
                """, 28);
        Decision decision = new DecisionParser().parse(
                new SourceText("a.txt", StandardCharsets.UTF_8,
                        first + "\n          1\n\f" + second + "\n          2\n"));
        assertThat(decision.opinions())
                .extracting(opinion -> opinion.kind() + " " + opinion.author().map(Judge::name).get())
                .containsExactly(OpinionKind.MAJORITY + " Kozinski", OpinionKind.DISSENT + " Reinhardt");
        assertThat(decision.opinions().getFirst().body())
                .extracting(
                        block -> block instanceof Heading heading ? heading.title().orElse("") : block.text().text())
                .containsExactly(
                        "The plaintiff appeals the judgment of the district court, which held that the claim was barred by the "
                                + "statute of limitations. We affirm that judgment for the reasons that are given here below.",
                        "BACKGROUND",
                        "The statute runs from the day on which the injury was found, and not from the day on which it was done. "
                                + "That is what the legislature said, and what this court has held before this day. It has said so "
                                + "often.",
                        "DISCUSSION",
                        "The plaintiff found the injury in the year in which it had been done, as she said in her testimony before "
                                + "the district court.");
    }

    @Test
    void aShortListIsText() {
        String list = numbered("One.\nTwo.\nThree.\nFour.\n", 4);
        assertThat(LineNumbers.in(list, new Span(0, list.length()))).isEmpty();
    }
}
