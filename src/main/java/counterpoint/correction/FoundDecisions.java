package counterpoint.correction;

import counterpoint.compare.Decided;
import java.util.ArrayList;
import java.util.List;

/// What the reader decided of a case's opinions, looked up in its texts.
///
/// @param decided what applies, with raw spans of the reading texts
/// @param lost the decisions that have a place that is not in the texts with certainty; they are kept and not applied
public record FoundDecisions(Decided decided, List<LostDecision> lost) {
    public FoundDecisions {
        lost = List.copyOf(lost);
    }

    /// A sentence on how much was not applied, then one on each such decision with the words that it was about; empty if
    /// all was applied.
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        switch (lost.size()) {
            case 0 -> {
            }
            case 1 -> problems.add("The text of this case has changed, and one of your decisions on what answers what"
                    + " could not be found in it with certainty; it was kept and not applied.");
            default -> problems.add("The text of this case has changed, and " + lost.size()
                    + " of your decisions on what answers what could not be found in it with certainty; they were kept"
                    + " and not applied.");
        }
        lost.forEach(one -> problems.add(one.sentence()));
        return problems;
    }
}
