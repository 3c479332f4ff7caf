package counterpoint.ui.model;

import java.util.Arrays;
import java.util.List;

/// Says which height of one column stands beside a height of the other: landmarks meet, between them it is in
/// proportion.
///
/// Total: every height has an answer, those beyond the ends the end. Monotone: further down is never further up.
public final class Alignment {
    private final double[] from;
    private final double[] to;

    private Alignment(double[] from, double[] to) {
        this.from = from;
        this.to = to;
    }

    /// Two heights that stand beside each other.
    public record Knot(double from, double to) {
    }

    /// The alignment of two columns that begin and end together.
    ///
    /// @param landmarks in the order of both columns; one that stands before its predecessor is drawn after it
    /// @param fromEnd the height of the one column
    /// @param toEnd the height of the other
    public static Alignment of(List<Knot> landmarks, double fromEnd, double toEnd) {
        double[] from = new double[landmarks.size() + 2];
        double[] to = new double[landmarks.size() + 2];
        for (int knot = 0; knot < landmarks.size(); knot++) {
            from[knot + 1] = Math.clamp(landmarks.get(knot).from(), from[knot], Math.max(from[knot], fromEnd));
            to[knot + 1] = Math.clamp(landmarks.get(knot).to(), to[knot], Math.max(to[knot], toEnd));
        }
        from[from.length - 1] = Math.max(fromEnd, from[from.length - 2]);
        to[to.length - 1] = Math.max(toEnd, to[to.length - 2]);
        return new Alignment(from, to);
    }

    /// The height in the other column that stands beside `height`.
    public double map(double height) {
        int found = Arrays.binarySearch(from, height);
        if (found >= 0) {
            return to[found];
        }
        int after = -found - 1;
        if (after == 0) {
            return to[0];
        }
        if (after == from.length) {
            return to[to.length - 1];
        }
        double part = (height - from[after - 1]) / (from[after] - from[after - 1]);
        return Math.min(to[after], to[after - 1] + part * (to[after] - to[after - 1]));
    }
}
