package counterpoint.compare;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.authority.PassageMentions;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How an opinion uses, in each of its passages, the authorities that the passage cites; as it is computed, whatever the
/// reader decided of the opinion as a whole.
///
/// The sentences of the passage count most; those elsewhere in the opinion tell what it leaves open. What is told is how
/// this opinion uses the authority, not whether the authority is still good law.
public final class PassageTreatments {
    private PassageTreatments() {
    }

    /// The uses in each passage, in the order of the passages and, within one, of first mention; the record and other pages
    /// of the decision are no authorities.
    ///
    /// @param other the opinion that answers this one, about which sentences may speak; empty if there is none
    public static List<List<AuthorityTreatment>> of(Side side, Optional<Opinion> other) {
        TreatmentReader reader = new TreatmentReader(side, other);
        PassageMentions cited = new PassageMentions(side.passages(), side.mentions());
        List<List<AuthorityTreatment>> all = new ArrayList<>();
        for (int index = 0; index < side.passages().size(); index++) {
            Passage passage = side.passages().get(index);
            all.add(cited.in(index).stream()
                    .flatMap(mention -> key(mention).stream())
                    .distinct()
                    .flatMap(authority -> reader.of(authority, List.of(passage.span())).stream())
                    .toList());
        }
        return List.copyOf(all);
    }

    private static Optional<String> key(Mention mention) {
        return mention.authority()
                .filter(one -> one.kind() != AuthorityKind.RECORD && one.kind() != AuthorityKind.INTERNAL)
                .map(Authority::key);
    }
}
