package counterpoint.casefile;

import counterpoint.opinion.Caption;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cites a stretch of an edition by its pages in every print whose pages are known.
///
/// `252 F.3d at 1135–36; slip op. at 12`: the reporter first, as a short form cites it (Indigo Book R13.2), then the slip
/// opinion.
public final class PinCites {
    private PinCites() {
    }

    /// The pages of a stretch; empty if no print marks its pages.
    ///
    /// @param first where the stretch begins
    /// @param last where its last character stands
    public static Optional<String> of(Caption caption, Edition edition, Place first, Place last) {
        List<String> reporters = new ArrayList<>();
        List<String> slips = new ArrayList<>();
        List<Pages.Page> ends = edition.pagesAt(last);
        for (Pages.Page page : edition.pagesAt(first)) {
            (page.series().equals(PageMarker.SLIP) ? slips : reporters)
                    .add(pinned(caption, page.series(), range(page.label(), endLabel(ends, page))));
        }
        reporters.addAll(slips);
        return reporters.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reporters));
    }

    /// The pages of a stretch alone, `27–28`, in the first print that has any; empty if none has.
    ///
    /// @param first where the stretch begins
    /// @param last where its last character stands
    public static Optional<String> pages(Edition edition, Place first, Place last) {
        return edition.pagesAt(first).stream()
                .findFirst()
                .map(page -> range(page.label(), endLabel(edition.pagesAt(last), page)));
    }

    private static String endLabel(List<Pages.Page> ends, Pages.Page first) {
        return ends.stream()
                .filter(other -> other.series().equals(first.series()))
                .map(Pages.Page::label)
                .findFirst()
                .orElse(first.label());
    }

    private static String pinned(Caption caption, String series, String pages) {
        if (series.equals(PageMarker.SLIP)) {
            return "slip op. at " + pages;
        }
        return caption.citations().stream()
                .flatMap(citation -> ReporterCitation.of(citation).stream())
                .filter(citation -> series.equals(PageMarker.STAR) || citation.series().equals(series))
                .findFirst()
                .map(citation -> citation.again(pages))
                .orElse((series.equals(PageMarker.STAR) ? "page" : series) + " at " + pages);
    }

    /// The last page without the digits that repeat, but with two at least (Indigo Book R5.1.2): `1135–36`.
    public static String range(String first, String last) {
        if (first.equals(last)) {
            return first;
        }
        boolean shortened = first.length() == last.length()
                && first.length() > 2
                && first.regionMatches(0, last, 0, first.length() - 2);
        return first + "–" + (shortened ? last.substring(last.length() - 2) : last);
    }
}
