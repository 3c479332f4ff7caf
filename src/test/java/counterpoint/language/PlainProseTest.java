package counterpoint.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainProseTest {
    private final PlainProse prose = new PlainProse();

    @Test
    void citationsAreTakenOutAndShortSentencesPutTogether() {
        assertThat(
                prose.stretches("Jurisdiction is this court’s first question. See, e.g., Guerra Rocha v. Barr, 951 F.3d"
                        + " 848, 851 (7th Cir. 2020). Appellate jurisdiction is generally limited to final decisions, but it does"
                        + " extend to collateral orders such as the denial of summary judgment. We look at it first."))
                .containsExactly(
                        "Jurisdiction is this court’s first question. Guerra Rocha v. Barr . Appellate jurisdiction is"
                                + " generally limited to final decisions, but it does extend to collateral orders such as"
                                + " the denial of summary judgment. We look at it first.");
    }

    @Test
    void eachLongSentenceIsAStretch() {
        assertThat(
                prose.stretches("The officers had only a second or two to decide whether the movement meant that he was"
                        + " reaching for a gun. An error in judgment could have cost them their lives, and the law does not ask"
                        + " them to run that risk."))
                .hasSize(2);
    }

    @Test
    void noWordsAreNoStretch() {
        assertThat(prose.stretches("")).isEmpty();
        assertThat(prose.stretches("* * *")).isEmpty();
        assertThat(prose.stretches("Affirmed.")).containsExactly("Affirmed.");
    }

    @Property(tries = 200)
    void noTextFails(@ForAll String text) {
        assertThat(prose.stretches(text)).allMatch(stretch -> Words.count(stretch) > 0);
    }
}
