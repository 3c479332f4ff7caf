package counterpoint.ui.model.doctrines;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.DoctrineTrial;
import counterpoint.casefile.DoctrineTrial.Change;
import counterpoint.doctrine.Doctrine;
import java.util.Comparator;
import java.util.List;

/// What a doctrine tags in the open cases as it is written.
///
/// @param doctrine what was tried
/// @param passages those gained and lost first, else case by case in the order printed
/// @param searched how many passages were looked at
public record Trial(Doctrine doctrine, List<TriedPassage> passages, int searched) {
    public Trial {
        passages = List.copyOf(passages);
    }

    /// Tries a doctrine; takes a moment for each hundred passages.
    ///
    /// @param files the cases as they were when the reader began, from whose tags gains and losses are counted
    static Trial of(Doctrine doctrine, List<CaseFile> files) {
        DoctrineTrial trial = DoctrineTrial.of(doctrine, files);
        List<TriedPassage> passages = trial.passages().stream()
                .map(TriedPassage::of)
                .sorted(Comparator.comparingInt(one -> rank(one.change())))
                .toList();
        return new Trial(doctrine, passages, trial.searched());
    }

    private static int rank(Change change) {
        return switch (change) {
            case GAINED -> 0;
            case LOST -> 1;
            case STAYS -> 2;
        };
    }

    /// How many passages it tags.
    public int tagged() {
        return passages.size() - count(Change.LOST);
    }

    /// How many passages a change touched so.
    public int count(Change change) {
        return (int) passages.stream().filter(one -> one.change() == change).count();
    }
}
