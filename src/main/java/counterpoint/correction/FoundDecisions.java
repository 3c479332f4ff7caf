package counterpoint.correction;

import counterpoint.compare.Decided;
import java.util.Optional;

/// What the reader decided of a case's opinions, looked up in its texts.
///
/// @param decided what applies, with raw spans of the reading texts
/// @param lost how many decisions have a place that is not in the texts with certainty; they are kept and not applied
public record FoundDecisions(Decided decided, int lost) {
    /// One sentence on what was not applied; empty if all was.
    public Optional<String> problem() {
        return switch (lost) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("The text of this case has changed, and one of your decisions on what answers what"
                    + " could not be found in it with certainty; it was kept and not applied.");
            default -> Optional.of("The text of this case has changed, and " + lost
                    + " of your decisions on what answers what could not be found in it with certainty; they were kept"
                    + " and not applied.");
        };
    }
}
