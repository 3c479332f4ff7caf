package counterpoint.ui.model;

import counterpoint.casefile.Edition;
import counterpoint.compare.Comparison;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The pairs of stretches that links join, in the prints that two columns show.
///
/// A passage has several candidates. Without request only the best of each end is joined, if it is likely enough; what
/// the reader confirmed or linked by hand always is, and what the reader rejected never.
final class Exchanges {
    private Exchanges() {
    }

    /// All pairs, the weak ones too: first what the reader decided, then what was computed, best first.
    static List<Exchange> of(Comparison comparison, ColumnModel left, ColumnModel right) {
        OtherPrint toLeft = shown(left);
        OtherPrint toRight = shown(right);
        List<Exchange> pairs = new ArrayList<>();
        for (Ranked ranked : ranked(comparison.links())) {
            Link link = ranked.link();
            if (isOf(link.left(), left) && isOf(link.right(), right)) {
                toLeft.of(link.left()).ifPresent(here -> toRight.of(link.right())
                        .ifPresent(there -> pairs.add(
                                new Exchange(here, there, Optional.of(link), ranked.weak(), false))));
            }
        }
        return List.copyOf(pairs);
    }

    private static OtherPrint shown(ColumnModel column) {
        Edition reading = column.opinion().get().readingText();
        return new OtherPrint(column.opinion().get(), reading, column.edition().get());
    }

    private static boolean isOf(Passage passage, ColumnModel column) {
        return column.opinion().get().id().equals(passage.opinion());
    }

    private record Ranked(Link link, boolean weak) {
    }

    private static List<Ranked> ranked(List<Link> links) {
        List<Ranked> ranked = new ArrayList<>();
        Set<Passage> left = new HashSet<>();
        Set<Passage> right = new HashSet<>();
        links.stream().filter(Exchanges::isDecided).forEach(link -> {
            left.add(link.left());
            right.add(link.right());
            ranked.add(new Ranked(link, false));
        });
        for (Link link : links) {
            if (link.state() == State.COMPUTED) {
                boolean bestOfLeft = left.add(link.left());
                boolean bestOfRight = right.add(link.right());
                ranked.add(new Ranked(link, link.isWeak() || !(bestOfLeft || bestOfRight)));
            }
        }
        return ranked;
    }

    private static boolean isDecided(Link link) {
        return switch (link.state()) {
            case CONFIRMED, HAND_MADE -> true;
            case COMPUTED, REJECTED -> false;
        };
    }
}
