package counterpoint.ui.edition;

import counterpoint.edition.DifferenceKind;
import counterpoint.ui.model.EditionDifferences;

/// A line of the list of differences.
sealed interface DifferenceRow {
    /// The head of a kind of difference.
    ///
    /// @param count how many follow
    record Heading(DifferenceKind kind, int count) implements DifferenceRow {
    }

    /// One difference.
    ///
    /// @param left the name of the left print
    /// @param right the name of the right print
    record Entry(EditionDifferences.Row row, String left, String right) implements DifferenceRow {
    }
}
