package counterpoint.session;

import counterpoint.note.Anchor;
import java.util.List;
import java.util.Optional;

/// What the reader was looking at when the program ended.
///
/// @param authority the key of the chosen authority; empty if none was chosen
/// @param mentions those of its mentions that were looked at, at most one in each column, the selected one first
/// @param view the name of what filled the window, as `read` or `authorities`
public record Focus(Optional<String> authority, List<Anchor> mentions, String view) {
    public Focus {
        mentions = List.copyOf(mentions);
    }
}
