package counterpoint.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// On which pages the authorities that are cases can lie, worked out once for each.
final class PageRanges {
    private final Map<String, Range> byKey = new HashMap<>();

    /// @param firsts the first pages in all its reporters
    /// @param database whether it is cited by a database, whose first page is always 1
    /// @param open whether no page is known that could speak against any
    private record Range(List<Integer> firsts, boolean database, boolean open) {
    }

    /// Whether a page can lie in a case; a page with a star only in one that a database prints.
    boolean canHold(Authority meant, int page, boolean star) {
        Range range = byKey.computeIfAbsent(meant.key(), key -> range(meant));
        if (star) {
            return range.database || range.firsts.isEmpty();
        }
        if (range.open) {
            return true;
        }
        for (int first : range.firsts) {
            if (PrintedPage.canLie(page, first)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a page can lie in a case by its first reporter alone, the one that the opinion cites by.
    boolean canHoldFirst(Authority meant, int page) {
        Range range = byKey.computeIfAbsent(meant.key(), key -> range(meant));
        return !range.firsts.isEmpty()
                && range.firsts.getFirst() != PrintedPage.NONE
                && PrintedPage.canLie(page, range.firsts.getFirst());
    }

    private static Range range(Authority meant) {
        List<Integer> firsts = new ArrayList<>(2);
        boolean database = false;
        boolean open = meant.citations().isEmpty();
        for (String cite : meant.citations()) {
            if (cite.contains(" WL ") || cite.contains("LEXIS")) {
                database = true;
                open |= meant.citations().size() == 1;
                continue;
            }
            int first = PrintedPage.first(cite.substring(cite.lastIndexOf(' ') + 1));
            open |= first == PrintedPage.NONE;
            firsts.add(first);
        }
        return new Range(List.copyOf(firsts), database, open);
    }
}
