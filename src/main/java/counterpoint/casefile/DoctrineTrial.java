package counterpoint.casefile;

import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.DoctrineTag;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// What a doctrine would tag in cases that are read, beside what is tagged with it now.
///
/// @param doctrine the doctrine as it is being written
/// @param passages those that it would tag, and those that are tagged with it now, case by case in the order printed
/// @param searched how many passages were looked at
public record DoctrineTrial(Doctrine doctrine, List<Tried> passages, int searched) {
    public DoctrineTrial {
        passages = List.copyOf(passages);
    }

    /// A passage that has the doctrine now, or would have it, or both.
    ///
    /// @param file the case
    /// @param opinion the opinion of which it is, in its reading text
    /// @param index which of the reading text's passages
    /// @param now why it has the doctrine, by the library in use; empty if it has not
    /// @param then why it would have it; empty if it would not
    public record Tried(
            CaseFile file, CaseOpinion opinion, int index, Optional<DoctrineTag> now, Optional<DoctrineTag> then) {
        /// The passage.
        public Passage passage() {
            return opinion.readingText().passages().get(index);
        }

        /// What the change would do to it.
        public Change change() {
            if (now.isPresent() && then.isPresent()) {
                return Change.STAYS;
            }
            return then.isPresent() ? Change.GAINED : Change.LOST;
        }
    }

    /// What a change of a doctrine does to a passage.
    public enum Change {
        /// It has the doctrine before and after.
        STAYS,
        /// It has it only after.
        GAINED,
        /// It has it only before.
        LOST
    }

    /// Tries a doctrine on the reading texts of cases; takes a moment for each hundred passages.
    ///
    /// @throws CancellationException if the thread is interrupted
    public static DoctrineTrial of(Doctrine doctrine, List<CaseFile> cases) {
        List<Tried> tried = new ArrayList<>();
        int searched = 0;
        for (CaseFile file : cases) {
            for (CaseOpinion opinion : file.opinions()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("a newer trial is asked for");
                }
                tried.addAll(tried(doctrine, file, opinion));
                searched += opinion.readingText().passages().size();
            }
        }
        return new DoctrineTrial(doctrine, tried, searched);
    }

    private static List<Tried> tried(Doctrine doctrine, CaseFile file, CaseOpinion opinion) {
        List<Optional<DoctrineTag>> after = opinion.readingText().doctrines().tried(doctrine);
        List<Tried> tried = new ArrayList<>();
        for (int index = 0; index < after.size(); index++) {
            Optional<DoctrineTag> now = opinion.readingText().doctrines().of(index).stream()
                    .filter(tag -> tag.id().equals(doctrine.id()))
                    .findFirst();
            if (now.isPresent() || after.get(index).isPresent()) {
                tried.add(new Tried(file, opinion, index, now, after.get(index)));
            }
        }
        return tried;
    }

    /// How many passages a change would touch so.
    public long count(Change change) {
        return passages.stream().filter(one -> one.change() == change).count();
    }
}
