package counterpoint.ui.model.doctrines;

import counterpoint.casefile.CaseOpinion;
import counterpoint.doctrine.DoctrineTag;
import counterpoint.ui.model.Column;
import java.util.List;

/// The doctrines of the passage at which the reader is in a column.
///
/// @param side the column
/// @param opinion the opinion that it shows
/// @param where the passage's paragraph, `¶9`
/// @param tags the strongest first; empty if it discusses none
public record PassageTags(Column side, CaseOpinion opinion, String where, List<DoctrineTag> tags) {
    public PassageTags {
        tags = List.copyOf(tags);
    }
}
