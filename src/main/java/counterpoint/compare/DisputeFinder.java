package counterpoint.compare;

import java.util.Comparator;
import java.util.List;

/// Finds the points on which two opinions dispute: links about one point, with a title and a key sentence of each side.
public final class DisputeFinder {
    /// A point with less weight is a stray link, unless the reader stands for it.
    private static final double STRAY = 0.5;

    private static final double WORDING_ALONE = 0.5;

    /// The disputes between two opinions, the weightiest first.
    ///
    /// @param links between them
    /// @return empty if no link is likely enough
    public List<Dispute> find(Side left, Side right, List<Link> links) {
        return find(left, right, links, new Treatments(left, right));
    }

    List<Dispute> find(Side left, Side right, List<Link> links, Treatments treatments) {
        if (links.isEmpty()) {
            return List.of();
        }
        PassageWords words = new PassageWords(left, right);
        DisputeWriter writer = new DisputeWriter(left, right, words, treatments);
        return new Grouping(words)
                .of(links).stream()
                .filter(DisputeFinder::hasWeight)
                .sorted(Comparator.comparingDouble(DisputeFinder::weight).reversed())
                .map(writer::of)
                .toList();
    }

    /// Links that rest on more than like words, which two tellings of the same facts have too, count in full.
    private static double saying(List<Link> group) {
        return group.stream()
                .mapToDouble(link -> link.score()
                        * (link.reasons().stream().allMatch(DisputeFinder::isWording) ? WORDING_ALONE : 1))
                .sum();
    }

    private static boolean isWording(Link.Reason reason) {
        return reason.kind() == Link.Kind.SIMILAR_WORDING || reason.kind() == Link.Kind.SHARED_FACTS;
    }

    private static boolean hasWeight(List<Link> group) {
        return saying(group) >= STRAY || group.stream().anyMatch(link -> link.state() != State.COMPUTED);
    }

    private static double weight(List<Link> group) {
        return group.stream().mapToDouble(Link::score).sum();
    }
}
