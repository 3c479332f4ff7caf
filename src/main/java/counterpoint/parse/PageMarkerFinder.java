package counterpoint.parse;

import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the places at which printed pages begin: star pages of reporters and page headers of slip opinions.
final class PageMarkerFinder {
    private final StarPages starPages = new StarPages();
    private final SlipPages slipPages = new SlipPages();

    /// Page markers in the order of the source.
    List<PageMarker> find(String source, Span within, List<ParseProblem> problems) {
        List<PageMarker> markers = new ArrayList<>(starPages.find(source, within));
        markers.addAll(slipPages.find(source, within, problems));
        markers.sort(Comparator.comparing(PageMarker::span));
        return markers;
    }
}
