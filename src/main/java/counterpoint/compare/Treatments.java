package counterpoint.compare;

import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How each of two opinions uses the authorities that both cite.
///
/// What is told is how this opinion uses the authority, not whether the authority is still good law.
public final class Treatments {
    private final TreatmentReader left;
    private final TreatmentReader right;
    private final List<String> shared;

    /// @param left one opinion
    /// @param right the other one
    public Treatments(Side left, Side right) {
        this.left = new TreatmentReader(left, Optional.of(right.opinion()));
        this.right = new TreatmentReader(right, Optional.of(left.opinion()));
        Set<String> both = cited(left.mentions());
        both.retainAll(cited(right.mentions()));
        this.shared = List.copyOf(both);
    }

    /// The keys of what both cite, in the order of first mention on the left; the record and other pages of the
    /// decision are no authorities.
    public List<String> shared() {
        return shared;
    }

    /// How each opinion as a whole uses each shared authority: the left one's use, then the right one's.
    public List<AuthorityTreatment> whole() {
        List<AuthorityTreatment> whole = new ArrayList<>();
        for (String authority : shared) {
            left.of(authority, List.of()).ifPresent(whole::add);
            right.of(authority, List.of()).ifPresent(whole::add);
        }
        return whole;
    }

    /// How the opinions use authorities in some stretches of each: for every authority the left one's use, then the
    /// right one's; left out where an opinion does not cite it there.
    ///
    /// @param left raw spans of the left opinion, at least one
    /// @param right raw spans of the right one, at least one
    public List<AuthorityTreatment> within(List<String> authorities, List<Span> left, List<Span> right) {
        List<AuthorityTreatment> uses = new ArrayList<>();
        for (String authority : authorities) {
            this.left.of(authority, left).ifPresent(uses::add);
            this.right.of(authority, right).ifPresent(uses::add);
        }
        return uses;
    }

    private static Set<String> cited(List<Mention> mentions) {
        Set<String> cited = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            mention.authority()
                    .filter(authority -> authority.kind() != AuthorityKind.RECORD
                            && authority.kind() != AuthorityKind.INTERNAL)
                    .ifPresent(authority -> cited.add(authority.key()));
        }
        return cited;
    }
}
