package counterpoint.ui.model;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.compare.Comparison;
import counterpoint.compare.Decided;
import counterpoint.compare.Decider;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What the opinions of a case have to do with each other, two at a time, as it is computed.
///
/// It is worked out away from the UI thread when two are first shown beside each other, and then known; that of the case's
/// own two sides may be known before.
final class Comparisons {
    private final CaseFile file;
    private final TaskRunner tasks;
    private final Optional<Two> own;
    private final Map<Two, Comparison> known = new HashMap<>();
    private final Map<Two, Decider> deciders = new HashMap<>();

    Comparisons(CaseFile file, TaskRunner tasks) {
        this.file = file;
        this.tasks = tasks;
        this.own = file.left().flatMap(left -> file.right().map(right -> new Two(left.id(), right.id())));
        file.compared().known().ifPresent(computed -> own.ifPresent(two -> known.put(two, computed)));
    }

    private record Two(String left, String right) {
    }

    /// What is known of two opinions by now; nothing has to do with an opinion that is not there.
    Optional<Comparison> of(Optional<CaseOpinion> left, Optional<CaseOpinion> right) {
        return left.isEmpty() || right.isEmpty()
                ? Optional.of(Comparison.NONE)
                : Optional.ofNullable(known.get(new Two(left.get().id(), right.get().id())));
    }

    /// What is known of two opinions by now, as the reader decided it.
    Comparison decided(Decided decided, Optional<CaseOpinion> left, Optional<CaseOpinion> right) {
        Comparison computed = of(left, right).orElse(Comparison.NONE);
        return left.flatMap(one -> right.map(other -> decider(one, other, computed).decided(decided)))
                .orElse(computed);
    }

    private Decider decider(CaseOpinion left, CaseOpinion right, Comparison computed) {
        return deciders.compute(new Two(left.id(), right.id()), (_, before) -> before != null
                && before.computed().equals(computed)
                        ? before
                        : new Decider(computed, left.readingText().side(), right.readingText().side()));
    }

    /// Works it out; a newer question takes the place of an older.
    ///
    /// @param then runs on the UI thread once it is known, or could not be worked out and counts as nothing
    /// @param failed hears a sentence if it could not
    void ask(CaseOpinion left, CaseOpinion right, Runnable then, Consumer<String> failed) {
        tasks.<Comparison>run(
                "compare " + file.id(),
                () -> compared(left, right),
                found -> {
                    known.put(new Two(left.id(), right.id()), found);
                    then.run();
                },
                Texts.of("compare.failed"),
                sentence -> {
                    known.put(new Two(left.id(), right.id()), Comparison.NONE);
                    then.run();
                    failed.accept(sentence);
                });
    }

    private Comparison compared(CaseOpinion left, CaseOpinion right) {
        return own.filter(new Two(left.id(), right.id())::equals).isPresent()
                ? file.computed()
                : Comparison.of(left.readingText().side(), right.readingText().side());
    }
}
