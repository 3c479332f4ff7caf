package counterpoint.edition;

import counterpoint.opinion.Opinion;
import counterpoint.opinion.ParseProblem;
import java.util.List;

/// An opinion after its footnotes were placed by another print.
///
/// @param opinion the opinion; unchanged if there was nothing to place
/// @param notes one problem for each footnote placed, which says that its mark is not printed
public record Placement(Opinion opinion, List<ParseProblem> notes) {
    public Placement {
        notes = List.copyOf(notes);
    }

    /// Whether the opinion has other blocks than before.
    public boolean changed() {
        return !notes.isEmpty();
    }
}
