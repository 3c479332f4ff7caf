package counterpoint.ui.model.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.compare.Comparison;
import counterpoint.compare.Decided;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.opinion.Passage;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is decided while the opinions are still compared, so that it is not yet known what it is decided of.
class DecisionsBeforeComparisonTest extends DecidedMedina {
    @Test
    void whatIsLinkedWhileTheOpinionsAreComparedIsWhatItWouldBeAfterwards() {
        Link first = computed.links().getFirst();
        Passage left = passage(Column.LEFT, 2);
        Passage right = passage(Column.RIGHT, 3);
        Uncompared slow = new Uncompared();
        List<String> done = new ArrayList<>();

        slow.decisions.join(first.left().span(), first.right().span(), () -> done.add("first"));
        slow.decisions.join(left.span(), right.span(), () -> done.add("second"));
        assertThat(slow.model().isComparing()).isTrue();
        assertThat(slow.model().comparison().get()).isEqualTo(Comparison.NONE);
        assertThat(drawer.kept().decisions().links()).as("kept before the window may close").hasSize(2);
        assertThat(done).isEmpty();
        slow.work();

        assertThat(slow.model().isComparing()).isFalse();
        assertThat(done).containsExactly("first", "second");
        assertThat(slow.model().comparison().get().links()).hasSize(computed.links().size() + 1)
                .extracting(Link::state)
                .contains(State.CONFIRMED, State.HAND_MADE);
        assertThat(slow.model().comparison().get().links()).filteredOn(link -> link.state() != State.COMPUTED)
                .hasSize(2);
        history.undo();
        history.undo();
        assertThat(slow.model().comparison().get()).isEqualTo(computed);
    }

    @Test
    void whatIsLinkedWhileTheOpinionsAreComparedStaysWithTheseTwo() {
        Link first = computed.links().getFirst();
        Uncompared slow = new Uncompared();
        slow.decisions.join(first.left().span(), first.right().span(), () -> {
            // What came of it is asked below.
        });
        slow.model().show(Column.LEFT, MEDINA.opinion("dissent").orElseThrow());
        slow.work();

        assertThat(slow.model().decided().links()).extracting(Decided.OfLink::pair)
                .containsExactly(Decided.Pair.of(first));
        slow.model().show(Column.LEFT, MEDINA.opinion("majority").orElseThrow());
        slow.work();
        assertThat(slow.model().comparison().get().links()).filteredOn(link -> link.state() != State.COMPUTED)
                .extracting(Link::state, Decided.Pair::of)
                .containsExactly(tuple(State.CONFIRMED, Decided.Pair.of(first)));
    }

    @Test
    void whatIsLinkedWhileTheOpinionsAreComparedOutlivesAnotherReadingOfTheCase() {
        Passage left = passage(Column.LEFT, 2);
        Passage right = passage(Column.RIGHT, 3);
        Uncompared slow = new Uncompared();
        slow.decisions.join(left.span(), right.span(), () -> {
            // The case is another value before the two are compared.
        });
        slow.workbench.reread(ID, problem -> fail(problem));
        slow.waiting.removeLast().run();

        assertThat(slow.model().comparison().get().links().getFirst())
                .returns(State.HAND_MADE, Link::state)
                .returns(left.span(), link -> link.left().span());
    }

    @Test
    void whatWasDecidedIsNotShownBeforeItIsKnownOfWhat() {
        decisions.confirm(computed.links().getFirst());
        decisions.confirm(now().disputes().getFirst());
        Comparison before = now();
        Uncompared slow = new Uncompared();

        assertThat(slow.model().comparison().get()).isEqualTo(Comparison.NONE);
        slow.work();
        assertThat(slow.model().comparison().get()).isEqualTo(before);
    }

    /// Another window on the same case, in which nothing is worked out until [#work()].
    private final class Uncompared {
        private final List<Runnable> waiting = new ArrayList<>();
        private final WorkbenchModel workbench = new WorkbenchModel(
                new OneCase(MEDINA.beside(
                        MEDINA.left().orElseThrow(), MEDINA.right().orElseThrow(), model.decided())),
                TaskRunner.on(waiting::add, Runnable::run, Runnable::run, failure -> fail(failure)));
        private final DisputeDecisions decisions = new DisputeDecisions(workbench, drawer, history);

        Uncompared() {
            workbench.start();
            waiting.removeFirst().run();
        }

        CaseModel model() {
            return workbench.model().orElseThrow();
        }

        void work() {
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
        }
    }
}
