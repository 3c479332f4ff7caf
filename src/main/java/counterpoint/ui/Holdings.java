package counterpoint.ui;

import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.imports.Intake;

/// What a window works on: the cases at hand, and what takes in more.
///
/// @param shelf the cases
/// @param intake takes in cases, and keeps corrections of those at hand
public record Holdings(Shelf shelf, Intake intake) {
    /// Cases to which none can be added.
    public static Holdings of(Shelf shelf) {
        return new Holdings(shelf, Intake.none());
    }
}
