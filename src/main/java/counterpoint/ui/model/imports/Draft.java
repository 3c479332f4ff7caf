package counterpoint.ui.model.imports;

import counterpoint.opinion.Caption;
import counterpoint.opinion.Correction;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Texts;
import counterpoint.workspace.Command;
import counterpoint.workspace.History;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One source with the reader's corrections, which can be undone. Nothing of it is kept before it is accepted.
///
/// After each correction the source is read again away from the UI thread; a newer reading takes the place of an older
/// one. What the reader asks meanwhile waits, since it speaks of places in the reading to come.
public final class Draft {
    private final Origin origin;
    private final Intake intake;
    private final TaskRunner tasks;
    private final Runnable whenChanged;
    private final History history = new History();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Proposal> proposal;
    private final ReadOnlyObjectWrapper<Caption> facts;
    private final ReadOnlyObjectWrapper<Boolean> busy = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<Doubt>> left = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Integer> chosen = new ReadOnlyObjectWrapper<>(0);
    private List<Correction> corrections;

    /// @param whenChanged hears of each change, once the source is read again
    Draft(Origin origin, Proposal first, Intake intake, TaskRunner tasks, Runnable whenChanged) {
        this.origin = origin;
        this.intake = intake;
        this.tasks = tasks;
        this.whenChanged = whenChanged;
        this.proposal = new ReadOnlyObjectWrapper<>(first);
        this.facts = new ReadOnlyObjectWrapper<>(first.reading().caption());
        this.corrections = first.corrections();
    }

    public Origin origin() {
        return origin;
    }

    /// How the source is read with the corrections made so far; while it is read again, as it was read before.
    public ReadOnlyObjectProperty<Proposal> proposal() {
        return proposal.getReadOnlyProperty();
    }

    /// The facts of the case, as read and as the reader has changed them.
    public ReadOnlyObjectProperty<Caption> facts() {
        return facts.getReadOnlyProperty();
    }

    /// Whether the source is being read again.
    public ReadOnlyObjectProperty<Boolean> busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why the newest correction had no effect, in one sentence.
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The doubts that the reader has decided to leave as they are.
    public ReadOnlyObjectProperty<Set<Doubt>> left() {
        return left.getReadOnlyProperty();
    }

    /// The opinion that is looked at, counted from 0.
    public ReadOnlyObjectProperty<Integer> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Looks at another opinion.
    public void choose(int opinion) {
        int last = proposal.get().reading().decision().opinions().size() - 1;
        chosen.set(Math.clamp(opinion, 0, Math.max(0, last)));
    }

    /// The changes that can be undone.
    public History history() {
        return history;
    }

    /// What changes where opinions begin, what they are, and how their paragraphs go.
    public Split split() {
        return new Split(this);
    }

    /// Leaves a doubt as it is.
    public void leave(Doubt doubt) {
        Set<Doubt> more = new HashSet<>(left.get());
        more.add(doubt);
        left.set(Set.copyOf(more));
    }

    /// Answers a doubt.
    public void answer(Doubt.Answer answer) {
        correct(Texts.of("undo.answer"), List.of(answer.correction()));
    }

    /// Adds corrections as one step.
    ///
    /// @param what the step, in words that follow "Undo"
    void correct(String what, List<Correction> more) {
        if (!more.isEmpty()) {
            set(what, Stream.concat(corrections.stream(), more.stream()).toList());
        }
    }

    /// Takes back one correction, wherever it stands in the list.
    public void takeBack(Correction correction) {
        List<Correction> fewer = new ArrayList<>(corrections);
        if (fewer.remove(correction)) {
            set(Texts.of("undo.putBack"), fewer);
        }
    }

    /// Changes a fact of the case.
    public void change(Caption changed) {
        Caption before = facts.get();
        if (!changed.equals(before)) {
            history.execute(Command.of(Texts.of("undo.fact"), () -> facts.set(changed), () -> facts.set(before)));
            whenChanged.run();
        }
    }

    /// Does something when no reading is under way.
    public void whenRead(Runnable action) {
        if (busy.get()) {
            waiting.add(action);
        } else {
            action.run();
        }
    }

    public void undo() {
        whenRead(history::undo);
    }

    public void redo() {
        whenRead(history::redo);
    }

    private void set(String what, List<Correction> next) {
        List<Correction> before = corrections;
        history.execute(Command.of(what, () -> read(next), () -> read(before)));
    }

    private void read(List<Correction> next) {
        corrections = List.copyOf(next);
        busy.set(true);
        trouble.set(Optional.empty());
        tasks.<Proposal>run(
                "draft",
                () -> intake.read(origin, next),
                this::take,
                Texts.of("import.correctionFailed"),
                this::fail);
    }

    private void take(Proposal again) {
        Caption known = proposal.get().reading().caption();
        int last = again.reading().decision().opinions().size() - 1;
        chosen.set(Math.clamp(chosen.get(), 0, Math.max(0, last)));
        proposal.set(again);
        if (facts.get().equals(known)) {
            facts.set(again.reading().caption());
        }
        rest();
        whenChanged.run();
    }

    private void fail(String sentence) {
        trouble.set(Optional.of(sentence));
        rest();
    }

    private void rest() {
        busy.set(false);
        while (!busy.get() && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
