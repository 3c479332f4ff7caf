package counterpoint.ui.model;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The one hint of a new window, how to begin with authorities: shown until the reader sends it away.
public final class HintModel {
    /// The name under which the hint is kept as dismissed.
    public static final String WALK = "walk-mentions";

    private final ReadOnlyBooleanWrapper walk;
    private final Consumer<String> keep;

    private HintModel(boolean shown, Consumer<String> keep) {
        this.walk = new ReadOnlyBooleanWrapper(shown);
        this.keep = keep;
    }

    /// A hint to show, unless it was dismissed.
    ///
    /// @param keep hears the name of the hint when the reader dismisses it
    public static HintModel with(boolean dismissed, Consumer<String> keep) {
        return new HintModel(!dismissed, keep);
    }

    /// No hint, for pictures.
    public static HintModel none() {
        return new HintModel(false, _ -> {
        });
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
