package counterpoint.ui.model;

import counterpoint.opinion.Place;
import java.util.Map;
import java.util.Optional;

/// A place in the history: a case, what was at the top of its columns, and what was chosen.
///
/// @param view what filled the window
/// @param caseId the case
/// @param tops the first place in sight of each column
/// @param choice what was chosen
public record Stop(View view, String caseId, Map<Column, Place> tops, Optional<Choice> choice) {
    public Stop {
        tops = Map.copyOf(tops);
    }
}
