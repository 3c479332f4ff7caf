package counterpoint.note;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.note.Brief.Entry;
import counterpoint.note.Brief.Marked;
import counterpoint.note.Brief.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BriefTest {
    private static final Brief EMPTY = BriefTemplate.CASE_BRIEF.begin();
    private static final Mark VIDEO = mark("video", MarkColor.FACTS);
    private static final Mark SETTLE = mark("settle", MarkColor.FACTS);
    private static final Mark JURY = mark("jury", MarkColor.HOLDING);
    private static final Mark USEFUL = mark("shows", MarkColor.USEFUL);
    private static final List<Mark> ALL = List.of(VIDEO, SETTLE, JURY, USEFUL);

    private static Mark mark(String words, MarkColor color) {
        return SampleMarks.on(words).colored(Optional.of(color), SampleMarks.NOON);
    }

    private static List<Entry> entries(Brief brief, int section) {
        return brief.filled(ALL).sections().get(section).entries();
    }

    @Test
    void highlightsFlowIntoTheirHeadingInTheOrderPrinted() {
        assertThat(entries(EMPTY, 0)).containsExactly(new Marked(VIDEO.id()), new Marked(SETTLE.id()));
        assertThat(entries(EMPTY, 2)).containsExactly(new Marked(JURY.id()));
        assertThat(EMPTY.filled(ALL).sections()).extracting(Brief.Section::heading)
                .containsExactly("Facts", "Issue", "Holding", "Reasoning", "Dissent");
    }

    @Test
    void theReadersOrderAndWordsStand() {
        Brief brief = EMPTY.filled(ALL).moved(0, 1, 0, 0).written(0, 1, "But:");

        assertThat(entries(brief, 0)).containsExactly(
                new Marked(SETTLE.id()), new Written("But:"), new Marked(VIDEO.id()));
        assertThat(entries(brief.rewritten(0, 1, " "), 0)).hasSize(2);
    }

    @Test
    void aNewHighlightComesBehindWhatIsPrintedBeforeIt() {
        Brief brief = EMPTY.filled(List.of(VIDEO)).written(0, 0, "First.").written(0, 2, "So far.");

        assertThat(entries(brief, 0)).containsExactly(
                new Written("First."), new Marked(VIDEO.id()), new Written("So far."), new Marked(SETTLE.id()));
    }

    @Test
    void aMarkPutUnderAnotherHeadingLeavesItsOwn() {
        Brief brief = EMPTY.filled(ALL).moved(0, 0, 3, 0);

        assertThat(entries(brief, 0)).containsExactly(new Marked(SETTLE.id()));
        assertThat(entries(brief, 3)).containsExactly(new Marked(VIDEO.id()));
    }

    @Test
    void whatIsTakenOutStaysOutUntilItIsRestored() {
        Brief brief = EMPTY.filled(ALL).without(0, 0);

        assertThat(entries(brief, 0)).containsExactly(new Marked(SETTLE.id()));
        assertThat(brief.leftOut()).isEqualTo(Set.of(VIDEO.id()));
        assertThat(entries(brief.restored(), 0)).containsExactly(new Marked(VIDEO.id()), new Marked(SETTLE.id()));
    }

    @Test
    void aMarkThatIsGoneLeavesTheBrief() {
        Brief brief = EMPTY.filled(ALL);

        assertThat(brief.filled(List.of(SETTLE)).sections().getFirst().entries())
                .containsExactly(new Marked(SETTLE.id()));
    }

    @Test
    void aHeadingOfOnesOwnTakesAColor() {
        Brief brief = EMPTY.headed(1, "For the memo", Optional.of(MarkColor.USEFUL)).reordered(1, 0);

        assertThat(entries(brief, 0)).containsExactly(new Marked(USEFUL.id()));
        assertThat(BriefTemplate.of("Mine", brief).begin()).isEqualTo(brief);
    }
}
