package counterpoint.correction;

import counterpoint.compare.State;
import counterpoint.correction.KeptDecisions.KeptLink;
import counterpoint.correction.KeptDecisions.KeptPair;
import counterpoint.correction.KeptDecisions.KeptPoint;
import java.util.List;

/// A decision that was not found again in the texts of its case: it is kept, not applied, and said with the words that
/// stood at its places.
public sealed interface LostDecision {
    /// The reader's word on a link one of whose ends is gone.
    record OfLink(KeptLink link) implements LostDecision {
        @Override
        public String sentence() {
            return switch (link.state()) {
                case CONFIRMED -> "Not applied: you confirmed the link of " + both(link.pair()) + ".";
                case REJECTED -> "Not applied: you rejected the link of " + both(link.pair()) + ".";
                case HAND_MADE, COMPUTED -> "Not applied: you linked " + both(link.pair()) + ".";
            };
        }
    }

    /// A point of dispute of which links are gone.
    ///
    /// @param gone those links; never empty
    record OfPoint(KeptPoint point, List<KeptPair> gone) implements LostDecision {
        public OfPoint {
            gone = List.copyOf(gone);
        }

        @Override
        public String sentence() {
            String which = point.title()
                    .map(title -> "your point “" + title + "”")
                    .orElseGet(() -> point.state() == State.REJECTED
                            ? "a point that you rejected"
                            : "a point that you confirmed or changed");
            String more = gone.size() > 1 ? ", and " + (gone.size() - 1) + " more" : "";
            return "Not applied: " + which + " had the link of " + both(gone.getFirst()) + more + ".";
        }
    }

    /// What was decided and of which words, in one sentence.
    String sentence();

    private static String both(KeptPair pair) {
        return quoted(pair.one().exact()) + " and " + quoted(pair.other().exact());
    }

    /// The first words of what stood at a place, on one line.
    private static String quoted(String printed) {
        int longest = 70;
        String words = printed.strip().replaceAll("\\s+", " ");
        int end = words.length() <= longest ? words.length() : words.lastIndexOf(' ', longest);
        return "“" + (end == words.length() ? words : words.substring(0, end < 1 ? longest : end) + "…") + "”";
    }
}
