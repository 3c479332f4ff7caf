package counterpoint.edition;

/// A place at which two prints of one opinion differ.
///
/// @param kind what kind of difference it is, as far as the two texts show
/// @param left what the left print has
/// @param right what the right print has
public record Difference(DifferenceKind kind, Reading left, Reading right) {
    /// The same difference seen from the other print.
    public Difference reversed() {
        return new Difference(kind, right, left);
    }
}
