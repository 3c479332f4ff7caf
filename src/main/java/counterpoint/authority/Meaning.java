package counterpoint.authority;

import java.util.Optional;

/// What one citation was found to mean.
record Meaning(Optional<Authority> authority, Optional<String> impliedPin, Resolution resolution) {
    static Meaning of(Authority authority, Resolution resolution) {
        return new Meaning(Optional.of(authority), Optional.empty(), resolution);
    }

    static Meaning unknown(String because) {
        return of(Resolution.unresolved(because));
    }

    static Meaning of(Resolution undecided) {
        return new Meaning(Optional.empty(), Optional.empty(), undecided);
    }
}
