package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.PassageMentions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamingTest {
    @Test
    void dissentNamesTheMajority() {
        assertThat(named("The majority’s approach fails.")).contains("The majority’s");
        assertThat(named("As my colleagues see it, nothing is lost.")).contains("my colleagues");
        assertThat(named("Today’s decision is wrong.")).contains("Today’s decision");
        assertThat(named("That was said by Judge Brennan in this case.")).contains("Judge Brennan");
    }

    @Test
    void courtOfLastResortIsReportedInThePresentTense() {
        assertThat(named("The Court insists that nothing changed.")).contains("The Court insists");
        assertThat(named("The Court held so long ago.")).isEmpty();
    }

    @Test
    void pageOfTheOtherOpinionNamesIt() {
        assertThat(named("That is not so. Ante, at 12.", 1)).contains("Ante, at 12");
        assertThat(named("More on this below. Infra, at 12.", 1)).isEmpty();
    }

    @Test
    void othersAreNotTheMajority() {
        assertThat(named("A majority of the jurors agreed.")).isEmpty();
        assertThat(named("The majorityship is no word.")).isEmpty();
    }

    private static Optional<String> named(String sentence) {
        return named(sentence, 0);
    }

    private static Optional<String> named(String text, int sentence) {
        SampleSides sides = SampleSides.of(List.of("Affirmed."), List.of(text));
        ReadPart.Reader reader = new ReadPart.Reader(new TellingWords(), new Naming(sides.majority().opinion()));
        PassageMentions mentions = new PassageMentions(sides.dissent().passages(), sides.dissent().mentions());
        Part part = new Part(sides.dissent().passages().getFirst(), 0, mentions.in(0));
        return reader.read(List.of(part)).getFirst().sentences().get(sentence).naming();
    }
}
