package counterpoint.authority;

import java.util.Optional;

/// What one citation was found to mean.
record Meaning(
        Optional<Authority> authority,
        Optional<String> impliedPin,
        Resolution resolution,
        Optional<InternalTarget> target) {
    static Meaning of(Authority authority, Resolution resolution) {
        return new Meaning(Optional.of(authority), Optional.empty(), resolution, Optional.empty());
    }

    static Meaning unknown(String because) {
        return of(Resolution.unresolved(because));
    }

    static Meaning of(Resolution undecided) {
        return new Meaning(Optional.empty(), Optional.empty(), undecided, Optional.empty());
    }

    /// The same, for a citation without a page that takes over another's.
    Meaning implying(Optional<String> pin) {
        return new Meaning(authority, pin, resolution, target);
    }

    /// The same, for a place in the decision itself.
    Meaning at(Optional<InternalTarget> place) {
        return new Meaning(authority, impliedPin, resolution, place);
    }
}
