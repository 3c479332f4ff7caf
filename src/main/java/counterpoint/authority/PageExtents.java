package counterpoint.authority;

import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Pages;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the pages of a decision begin and end, in every series that is known for it.
///
/// A label may occur more than once: the opinions of a slip each begin with page 1.
final class PageExtents {
    /// No decision has so many opinions that each begin with a page of this label.
    private static final int MOST_ALIKE = 64;

    private final Map<String, List<Extent>> byLabel = new HashMap<>();

    /// A page.
    ///
    /// @param series whose page it is
    /// @param span raw, from its marker to the next
    private record Extent(String series, Span span) {
    }

    /// @param otherPages pages of other prints, at their places in this one
    PageExtents(Decision decision, List<PageMarker> otherPages) {
        int end = decision.source().length();
        for (Pages.Series series : Pages.of(decision, otherPages).series()) {
            add(series, end);
        }
    }

    private void add(Pages.Series series, int end) {
        List<PageMarker> markers = series.markers();
        series.at(0).ifPresent(label -> add(label, series.name(), new Span(0, markers.getFirst().span().start())));
        for (int page = 0; page < markers.size(); page++) {
            int start = markers.get(page).span().start();
            int next = page + 1 < markers.size() ? markers.get(page + 1).span().start() : end;
            add(markers.get(page).label(), series.name(), new Span(start, Math.max(start, next)));
        }
    }

    private void add(String label, String series, Span span) {
        List<Extent> alike = byLabel.computeIfAbsent(label, key -> new ArrayList<>(1));
        if (alike.size() < MOST_ALIKE) {
            alike.add(new Extent(series, span));
        }
    }

    boolean isEmpty() {
        return byLabel.isEmpty();
    }

    /// Whether there is a page with this label anywhere.
    boolean has(String label) {
        return byLabel.containsKey(label);
    }

    /// The part of an opinion that stands on a page; empty if none does.
    Optional<Span> of(Opinion opinion, String label) {
        for (Extent extent : byLabel.getOrDefault(label, List.of())) {
            if (extent.span().overlaps(opinion.span())) {
                return Optional.of(new Span(
                        Math.max(extent.span().start(), opinion.span().start()),
                        Math.min(extent.span().end(), opinion.span().end())));
            }
        }
        return Optional.empty();
    }
}
