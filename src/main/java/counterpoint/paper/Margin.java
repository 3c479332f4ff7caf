package counterpoint.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Where words stand in one margin of a page: beside their lines, below each other, and never below the text. Those that
/// would be pushed out of the page push up those before them; if there is no room for all, the last place says how many
/// are left out.
final class Margin {
    private final Deque<Double> places;
    private int coming;

    /// Words at their place.
    ///
    /// @param y of the line on which they stand, from above
    record Placed(String words, double y) {
    }

    /// @param lines where the lines stand beside which words are wanted, from above, in order
    /// @param pitch from one line of the margin to the next
    /// @param top where the highest may stand
    /// @param bottom where the lowest may stand
    Margin(List<Double> lines, double pitch, double top, double bottom) {
        int room = 1 + (int) ((bottom - top) / pitch);
        List<Double> heights = new ArrayList<>();
        double below = top;
        for (double line : lines.subList(0, Math.min(room, lines.size()))) {
            double height = Math.max(line, below);
            heights.add(height);
            below = height + pitch;
        }
        double above = bottom;
        for (int at = heights.size() - 1; at >= 0; at--) {
            double height = Math.min(heights.get(at), above);
            heights.set(at, height);
            above = height - pitch;
        }
        this.places = new ArrayDeque<>(heights);
        this.coming = lines.size();
    }

    /// Where the next words stand; empty if there is no place left.
    Optional<Placed> next(String words) {
        Optional<Double> place = Optional.ofNullable(places.poll());
        String shown = places.isEmpty() && coming > 1 ? "+" + coming + " more" : words;
        coming--;
        return place.map(y -> new Placed(shown, y));
    }
}
