package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.compare.CitedPassages.Use;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Links the passages of two opinions that cite the same authorities.
///
/// The evidence of all shared authorities is added up and turned into a score by a logistic curve. The score looks
/// like a probability but is not measured as one: its calibration comes with issue 5. Time grows with the pairs that
/// share an authority, not with all pairs.
public final class Comparison {
    /// Passages that share nothing answer each other about once in fifteen pairs; logits.
    private static final double PRIOR = -2.7;

    /// Evidence that does not even double the odds is no reason for a link.
    private static final double WEAK = 1 / (1 + Math.exp(-(PRIOR + Math.log(2))));

    private static final int PARTNERS = 3;

    private static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble(Link::score)
            .reversed()
            .thenComparingInt(link -> link.left().span().start())
            .thenComparingInt(link -> link.right().span().start());

    /// Candidates for passages that answer each other, best first, so that they are best first for each passage too.
    ///
    /// Kept are the links that are among the best three of their left or of their right passage.
    ///
    /// @param left passages of one opinion
    /// @param leftMentions its citations; those in other opinions are not looked at
    /// @param right passages of the other opinion
    /// @param rightMentions its citations
    public List<Link> compare(
            List<Passage> left, List<Mention> leftMentions, List<Passage> right, List<Mention> rightMentions) {
        CitedPassages rightUses = new CitedPassages(right, rightMentions);
        Map<Pair, List<SharedAuthority>> shared = new TreeMap<>();
        new CitedPassages(left, leftMentions).byAuthority().forEach((key, uses) -> {
            List<Use> partners = rightUses.of(key);
            double rarity = rarity(uses.size() + partners.size(), left.size() + right.size());
            for (Use here : uses) {
                for (Use there : partners) {
                    shared.computeIfAbsent(new Pair(here.index(), there.index()), pair -> new ArrayList<>())
                            .add(SharedAuthority.of(here, there, rarity));
                }
            }
        });
        List<Link> links = new ArrayList<>();
        shared.values().forEach(its -> its.removeIf(authority -> authority.weight() == 0));
        shared.values().removeIf(List::isEmpty);
        shared.forEach((pair, its) -> links.add(link(left.get(pair.left), right.get(pair.right), its)));
        return best(links);
    }

    private static Link link(Passage left, Passage right, List<SharedAuthority> shared) {
        List<SharedAuthority> strongest = shared.stream()
                .sorted(Comparator.comparingDouble(SharedAuthority::weight).reversed())
                .toList();
        double evidence = strongest.stream().mapToDouble(SharedAuthority::weight).sum();
        return new Link(
                left,
                right,
                1 / (1 + Math.exp(-(PRIOR + evidence))),
                strongest.stream().map(SharedAuthority::reason).toList(),
                Link.State.COMPUTED);
    }

    /// 1 for an authority that one passage on either side cites, falling to 0 for one that every passage cites.
    private static double rarity(int citing, int passages) {
        return passages <= 2 ? 1 : Math.log((double) passages / citing) / Math.log(passages / 2.0);
    }

    private static List<Link> best(List<Link> links) {
        Map<Passage, Integer> partners = new HashMap<>();
        List<Link> best = new ArrayList<>();
        for (Link link : links.stream().sorted(BEST_FIRST).toList()) {
            int ofLeft = partners.merge(link.left(), 1, Integer::sum);
            int ofRight = partners.merge(link.right(), 1, Integer::sum);
            if (link.score() >= WEAK && Math.min(ofLeft, ofRight) <= PARTNERS) {
                best.add(link);
            }
        }
        return List.copyOf(best);
    }

    private record Pair(int left, int right) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byLeft = Integer.compare(left, other.left);
            return byLeft != 0 ? byLeft : Integer.compare(right, other.right);
        }
    }
}
