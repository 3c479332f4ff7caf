package counterpoint.casefile;

import counterpoint.authority.Authority;
import java.util.List;

/// Another case that shares authority with an opinion.
///
/// @param file the other case
/// @param weight how much they share, above 0; comparable within one answer
/// @param shared the authorities that both cite, as the other case names them, the weightiest first; empty if they share
///     doctrines alone
/// @param passages passages of the other case with those of the opinion that are most like them, the likest first; each
///     passage of the other case once, at most [AcrossCases#PASSAGES]; never empty
public record LikeCase(CaseFile file, double weight, List<Authority> shared, List<LikePassage> passages) {
    public LikeCase {
        shared = List.copyOf(shared);
        passages = List.copyOf(passages);
    }
}
