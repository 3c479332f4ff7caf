package counterpoint.ui.text;

import java.util.List;

/// What the reader marked in one block.
///
/// @param decorations its fills and bands, in the order in which they are drawn
/// @param flags what stands in the margin, in the order of the text
/// @param accessible what a screen reader says of it after the block's own words; empty if nothing is marked
public record Highlights(List<Decoration> decorations, List<Flag> flags, String accessible) {
    /// Nothing is marked.
    public static final Highlights NONE = new Highlights(List.of(), List.of(), "");

    public Highlights {
        decorations = List.copyOf(decorations);
        flags = List.copyOf(flags);
    }
}
