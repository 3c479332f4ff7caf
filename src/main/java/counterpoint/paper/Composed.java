package counterpoint.paper;

import java.util.List;

/// A whole document as pages.
///
/// @param paper what they are printed on
/// @param pages in order; at least one
/// @param parts where its sections begin
/// @param elements what it says, in the order in which it is read
public record Composed(PaperSize paper, List<Page> pages, List<Part> parts, List<Element> elements) {
    /// A section.
    ///
    /// @param page its first page, from 0
    public record Part(String name, int page) {
    }

    public Composed {
        pages = List.copyOf(pages);
        parts = List.copyOf(parts);
        elements = List.copyOf(elements);
    }
}
