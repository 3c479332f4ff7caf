package counterpoint.ui.model.search;

import counterpoint.casefile.Edition;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.Locator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says in brief where a passage is: its paragraph, and its pages as a short citation has them.
public final class BriefPin {
    private static final Pattern FIRST_PAGE = Pattern.compile("^(\\d+ .+) \\d+$");

    private BriefPin() {
    }

    /// `¶9 · 252 F.3d at 1136–37`, `¶2 · slip op. at 12–13`; the paragraph alone where pages are not marked.
    public static String of(Caption caption, Edition edition, Passage passage) {
        Locator locator = new Locator(edition);
        Place first = passage.places().getFirst();
        Place last = passage.places().getLast();
        int end = Math.max(last.clean().start(), last.clean().end() - 1);
        List<String> pages = Stream.of(first, last.at(new Span(end, end)))
                .map(locator::page)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return pages.isEmpty()
                ? locator.label(first)
                : locator.label(first) + " · " + source(caption, pages.getFirst()) + " at " + range(pages);
    }

    private static String source(Caption caption, String page) {
        if (page.startsWith("[")) {
            return "slip op.";
        }
        return caption.citations().stream()
                .map(FIRST_PAGE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("page");
    }

    private static String range(List<String> margins) {
        List<String> pages = margins.stream().map(margin -> margin.replaceAll("[\\[\\]*]", "")).toList();
        String first = pages.getFirst();
        String last = pages.getLast();
        if (first.equals(last)) {
            return first;
        }
        boolean shortened = first.length() == last.length() && first.length() > 2
                && first.regionMatches(0, last, 0, first.length() - 2);
        return first + "–" + (shortened ? last.substring(last.length() - 2) : last);
    }
}
