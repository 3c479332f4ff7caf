package counterpoint.session;

/// How the two reading columns scroll.
///
/// @param together whether one column moves the other by the passages that answer each other
public record Scrolling(boolean together) {
}
