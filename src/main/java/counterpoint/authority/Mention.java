package counterpoint.authority;

import counterpoint.citation.Citation;
import java.util.Optional;

/// One citation together with the authority that it means.
///
/// @param index its index among the mentions of its source, in the order printed
/// @param citation as printed
/// @param authority what it means; empty unless resolved
/// @param impliedPin the page that a bare `Id.` takes over from the citation that it repeats
/// @param resolution why
/// @param target the place in this decision that an internal citation names; empty for other kinds, or if the print has
///     no such place
public record Mention(
        int index,
        Citation citation,
        Optional<Authority> authority,
        Optional<String> impliedPin,
        Resolution resolution,
        Optional<InternalTarget> target) {
    /// A mention of something outside the decision.
    public Mention(
            int index,
            Citation citation,
            Optional<Authority> authority,
            Optional<String> impliedPin,
            Resolution resolution) {
        this(index, citation, authority, impliedPin, resolution, Optional.empty());
    }

    /// Whether it means the authority with this key.
    public boolean means(String key) {
        return authority.filter(meant -> meant.key().equals(key)).isPresent();
    }

    /// Whether it is counted: a parallel citation belongs to the mention before it.
    public boolean countsAsMention() {
        return !citation.isParallel();
    }
}
