package counterpoint.ui.table;

/// How the picture of the network shares its room, in pixels.
final class NetworkMeasure {
    private static final double LEAST_SIDE = 88;
    private static final double MOST_SIDE = 220;
    private static final double LEAST_MIDDLE = 130;
    private static final double MOST_MIDDLE = 300;

    private NetworkMeasure() {
    }

    /// The width of the opinions on one side.
    static double side(double width) {
        return Math.clamp(width * 0.22, LEAST_SIDE, MOST_SIDE);
    }

    /// The greatest width of an authority.
    static double middle(double width) {
        return Math.clamp(width * 0.4, LEAST_MIDDLE, MOST_MIDDLE);
    }

    /// The middle of a node among several that are spread over a height; few stand together in the middle.
    ///
    /// @param most the greatest distance from one to the next
    static double center(int index, int of, double height, double most) {
        double step = Math.min(most, height / Math.max(1, of));
        return height / 2 + (index - (of - 1) / 2.0) * step;
    }
}
