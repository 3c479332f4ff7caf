package counterpoint.session;

import java.util.Set;
import java.util.TreeSet;

/// The hints that the reader has read and sent away.
///
/// @param names of the hints, as the window gives them
public record DismissedHints(Set<String> names) {
    public DismissedHints {
        names = Set.copyOf(names);
    }

    /// With one more.
    public DismissedHints with(String name) {
        Set<String> more = new TreeSet<>(names);
        more.add(name);
        return new DismissedHints(more);
    }
}
