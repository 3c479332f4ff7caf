package counterpoint.paper;

/// How wide words are.
@FunctionalInterface
public interface Widths {
    /// In points.
    double width(String text, Type type);
}
