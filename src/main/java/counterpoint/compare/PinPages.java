package counterpoint.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pages that a pin cite names, as numbers.
///
/// A range may leave out the digits that repeat: `313–14` is 313 to 314 (Indigo Book R5.1.2).
///
/// @param first the first page
/// @param last the last page, not before the first
record PinPages(int first, int last) {
    private static final Pattern PAGES = Pattern.compile("(\\d{1,7})(?:\\s*[-–—]\\s*(\\d{1,7}))?");
    private static final Pattern NOTES = Pattern.compile("\\bnn?\\..*");

    /// Pages farther apart than this say nothing about each other.
    private static final int NEAR = 2;

    /// Reads the first page or range of a pin cite; empty if it names no page by number.
    static Optional<PinPages> parse(String pin) {
        Matcher pages = PAGES.matcher(pin);
        return pages.find() ? Optional.of(read(pages)) : Optional.empty();
    }

    /// Reads every page and range of a pin cite, `3, 7–9`; the numbers of notes, `13 n. 7`, are no pages.
    static List<PinPages> all(String pin) {
        List<PinPages> all = new ArrayList<>();
        Matcher pages = PAGES.matcher(NOTES.matcher(pin).replaceAll(""));
        while (pages.find()) {
            all.add(read(pages));
        }
        return all;
    }

    private static PinPages read(Matcher pages) {
        int first = Integer.parseInt(pages.group(1));
        String end = pages.group(2);
        return new PinPages(first, end == null ? first : Math.max(first, completed(pages.group(1), end)));
    }

    /// How near two pin cites are: 1 if they share a page, 0 if they are more than two pages apart.
    double nearness(PinPages other) {
        int apart = Math.max(0, Math.max(first - other.last, other.first - last));
        return Math.max(0, NEAR + 1 - apart) / (NEAR + 1.0);
    }

    private static int completed(String first, String end) {
        int missing = first.length() - end.length();
        return Integer.parseInt(missing > 0 ? first.substring(0, missing) + end : end);
    }
}
