package counterpoint.ui.model;

import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What a new window says to a new reader, until the reader sends it away: how to begin with authorities, and the tour.
public final class HintModel {
    /// The name under which the hint is kept as dismissed.
    public static final String WALK = "walk-mentions";

    /// The name under which the tour is kept as taken.
    public static final String TOUR = "tour";

    private final ReadOnlyBooleanWrapper walk;
    private final Consumer<String> keep;
    private boolean tour;

    private HintModel(boolean walk, boolean tour, Consumer<String> keep) {
        this.walk = new ReadOnlyBooleanWrapper(walk);
        this.tour = tour;
        this.keep = keep;
    }

    /// What is to be said, but for what was dismissed.
    ///
    /// @param dismissed the names of the hints that the reader knows
    /// @param keep hears the name of a hint when the reader dismisses it
    public static HintModel with(Set<String> dismissed, Consumer<String> keep) {
        return new HintModel(!dismissed.contains(WALK), !dismissed.contains(TOUR), keep);
    }

    /// No hint, for pictures.
    public static HintModel none() {
        return new HintModel(false, false, _ -> {
        });
    }

    /// Whether the reader has not taken the tour.
    public boolean isTourWanted() {
        return tour;
    }

    /// The reader has taken the tour, or sent it away.
    public void endTour() {
        if (tour) {
            tour = false;
            keep.accept(TOUR);
        }
    }

    /// Whether to say how the mentions of an authority are walked.
    public ReadOnlyBooleanProperty walk() {
        return walk.getReadOnlyProperty();
    }

    /// The reader has read it.
    public void dismiss() {
        if (walk.get()) {
            walk.set(false);
            keep.accept(WALK);
        }
    }
}
