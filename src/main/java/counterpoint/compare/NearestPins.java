package counterpoint.compare;

import counterpoint.authority.Mention;
import java.util.List;
import java.util.Optional;

/// The two pin cites of one authority that lie nearest each other in two passages.
///
/// @param nearness 1 if both cite the same page, 0 if no pages near each other
/// @param text for reading after the authority's name, `, at 313 and at 313–14`; empty if one has no pin cite
public record NearestPins(double nearness, String text) {
    /// The nearest of the pins of two passages' mentions of one authority.
    ///
    /// @param left those of the passage on the left
    /// @param right those of the other one
    public static NearestPins of(List<Mention> left, List<Mention> right) {
        NearestPins best = new NearestPins(0, "");
        for (Mention here : left) {
            for (Mention there : right) {
                NearestPins pair = of(pin(here), pin(there));
                if (pair.nearness > best.nearness || best.text.isEmpty()) {
                    best = pair;
                }
            }
        }
        return best;
    }

    private static NearestPins of(Optional<String> left, Optional<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return new NearestPins(0, "");
        }
        double nearness = PinPages.parse(left.get())
                .flatMap(here -> PinPages.parse(right.get()).map(here::nearness))
                .orElse(0.0);
        String text = left.equals(right)
                ? ", at " + left.get() + " in both"
                : ", at " + left.get() + " and at " + right.get();
        return new NearestPins(nearness, text);
    }

    private static Optional<String> pin(Mention mention) {
        return mention.citation().pin().or(mention::impliedPin);
    }
}
