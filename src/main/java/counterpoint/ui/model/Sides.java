package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.compare.Comparison;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the two opinions in the columns have to do with each other.
///
/// @param computed their links, disputes and treatments as they are computed; none if there are not two
/// @param authorities what they cite, most mentioned first; the case's record and its own pages left out
/// @param shared the keys of what both cite
record Sides(Comparison computed, List<SharedAuthority> authorities, Set<String> shared) {
    Sides {
        authorities = List.copyOf(authorities);
        shared = Set.copyOf(shared);
    }

    /// Two opinions of a case.
    ///
    /// @param computed what they have to do with each other as it is computed; none as long as that is not known
    static Sides of(CaseFile file, Comparison computed, Optional<CaseOpinion> left, Optional<CaseOpinion> right) {
        List<SharedAuthority> authorities = file.authorities().authorities().stream()
                .filter(authority -> authority.kind() != AuthorityKind.RECORD)
                .filter(authority -> authority.kind() != AuthorityKind.INTERNAL)
                .map(authority -> counted(file, authority, left, right))
                .filter(counted -> counted.total() > 0)
                .sorted(Comparator.comparingInt(SharedAuthority::total).reversed())
                .toList();
        Set<String> shared = authorities.stream()
                .filter(SharedAuthority::isShared)
                .map(counted -> counted.authority().key())
                .collect(Collectors.toUnmodifiableSet());
        return new Sides(computed, authorities, shared);
    }

    private static SharedAuthority counted(
            CaseFile file, Authority authority, Optional<CaseOpinion> left, Optional<CaseOpinion> right) {
        Map<String, Integer> counts = file.authorities().counts(authority.key());
        return new SharedAuthority(authority, count(counts, left), count(counts, right));
    }

    private static int count(Map<String, Integer> counts, Optional<CaseOpinion> opinion) {
        return opinion.map(one -> counts.getOrDefault(one.id(), 0)).orElse(0);
    }
}
