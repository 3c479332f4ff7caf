package counterpoint.casefile;

import counterpoint.opinion.Caption;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.ParseProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One source of a case whose structure was read, before its citations are found.
///
/// @param source what the case's description says of it
/// @param file the name under which it was read
/// @param caption what the description and the text together say of the case
/// @param decision its opinions
record UncitedSource(CaseDescription.Source source, String file, Caption caption, Decision decision) {
    /// This source with another reading of one of its opinions, and what is to be said of that.
    UncitedSource with(Opinion opinion, List<ParseProblem> notes) {
        List<Opinion> opinions = decision.opinions().stream()
                .map(other -> other.id().equals(opinion.id()) ? opinion : other)
                .toList();
        List<ParseProblem> problems = new ArrayList<>(decision.problems());
        problems.addAll(notes);
        problems.sort(Comparator.comparing(ParseProblem::span));
        return new UncitedSource(
                source,
                file,
                caption,
                new Decision(
                        decision.source(),
                        decision.caption(),
                        opinions,
                        decision.pages(),
                        decision.chrome(),
                        problems));
    }
}
