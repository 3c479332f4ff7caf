package counterpoint.ui.model.going;

import counterpoint.casefile.Edition;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.KeptPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The pages of one print of an opinion with the place where each begins in it, series by series.
///
/// Where an opinion begins in the middle of a page, that page begins with it.
final class PageStops {
    private final Edition edition;
    private final List<PageStop> stops = new ArrayList<>();

    /// A page.
    ///
    /// @param page its number and its series
    /// @param place where it begins
    record PageStop(Pages.Page page, Place place) {
    }

    private PageStops(Edition edition) {
        this.edition = edition;
    }

    static List<PageStop> of(Edition edition) {
        PageStops found = new PageStops(edition);
        edition.pages().series().forEach(found::add);
        return List.copyOf(found.stops);
    }

    private void add(Pages.Series series) {
        List<PageMarker> markers = series.markers();
        Span opinion = edition.opinion().span();
        int first = markers.getFirst().span().start();
        if (first > opinion.start()) {
            series.at(opinion.start())
                    .ifPresent(label -> add(series, label, new Span(opinion.start(), Math.min(first, opinion.end()))));
        }
        for (int at = 0; at < markers.size(); at++) {
            int next = at + 1 < markers.size() ? markers.get(at + 1).span().start() : opinion.end();
            int start = Math.max(markers.get(at).span().end(), opinion.start());
            int end = Math.min(next, opinion.end());
            if (start < end) {
                add(series, markers.get(at).label(), new Span(start, end));
            }
        }
    }

    private void add(Pages.Series series, String label, Span stretch) {
        Optional<Place> place = KeptPlace.at(edition, stretch.start()).or(() -> KeptPlace.from(edition, stretch));
        place.ifPresent(begins -> stops.add(new PageStop(new Pages.Page(label, series.name()), begins)));
    }
}
