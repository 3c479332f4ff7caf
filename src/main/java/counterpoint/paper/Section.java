package counterpoint.paper;

import java.util.List;

/// A part that begins on a new page.
///
/// @param name what its pages say at their head, on the right; also its bookmark
/// @param paragraphs what it says, in order
public record Section(String name, List<Paragraph> paragraphs) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
