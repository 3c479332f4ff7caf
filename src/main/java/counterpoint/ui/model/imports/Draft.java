package counterpoint.ui.model.imports;

import counterpoint.correction.CaseFact;
import counterpoint.correction.CorrectedFacts;
import counterpoint.intake.Proposal;
import counterpoint.intake.ProposedSource;
import counterpoint.intake.Standing;
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
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A case with the reader's corrections, which can be undone: one that comes in and of which nothing is kept before it
/// is accepted, or one of the library.
///
/// After each correction the source is read again away from the UI thread; a newer reading takes the place of an older
/// one. What the reader asks meanwhile waits, since it speaks of places in the reading to come.
public final class Draft {
    private static final Logger LOG = LoggerFactory.getLogger(Draft.class);

    private final Intake intake;
    private final TaskRunner tasks;
    private final History history;
    private final Consumer<Proposal.Ready> whenChanged;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Checked> shown;
    private final ReadOnlyObjectWrapper<Caption> facts;
    private final ReadOnlyObjectWrapper<Integer> chosen = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<Boolean> busy = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<Doubt>> left = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<String>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Proposal.Ready ready;
    private int source;
    private @Nullable Callable<Proposal.Ready> reading;

    /// @param history takes the changes, to be undone
    /// @param whenChanged hears of each change, once the source is read again
    Draft(
            Proposal.Ready first,
            Intake intake,
            TaskRunner tasks,
            History history,
            Consumer<Proposal.Ready> whenChanged) {
        this.ready = first;
        this.intake = intake;
        this.tasks = tasks;
        this.history = history;
        this.whenChanged = whenChanged;
        this.shown = new ReadOnlyObjectWrapper<>(checked());
        this.facts = new ReadOnlyObjectWrapper<>(first.facts());
        history.listen(() -> undoable.set(history.undoName()));
    }

    /// The case as it would be accepted now.
    public Proposal.Ready ready() {
        return ready;
    }

    /// The name of the case.
    public String name() {
        return ready.name();
    }

    /// The sources of the case by name, in order.
    public List<String> sources() {
        return ready.sources().stream().map(ProposedSource::file).toList();
    }

    /// The source that is shown, counted from 0.
    public int source() {
        return source;
    }

    /// Shows another source of the case.
    public void show(int other) {
        whenRead(() -> {
            source = Math.clamp(other, 0, ready.sources().size() - 1);
            chosen.set(0);
            shown.set(checked());
        });
    }

    /// Whether the library has the case already, or one like it.
    public Standing standing() {
        return ready.standing();
    }

    /// How the source is read with the corrections made so far; while it is read again, as it was read before.
    public ReadOnlyObjectProperty<Checked> shown() {
        return shown.getReadOnlyProperty();
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

    /// What can be undone, in words that follow "Undo".
    public ReadOnlyObjectProperty<Optional<String>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// Looks at another opinion.
    public void choose(int opinion) {
        chosen.set(within(opinion));
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
        whenRead(() -> correct(Texts.of("undo.answer"), List.of(answer.correction())));
    }

    /// Adds corrections of the source that is shown, as one step.
    ///
    /// @param what the step, in words that follow "Undo"
    void correct(String what, List<Correction> more) {
        if (!more.isEmpty()) {
            set(what, Stream.concat(corrections().stream(), more.stream()).toList());
        }
    }

    /// Takes back one correction, wherever it stands in the list.
    public void takeBack(Correction correction) {
        whenRead(() -> {
            List<Correction> fewer = new ArrayList<>(corrections());
            if (fewer.remove(correction)) {
                set(Texts.of("undo.putBack"), fewer);
            }
        });
    }

    /// Changes a fact of the case.
    public void change(CaseFact fact, String words) {
        CorrectedFacts before = ready.corrected();
        CorrectedFacts after = before.with(fact, words);
        if (!fact.of(facts.get()).equals(words.strip())) {
            history.execute(Command.of(Texts.of("undo.fact"), () -> know(after), () -> know(before)));
        }
    }

    private void know(CorrectedFacts said) {
        whenRead(() -> {
            ready = ready.withFacts(said);
            facts.set(ready.facts());
            whenChanged.accept(ready);
        });
    }

    /// Does something when no reading is under way.
    public void whenRead(Runnable action) {
        if (busy.get()) {
            waiting.add(action);
        } else {
            action.run();
        }
    }

    /// Undoes the last correction, once what is under way is read.
    public void undo() {
        whenRead(history::undo);
    }

    /// Makes the correction again that was undone last, once what is under way is read.
    public void redo() {
        whenRead(history::redo);
    }

    private List<Correction> corrections() {
        return ready.sources().get(source).corrections();
    }

    private void set(String what, List<Correction> next) {
        List<Correction> before = corrections();
        int at = source;
        history.execute(Command.of(what, () -> read(at, next), () -> read(at, before)));
    }

    private void read(int at, List<Correction> next) {
        source = at;
        busy.set(true);
        trouble.set(Optional.empty());
        Proposal.Ready from = ready;
        Callable<Proposal.Ready> work = () -> intake.correct(from, from.sources().get(at).file(), next);
        reading = work;
        tasks.run(
                lane(),
                work,
                this::take,
                Texts.of("import.correctionFailed"),
                this::fail);
    }

    private String lane() {
        return "draft " + System.identityHashCode(this);
    }

    /// Reads again at once, on this thread, what is being read again, and does what waits for it: the window closes, and
    /// what the reader changed is not lost.
    void finish() {
        while (reading != null) {
            Callable<Proposal.Ready> work = reading;
            tasks.cancel(lane());
            try {
                take(work.call());
            } catch (Exception refused) {
                LOG.warn("What was corrected last could not be read again", refused);
                fail(Texts.of("import.correctionFailed"));
            }
        }
    }

    private void take(Proposal.Ready again) {
        ready = again;
        shown.set(checked());
        facts.set(again.facts());
        chosen.set(within(chosen.get()));
        whenChanged.accept(again);
        rest();
    }

    private void fail(String sentence) {
        trouble.set(Optional.of(sentence));
        rest();
    }

    private void rest() {
        reading = null;
        busy.set(false);
        while (!busy.get() && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private Checked checked() {
        ProposedSource one = ready.sources().get(source);
        return new Checked(one.reading(), one.corrections());
    }

    private int within(int opinion) {
        int last = shown.get().reading().decision().opinions().size() - 1;
        return Math.clamp(opinion, 0, Math.max(0, last));
    }
}
