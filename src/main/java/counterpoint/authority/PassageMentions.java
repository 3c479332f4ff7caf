package counterpoint.authority;

import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which passage each mention stands in.
///
/// A mention that begins in no passage (in a heading, say) is left out; one in several overlapping passages is in each.
public final class PassageMentions {
    private final List<List<Mention>> mentions;

    /// Distributes the mentions of one opinion, or of several, over passages; both in any order.
    public PassageMentions(List<Passage> passages, List<Mention> mentions) {
        this.mentions = new ArrayList<>();
        Map<Block, List<Integer>> byBlock = new HashMap<>();
        for (int passage = 0; passage < passages.size(); passage++) {
            this.mentions.add(new ArrayList<>());
            for (Place place : passages.get(passage).places()) {
                List<Integer> holders = byBlock.computeIfAbsent(Block.of(place), block -> new ArrayList<>());
                if (holders.isEmpty() || holders.getLast() != passage) {
                    holders.add(passage);
                }
            }
        }
        for (Mention mention : mentions) {
            Place place = mention.citation().place();
            for (int passage : byBlock.getOrDefault(Block.of(place), List.of())) {
                if (passages.get(passage).holds(place)) {
                    this.mentions.get(passage).add(mention);
                }
            }
        }
    }

    /// The mentions that begin in the passage at `index`, in the order given.
    public List<Mention> in(int index) {
        return List.copyOf(mentions.get(index));
    }

    private record Block(String opinion, boolean footnote, int index) {
        static Block of(Place place) {
            return new Block(place.opinion(), place.footnote(), place.block());
        }
    }
}
