package counterpoint.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What two opinions of a decision have to do with each other.
///
/// @param links what answers what, best first; empty if they have nothing in common
/// @param disputes the points on which they answer each other, the weightiest first
/// @param treatments how each as a whole uses the authorities that both cite: the left one's use, then the right one's
public record Comparison(List<Link> links, List<Dispute> disputes, List<AuthorityTreatment> treatments) {
    /// Of a case with one opinion.
    public static final Comparison NONE = new Comparison(List.of(), List.of(), List.of());

    public Comparison {
        links = List.copyOf(links);
        disputes = List.copyOf(disputes);
        treatments = List.copyOf(treatments);
    }

    /// Compares two opinions; takes seconds for two hundred pages against a hundred, so not on the thread of a window.
    public static Comparison of(Side left, Side right) {
        List<Link> links = new LinkFinder().find(left, right);
        Treatments treatments = new Treatments(left, right);
        return new Comparison(
                links, new DisputeFinder().find(left, right, links, treatments), treatments.whole());
    }

    /// What was computed of two opinions as the reader decided it: links with the reader's word on them and links made by
    /// hand, the points that the reader touched as they were left and the others around them, treatments as the reader
    /// says. Decisions on other opinions of the case change nothing. A [Decider] is quicker where
    /// one decision follows another.
    ///
    /// @param left the opinion that stands on the left of this comparison
    /// @param right the one on its right
    public Comparison decided(Decided decided, Side left, Side right) {
        return new Decider(this, left, right).decided(decided);
    }

    /// The keys of the authorities that both cite, in the order of first mention on the left.
    public Set<String> shared() {
        Set<String> shared = new LinkedHashSet<>();
        treatments.forEach(use -> shared.add(use.authority()));
        return shared;
    }

    /// How an opinion as a whole uses an authority; empty if not both cite it.
    public Optional<AuthorityTreatment> treatment(String authority, String opinion) {
        return treatments.stream()
                .filter(use -> use.authority().equals(authority) && use.opinion().equals(opinion))
                .findFirst();
    }

    /// The disputes to which a link belongs, the weightiest first.
    public List<Dispute> disputesWith(Link link) {
        List<Dispute> with = new ArrayList<>(disputes);
        with.removeIf(dispute -> !dispute.links().contains(link));
        return List.copyOf(with);
    }
}
