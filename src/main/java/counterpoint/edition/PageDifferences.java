package counterpoint.edition;

import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The pages that only one of two prints marks.
final class PageDifferences {
    private PageDifferences() {
    }

    static List<Difference> of(Collation collation) {
        List<Difference> found = new ArrayList<>(onlyRight(collation));
        onlyRight(collation.reversed()).forEach(difference -> found.add(difference.reversed()));
        return found;
    }

    private static List<Difference> onlyRight(Collation collation) {
        Print right = collation.right();
        Collation back = collation.reversed();
        List<Difference> found = new ArrayList<>();
        for (PageMarker page : right.decision().pages()) {
            if (right.opinion().span().contains(page.span()) && !isMarked(page, collation.left())) {
                right.placeAt(page.span().end()).ifPresent(place -> back.counterpart(place).ifPresent(there -> {
                    Reading printed = new Reading(
                            at(place), page.span(), right.decision().source().at(page.span()));
                    Reading missing = Readings.at(collation.left(), there);
                    found.add(new Difference(DifferenceKind.PAGE_MARKER, missing, printed));
                }));
            }
        }
        return found;
    }

    /// Whether a print marks this page too.
    private static boolean isMarked(PageMarker page, Print print) {
        return print.decision().pages().stream()
                .anyMatch(other -> other.label().equals(page.label())
                        && other.series().equals(page.series())
                        && print.opinion().span().contains(other.span()));
    }

    private static Place at(Place place) {
        int start = place.clean().start();
        return place.at(new Span(start, start));
    }
}
