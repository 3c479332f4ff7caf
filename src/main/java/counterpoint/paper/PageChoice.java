package counterpoint.paper;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which pages of a document are printed, as readers write it: `3`, `2-5`, `1, 4–6`; nothing means all.
///
/// @param pages counted from 1, in order, each once
public record PageChoice(List<Integer> pages) {
    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,6})\\s*(?:[-–—]\\s*(\\d{1,6})\\s*)?");

    public PageChoice {
        pages = List.copyOf(pages);
    }

    /// Reads what a reader wrote; empty if it names no page of the document, or is no choice of pages.
    ///
    /// @param of how many pages there are
    public static Optional<PageChoice> read(String written, int of) {
        TreeSet<Integer> pages = new TreeSet<>();
        String all = written.isBlank() ? "1-" + of : written;
        for (String part : all.split(",", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (first < 1 || last < first || first > of) {
                return Optional.empty();
            }
            for (int page = first; page <= Math.min(last, of); page++) {
                pages.add(page);
            }
        }
        return Optional.of(new PageChoice(List.copyOf(pages)));
    }

    /// Whether a page is printed.
    ///
    /// @param page from 1
    boolean has(int page) {
        return pages.contains(page);
    }
}
