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
        assertThat(entries(EMPTY, 0)).containsExactly(Marked.of(VIDEO), Marked.of(SETTLE));
        assertThat(entries(EMPTY, 2)).containsExactly(Marked.of(JURY));
        assertThat(EMPTY.filled(ALL).sections()).extracting(Brief.Section::heading)
                .containsExactly("Facts", "Issue", "Holding", "Reasoning", "Dissent");
    }

    @Test
    void theReadersOrderAndWordsStand() {
        Brief brief = EMPTY.filled(ALL).moved(0, 1, 0, 0).written(0, 1, "But:");

        assertThat(entries(brief, 0)).containsExactly(
                Marked.of(SETTLE), new Written("But:"), Marked.of(VIDEO));
        assertThat(entries(brief.rewritten(0, 1, " "), 0)).hasSize(2);
    }

    @Test
    void aNewHighlightComesBehindWhatIsPrintedBeforeIt() {
        Brief brief = EMPTY.filled(List.of(VIDEO)).written(0, 0, "First.").written(0, 2, "So far.");

        assertThat(entries(brief, 0)).containsExactly(
                new Written("First."), Marked.of(VIDEO), new Written("So far."), Marked.of(SETTLE));
    }

    @Test
    void aMarkPutUnderAnotherHeadingLeavesItsOwn() {
        Brief brief = EMPTY.filled(ALL).moved(0, 0, 3, 0);

        assertThat(entries(brief, 0)).containsExactly(Marked.of(SETTLE));
        assertThat(entries(brief, 3)).containsExactly(Marked.of(VIDEO));
    }

    @Test
    void whatIsTakenOutStaysOutUntilItIsRestored() {
        Brief brief = EMPTY.filled(ALL).without(0, 0);

        assertThat(entries(brief, 0)).containsExactly(Marked.of(SETTLE));
        assertThat(brief.leftOut()).isEqualTo(Set.of(VIDEO.id()));
        assertThat(entries(brief.restored(), 0)).containsExactly(Marked.of(VIDEO), Marked.of(SETTLE));
    }

    @Test
    void aMarkThatIsGoneLeavesTheBrief() {
        Brief brief = EMPTY.filled(ALL);

        assertThat(brief.filled(List.of(SETTLE)).sections().getFirst().entries())
                .containsExactly(Marked.of(SETTLE));
    }

    @Test
    void aHeadingOfOnesOwnTakesAColor() {
        Brief brief = EMPTY.headed(1, "For the memo", Optional.of(MarkColor.USEFUL)).reordered(1, 0);

        assertThat(entries(brief, 0)).containsExactly(Marked.of(USEFUL));
        assertThat(BriefTemplate.of("Mine", brief).begin()).isEqualTo(brief);
    }

    @Test
    void aMarkThatIsColoredOtherwiseFlowsToItsNewHeading() {
        Brief brief = EMPTY.filled(ALL).moved(0, 1, 1, 0);
        Mark recolored = VIDEO.colored(Optional.of(MarkColor.HOLDING), SampleMarks.NOON);
        Mark useful = SETTLE.colored(Optional.of(MarkColor.USEFUL), SampleMarks.NOON);

        Brief filled = brief.filled(List.of(recolored, useful, JURY));

        assertThat(filled.sections()).extracting(Brief.Section::entries).containsExactly(
                List.of(), List.of(Marked.of(SETTLE)), List.of(Marked.of(recolored), Marked.of(JURY)), List.of(),
                List.of());
    }

    @Test
    void aTemplateKeepsWhatStandsUnderItsHeadingsAndEveryWordWritten() {
        Brief brief = EMPTY.filled(ALL).written(2, 1, "Narrow.").written(3, 0, "Because.");
        BriefTemplate template = new BriefTemplate("Memo", List.of(
                new BriefTemplate.Headed("Holding", Optional.of(MarkColor.HOLDING)),
                new BriefTemplate.Headed("Use", Optional.of(MarkColor.USEFUL))));

        Brief now = brief.under(template).filled(ALL);

        assertThat(now.sections()).containsExactly(
                new Brief.Section("Holding", Optional.of(MarkColor.HOLDING),
                        List.of(Marked.of(JURY), new Written("Narrow."))),
                new Brief.Section("Use", Optional.of(MarkColor.USEFUL), List.of(Marked.of(USEFUL))),
                new Brief.Section("Reasoning", Optional.of(MarkColor.REASONING), List.of(new Written("Because."))));
    }
}
