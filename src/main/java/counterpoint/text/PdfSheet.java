package counterpoint.text;

import java.util.ArrayList;
import java.util.List;

/// The lines of one page in the order in which they are read.
///
/// @param width of the page, in points
/// @param height of the page, in points
/// @param regions the stretches of the page that are read one after the other: the whole width, or one column
/// @param rules how far down the page the horizontal rules are drawn
record PdfSheet(float width, float height, List<Region> regions, List<Float> rules) {
    /// Lines that stand below each other.
    record Region(List<PdfLine> lines) {
    }

    /// All its lines in reading order.
    List<PdfLine> lines() {
        if (regions.size() == 1) {
            return regions.getFirst().lines();
        }
        List<PdfLine> lines = new ArrayList<>();
        regions.forEach(region -> lines.addAll(region.lines()));
        return lines;
    }

    /// Whether a rule is drawn between two heights of the page.
    boolean hasRuleBetween(float above, float below) {
        return rules.stream().anyMatch(rule -> rule > above && rule < below);
    }
}
