package counterpoint.parse;

import counterpoint.opinion.PageMarker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names the reporters whose pages are marked in a text, by the decision's own citations: pages from `*483` on are the
/// U.S. Reports' in a case reported at 482 U.S. 451.
///
/// A series belongs to the citation that begins nearest before its first page; where the file says which of the
/// citations it counts (`citation-index="2"`, or two stars in print), that one if it fits.
final class PageSeries {
    /// No decision in a reporter runs over more pages than this.
    private static final int LONGEST_DECISION = 1500;
    private static final Pattern CITATION = Pattern.compile("(\\d+) (\\D.*?) (\\d{1,8})");
    private static final Pattern SPACED = Pattern.compile("(?<=\\b[A-Z]\\.) (?=[A-Z]\\.|\\d[a-z])");

    private record Printed(String reporter, int page) {
    }

    private PageSeries() {
    }

    /// The pages with each series of star pages named, as far as the citations tell.
    static List<PageMarker> named(List<PageMarker> pages, List<String> citations) {
        List<Optional<Printed>> printed = citations.stream().map(PageSeries::printed).toList();
        Map<String, List<PageMarker>> series = new LinkedHashMap<>();
        for (PageMarker page : pages) {
            if (page.series().startsWith(PageMarker.STAR)) {
                series.computeIfAbsent(page.series(), name -> new ArrayList<>()).add(page);
            }
        }
        Map<String, String> names = new LinkedHashMap<>();
        Set<Printed> taken = new HashSet<>();
        series.forEach((name, members) -> choose(name, members, printed, taken).ifPresent(chosen -> {
            taken.add(chosen);
            names.put(name, chosen.reporter());
        }));
        return pages.stream()
                .map(page -> new PageMarker(page.label(), names.getOrDefault(page.series(), page.series()),
                        page.span()))
                .toList();
    }

    private static Optional<Printed> choose(
            String name, List<PageMarker> members, List<Optional<Printed>> citations, Set<Printed> taken) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (PageMarker page : members) {
            if (!page.label().matches("\\d{1,8}")) {
                return Optional.empty();
            }
            first = Math.min(first, Integer.parseInt(page.label()));
            last = Math.max(last, Integer.parseInt(page.label()));
        }
        int index = name.startsWith(PageMarker.STAR + "-") ? Integer.parseInt(name.substring(5)) : 1;
        if (index <= citations.size() && fits(citations.get(index - 1), first, last, taken)) {
            return citations.get(index - 1);
        }
        Optional<Printed> best = Optional.empty();
        for (Optional<Printed> citation : citations) {
            boolean nearer = citation.isPresent()
                    && (best.isEmpty() || citation.get().page() > best.get().page());
            if (nearer && fits(citation, first, last, taken)) {
                best = citation;
            }
        }
        return best;
    }

    private static boolean fits(Optional<Printed> citation, int first, int last, Set<Printed> taken) {
        return citation.filter(printed -> !taken.contains(printed)
                && printed.page() <= first
                && last <= printed.page() + LONGEST_DECISION).isPresent();
    }

    /// The reporter of a citation as it is usually written, `U.S.` for `U. S.`, and the first page.
    private static Optional<Printed> printed(String citation) {
        Matcher parts = CITATION.matcher(citation.strip());
        return parts.matches()
                ? Optional.of(new Printed(
                        SPACED.matcher(parts.group(2)).replaceAll(""), Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }
}
