package counterpoint.casefile;

import counterpoint.compare.Link;
import counterpoint.opinion.Passage;
import java.util.List;

/// A passage of another case that rests on the same as one of this case.
///
/// @param of the passage of this case
/// @param file the other case
/// @param opinion the opinion of the other case that holds it
/// @param passage where, in that opinion's reading text
/// @param weight how much the two share, above 0; comparable within one answer, no probability
/// @param reasons what they share, the weightiest first: authorities with the nearest pins, doctrines; never empty
public record LikePassage(
        Passage of, CaseFile file, CaseOpinion opinion, Passage passage, double weight, List<Link.Reason> reasons) {
    public LikePassage {
        reasons = List.copyOf(reasons);
    }
}
