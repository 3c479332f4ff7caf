package counterpoint.ui.model;

import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Place;
import java.util.Map;
import java.util.Optional;

/// A place in the history: a case, what its columns showed, and what was chosen.
///
/// @param view what filled the window
/// @param caseId the case
/// @param spots what each column showed
/// @param choice what was chosen
public record Stop(View view, String caseId, Map<Column, Spot> spots, Optional<Choice> choice) {
    public Stop {
        spots = Map.copyOf(spots);
    }

    /// What one column showed.
    ///
    /// @param opinion whose text
    /// @param edition which print of it
    /// @param top the first place in sight
    public record Spot(CaseOpinion opinion, Edition edition, Place top) {
    }
}
