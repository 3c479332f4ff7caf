package counterpoint.session;

/// Which links are drawn between the two reading columns.
///
/// @param shown whether the weak ones are shown and walked too
public record WeakLinks(boolean shown) {
}
