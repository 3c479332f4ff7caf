package counterpoint.session;

import java.util.Optional;

/// What the reader was looking at when the program ended.
///
/// @param authority the key of the chosen authority; empty if none was chosen
/// @param view what filled the window, `read`, `search` or `authorities`
public record Focus(Optional<String> authority, String view) {
}
