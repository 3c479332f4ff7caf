package counterpoint.ui.mark;

import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.opinion.Place;
import java.util.Optional;
import javafx.geometry.Bounds;

/// What the notes beside a column need to know of it.
public interface MarkedColumn {
    /// The print that it shows.
    Edition edition();

    /// The box around words as far as they are in sight, in the scene; empty if none of them is.
    Optional<Bounds> bounds(Selection words);

    /// Whether a place is in sight, or so near to it that it may be.
    boolean isNear(Place place);

    /// Brings a place into sight, unless it is there.
    void reveal(Place place);

    /// Gives the keyboard back to the text.
    void giveBack();
}
