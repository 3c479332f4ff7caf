package counterpoint.ui;

import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.imports.Intake;
import java.nio.file.Path;
import java.util.Optional;

/// What a window works on: the cases at hand, and what takes in more.
///
/// @param shelf the cases
/// @param intake takes in cases, and keeps corrections of those at hand
/// @param meanings the folder of what the passages of the bundled cases mean; empty to search by words only
public record Holdings(Shelf shelf, Intake intake, Optional<Path> meanings) {
    /// Cases that are searched by words only.
    public Holdings(Shelf shelf, Intake intake) {
        this(shelf, intake, Optional.empty());
    }

    /// Cases to which none can be added.
    public static Holdings of(Shelf shelf) {
        return new Holdings(shelf, Intake.none());
    }
}
