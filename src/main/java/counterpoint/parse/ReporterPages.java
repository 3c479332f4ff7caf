package counterpoint.parse;

import counterpoint.opinion.PageMarker;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the pages of reporters that are named where they begin, as some databases print them: `sustained if there is
/// [592 S.E.2d 127] evidence`.
///
/// Their numbers rise one by one, which parts them from citations in brackets.
final class ReporterPages {
    private static final Pattern PAGE = Pattern
            .compile("\\[(?<reporter>\\d{1,4} [A-Z][\\w.' ]{0,24}?) (?<page>\\d{1,5})\\]");
    private static final int LONGEST = 44;

    private ReporterPages() {
    }

    /// The pages within a span, in order; each reporter's are a series under its name.
    static List<PageMarker> in(String source, Span within) {
        Map<String, List<PageMarker>> candidates = new TreeMap<>();
        Matcher page = PAGE.matcher(source);
        int at = source.indexOf('[', within.start(), within.end());
        while (at >= 0) {
            page.region(at, Math.min(within.end(), at + LONGEST));
            if (at + 1 < within.end() && Texts.isDigit(source.charAt(at + 1)) && page.lookingAt()) {
                String volume = page.group("reporter");
                candidates.computeIfAbsent(volume, key -> new ArrayList<>()).add(new PageMarker(
                        page.group("page"),
                        volume.substring(volume.indexOf(' ') + 1),
                        new Span(page.start(), page.end())));
            }
            at = source.indexOf('[', at + 1, within.end());
        }
        List<PageMarker> found = new ArrayList<>();
        candidates.values().forEach(series -> found.addAll(StarPages.rising(series)));
        return found;
    }
}
