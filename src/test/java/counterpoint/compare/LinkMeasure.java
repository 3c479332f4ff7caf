package counterpoint.compare;

import counterpoint.opinion.Passage;
import counterpoint.text.Span;
import java.util.Comparator;
import java.util.List;

/// How many of the dissent's disputed passages are answered by the right passage of the majority.
///
/// A link is right when each of its passages covers at least half of the shorter of itself and a marked passage of the
/// same dispute.
///
/// @param passages the dissent's marked passages
/// @param first for how many the best link is right
/// @param firstThree for how many one of the best three links is right
/// @param disputes the marked disputes
/// @param linked how many disputes have a right link, wherever it stands
record LinkMeasure(int passages, int first, int firstThree, int disputes, int linked) {
    private static final int SHOWN = 3;

    static LinkMeasure of(List<AnnotatedDispute> disputes, List<Link> links) {
        int passages = 0;
        int first = 0;
        int firstThree = 0;
        int linked = 0;
        for (AnnotatedDispute dispute : disputes) {
            boolean any = false;
            for (Span marked : dispute.dissent()) {
                List<Boolean> right = links.stream()
                        .filter(link -> covers(link.right(), marked))
                        .sorted(Comparator.comparingDouble(Link::score).reversed())
                        .map(link -> dispute.majority().stream().anyMatch(answer -> covers(link.left(), answer)))
                        .toList();
                passages++;
                first += right.stream().limit(1).anyMatch(is -> is) ? 1 : 0;
                firstThree += right.stream().limit(SHOWN).anyMatch(is -> is) ? 1 : 0;
                any |= right.contains(true);
            }
            linked += any ? 1 : 0;
        }
        return new LinkMeasure(passages, first, firstThree, disputes.size(), linked);
    }

    /// The share of passages whose best link is right.
    double shareFirst() {
        return first / (double) passages;
    }

    /// The share of passages of which one of the best three links is right.
    double shareFirstThree() {
        return firstThree / (double) passages;
    }

    /// The share of disputes that have a right link.
    double shareLinked() {
        return linked / (double) disputes;
    }

    /// Whether a passage covers at least half of the shorter of itself and a marked stretch; both raw.
    static boolean covers(Passage passage, Span marked) {
        Span span = passage.span();
        int common = Math.min(span.end(), marked.end()) - Math.max(span.start(), marked.start());
        return 2 * common >= Math.min(span.length(), marked.length());
    }
}
