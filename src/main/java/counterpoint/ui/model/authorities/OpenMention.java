package counterpoint.ui.model.authorities;

import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;

/// A citation of which it is not decided what it means.
///
/// @param heading the opinion in which it stands
/// @param mention the citation, ambiguous or unresolved
public record OpenMention(Heading heading, Mention mention) {
    /// Whether it may mean one of several authorities, from which the reader can choose.
    public boolean isAmbiguous() {
        return mention.resolution().state() == Resolution.State.AMBIGUOUS;
    }
}
