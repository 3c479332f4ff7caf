package counterpoint.paper;

import java.util.List;

/// A whole document as pages.
///
/// @param paper what they are printed on
/// @param pages in order; at least one
/// @param parts where its sections begin
public record Composed(PaperSize paper, List<Page> pages, List<Part> parts) {
    /// A section.
    ///
    /// @param page its first page, from 0
    public record Part(String name, int page) {
    }

    public Composed {
        pages = List.copyOf(pages);
        parts = List.copyOf(parts);
    }
}
