package counterpoint.ui.model;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.compare.Comparison;
import counterpoint.compare.Decided;
import counterpoint.compare.Decider;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What the opinions of a case have to do with each other, two at a time, as it is computed.
///
/// It is worked out away from the UI thread when it is first asked for, and then known; that of the case's own two sides
/// may be known before.
final class Comparisons {
    private final CaseFile file;
    private final TaskRunner tasks;
    private final Consumer<String> failed;
    private final Optional<Two> own;
    private final Map<Two, Comparison> known = new HashMap<>();
    private final Map<Two, List<Consumer<Comparison>>> waiting = new HashMap<>();
    private final Map<Two, Decider> deciders = new HashMap<>();

    /// @param failed hears a sentence if two could not be compared
    Comparisons(CaseFile file, TaskRunner tasks, Consumer<String> failed) {
        this.file = file;
        this.tasks = tasks;
        this.failed = failed;
        this.own = file.left().flatMap(left -> file.right().map(right -> new Two(left.id(), right.id())));
        file.compared().known().ifPresent(computed -> own.ifPresent(two -> known.put(two, computed)));
    }

    private record Two(String left, String right) {
        static Two of(CaseOpinion left, CaseOpinion right) {
            return new Two(left.id(), right.id());
        }
    }

    /// What is known of two opinions by now; nothing has to do with an opinion that is not there.
    Optional<Comparison> of(Optional<CaseOpinion> left, Optional<CaseOpinion> right) {
        return left.isEmpty() || right.isEmpty()
                ? Optional.of(Comparison.NONE)
                : Optional.ofNullable(known.get(Two.of(left.get(), right.get())));
    }

    /// What is known of two opinions by now, as the reader decided it: what was decided shows with what is computed, not
    /// before, since only then it is known what it was decided of.
    Optional<Comparison> decided(Decided decided, Optional<CaseOpinion> left, Optional<CaseOpinion> right) {
        return of(left, right).map(computed -> left
                .flatMap(one -> right.map(other -> decider(one, other, computed).decided(decided)))
                .orElse(computed));
    }

    private Decider decider(CaseOpinion left, CaseOpinion right, Comparison computed) {
        return deciders.computeIfAbsent(
                Two.of(left, right),
                _ -> new Decider(computed, left.readingText().side(), right.readingText().side()));
    }

    /// Hands over what is computed of two opinions: at once if it is known, else as soon as it is; what could not be worked
    /// out counts as nothing.
    ///
    /// @param then runs on the UI thread
    void ask(CaseOpinion left, CaseOpinion right, Consumer<Comparison> then) {
        Two two = Two.of(left, right);
        Comparison found = known.get(two);
        if (found != null) {
            then.accept(found);
            return;
        }
        boolean isFirst = !waiting.containsKey(two);
        waiting.computeIfAbsent(two, _ -> new ArrayList<>()).add(then);
        if (isFirst) {
            tasks.<Comparison>run(
                    "compare " + file.id() + " " + two.left() + " " + two.right(),
                    () -> compared(left, right),
                    computed -> tell(two, computed),
                    Texts.of("compare.failed"),
                    sentence -> {
                        tell(two, Comparison.NONE);
                        failed.accept(sentence);
                    });
        }
    }

    private void tell(Two two, Comparison computed) {
        known.put(two, computed);
        List<Consumer<Comparison>> waited = waiting.remove(two);
        if (waited != null) {
            waited.forEach(one -> one.accept(computed));
        }
    }

    private Comparison compared(CaseOpinion left, CaseOpinion right) {
        return own.filter(Two.of(left, right)::equals).isPresent()
                ? file.computed()
                : Comparison.of(left.readingText().side(), right.readingText().side());
    }
}
