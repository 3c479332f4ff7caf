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
    ///
    /// @param pagination the pages that are parted by their heads; where there are none, heads may be run into the text
    List<PageMarker> find(String source, Span within, Pagination pagination, List<ParseProblem> problems) {
        List<PageMarker> markers = new ArrayList<>(starPages.find(source, within));
        List<PageMarker> named = ReporterPages.in(source, within);
        Removals taken = Removals.NONE.with(named.stream().map(PageMarker::span).toList());
        List<PageMarker> headed = pagination.markers();
        List<PageMarker> others = headed.isEmpty() && named.isEmpty()
                ? slipPages.find(source, within, problems)
                : headed;
        markers.addAll(named);
        others.stream().filter(marker -> !taken.overlaps(marker.span())).forEach(markers::add);
        markers.sort(Comparator.comparing(PageMarker::span));
        return markers;
    }
}
