package counterpoint.ui.model.brief;

/// A place in a brief: a heading, or what stands under it.
///
/// @param section the heading's index
/// @param at the index of what stands under it; -1 for the heading itself
public record Spot(int section, int at) {
    /// A heading.
    public static Spot heading(int section) {
        return new Spot(section, -1);
    }

    /// Whether it is a heading.
    public boolean isHeading() {
        return at < 0;
    }

    /// The place below: the first under a heading, or the next one.
    Spot below() {
        return new Spot(section, at + 1);
    }
}
