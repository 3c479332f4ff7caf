package counterpoint.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages of a print in every series: those that it prints itself, and those of other editions at their places in it.
///
/// A place may so be cited twice: `slip op. at 12`, `252 F.3d at 1135`.
///
/// @param series each series with its page markers in the order of the source; the print's own series come first
public record Pages(List<Series> series) {
    public Pages {
        series = List.copyOf(series);
    }

    /// The pages of one series.
    ///
    /// @param name whose pages these are, as in [PageMarker#series()]
    /// @param markers in the order of the source; never empty
    /// @param printed whether the source prints them itself
    public record Series(String name, List<PageMarker> markers, boolean printed) {
        public Series {
            markers = List.copyOf(markers);
        }

        /// The page on which a raw offset lies; empty before the first page that is marked.
        ///
        /// A marker stands where its page begins. Before the first marker that the source prints it is the page before
        /// that marker's, unless no number says which that is.
        public Optional<String> at(int raw) {
            int low = 0;
            int high = markers.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (markers.get(middle).span().start() <= raw) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low > 0 ? Optional.of(markers.get(low - 1).label()) : printed ? before() : Optional.empty();
        }

        private Optional<String> before() {
            String first = markers.getFirst().label();
            boolean counted = first.matches("[1-9]\\d{0,8}") && !first.equals("1");
            return counted ? Optional.of(Integer.toString(Integer.parseInt(first) - 1)) : Optional.empty();
        }
    }

    /// A page of a series.
    ///
    /// @param label the page's number
    /// @param series whose pages these are
    public record Page(String label, String series) {
        /// The label for margins: `*1134` for a reporter's page, `[37]` for a slip page.
        public String marginLabel() {
            return series.equals(PageMarker.SLIP) ? "[" + label + "]" : "*" + label;
        }
    }

    /// The pages of a source, and pages of other editions at their places in it.
    public static Pages of(Decision decision, List<PageMarker> others) {
        List<Series> series = new ArrayList<>(grouped(decision.pages(), true));
        grouped(others, false).stream()
                .filter(other -> series.stream().noneMatch(own -> own.name().equals(other.name())))
                .toList()
                .forEach(series::add);
        return new Pages(series);
    }

    private static List<Series> grouped(List<PageMarker> markers, boolean printed) {
        Map<String, List<PageMarker>> groups = new LinkedHashMap<>();
        markers.forEach(page -> groups.computeIfAbsent(page.series(), _ -> new ArrayList<>()).add(page));
        List<Series> series = new ArrayList<>();
        groups.forEach((name, pages) -> {
            pages.sort(Comparator.comparing(PageMarker::span));
            series.add(new Series(name, pages, printed));
        });
        return series;
    }

    /// The page of every series on which a raw offset lies, the print's own first; empty where no page is known.
    public List<Page> at(int raw) {
        return series.stream()
                .flatMap(one -> one.at(raw).map(label -> new Page(label, one.name())).stream())
                .toList();
    }

    /// The page of one series on which a raw offset lies.
    public Optional<Page> at(int raw, String name) {
        return at(raw).stream().filter(page -> page.series().equals(name)).findFirst();
    }
}
