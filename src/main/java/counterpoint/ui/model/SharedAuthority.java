package counterpoint.ui.model;

import counterpoint.authority.Authority;

/// An authority with how often each column's opinion mentions it.
///
/// @param authority what is cited
/// @param left mentions in the left opinion's reading text
/// @param right mentions in the right opinion's reading text
public record SharedAuthority(Authority authority, int left, int right) {
    /// Whether both opinions mention it.
    public boolean isShared() {
        return left > 0 && right > 0;
    }

    /// How often the two opinions mention it.
    public int total() {
        return left + right;
    }
}
