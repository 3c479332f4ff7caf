package counterpoint.parse;

import counterpoint.text.Span;

/// Finds the pages of a source that is printed page by page.
final class PaginationFinder {
    private final RunningTitles titles = new RunningTitles();
    private final PageFurniture furniture = new PageFurniture();

    /// The pages; empty if the source does not part them.
    Pagination find(String source, Span decision) {
        Pagination titled = titles.find(source, decision);
        return titled.isEmpty() ? furniture.find(source, decision) : titled;
    }
}
