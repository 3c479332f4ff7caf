package counterpoint.ui.model.authorities;

import counterpoint.authority.AuthorityEntry;
import counterpoint.authority.AuthorityUse;
import counterpoint.authority.Depth;
import counterpoint.citation.CitationKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How some opinions together use an authority.
///
/// @param count mentions, parallel citations not counted
/// @param depth how far they go into it; empty if they do not mention it
/// @param quoted whether one of them quotes it
/// @param forms the mentions by their form
public record Use(int count, Optional<Depth> depth, boolean quoted, Map<CitationKind, Integer> forms) {
    /// Not mentioned.
    public static final Use NONE = new Use(0, Optional.empty(), false, Map.of());

    public Use {
        forms = Map.copyOf(forms);
    }

    static Use of(List<AuthorityUse> uses) {
        if (uses.isEmpty()) {
            return NONE;
        }
        AuthorityEntry all = new AuthorityEntry(uses.getFirst().authority(), uses);
        return new Use(all.count(), Optional.of(all.depth()), all.isQuoted(), all.kinds());
    }
}
