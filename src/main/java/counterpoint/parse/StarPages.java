package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.opinion.PageMarker;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds star pages: `light *1136of the facts`, `[*482]`, and a second reporter's `**3172`.
///
/// Their numbers rise one by one, which parts them from pages that are cited (`2011 WL 197426, at *1`).
final class StarPages {
    /// As many pages may be missing between two markers, where a note took up whole pages.
    private static final int GAP = 3;

    List<PageMarker> find(String source, Span within) {
        Map<Integer, List<PageMarker>> candidates = new HashMap<>();
        int at = source.indexOf('*', within.start(), within.end());
        while (at >= 0 && at < within.end()) {
            int stars = stars(source, at);
            int end = Texts.digitsEnd(source, at + stars);
            if (stars <= 3 && end > at + stars && end <= within.end() && !isCited(source, at, end)) {
                candidates.computeIfAbsent(stars, key -> new ArrayList<>()).add(marker(source, at, stars, end));
            }
            int next = Math.max(end, at + stars);
            at = next < within.end() ? source.indexOf('*', next, within.end()) : -1;
        }
        List<PageMarker> found = new ArrayList<>();
        candidates.values().forEach(series -> found.addAll(rising(series)));
        return found;
    }

    private static int stars(String source, int at) {
        int end = at;
        while (end < source.length() && source.charAt(end) == '*') {
            end++;
        }
        return end - at;
    }

    private static PageMarker marker(String source, int at, int stars, int end) {
        boolean bracketed = at > 0 && source.charAt(at - 1) == '[' && end < source.length()
                && source.charAt(end) == ']';
        String series = stars == 1 ? PageMarker.STAR : PageMarker.STAR + "-" + stars;
        Span span = bracketed ? new Span(at - 1, end + 1) : new Span(at, end);
        return new PageMarker(source.substring(at + stars, end), series, span);
    }

    /// `at *1 (W.D. Tenn.)`, `*10–11` cite a page of another decision; `2*3` is a product.
    private static boolean isCited(String source, int at, int end) {
        boolean range = end < source.length() && (source.charAt(end) == '\u2013' || source.charAt(end) == '-');
        boolean product = at > 0 && Texts.isDigit(source.charAt(at - 1));
        int before = at;
        while (before > 0 && at - before < 4 && Punctuation.isSpace(source.charAt(before - 1))) {
            before--;
        }
        boolean afterAt = before >= 2
                && source.charAt(before - 1) == 't'
                && source.charAt(before - 2) == 'a'
                && (before == 2 || !Character.isLetter(source.charAt(before - 3)));
        return range || afterAt || product;
    }

    /// The longest series of candidates whose numbers rise by one, or nearly so. A number out of order between them is
    /// no page: a cited one, or the mark of a note.
    static List<PageMarker> rising(List<PageMarker> candidates) {
        int[] lengths = new int[candidates.size()];
        int[] before = new int[candidates.size()];
        Map<Integer, Integer> last = new HashMap<>();
        int best = -1;
        for (int i = 0; i < candidates.size(); i++) {
            int number = Integer.parseInt(candidates.get(i).label());
            lengths[i] = 1;
            before[i] = -1;
            for (int page = number - 1; page >= number - GAP; page--) {
                Integer index = last.get(page);
                if (index != null && lengths[index] + 1 > lengths[i]) {
                    lengths[i] = lengths[index] + 1;
                    before[i] = index;
                }
            }
            Integer same = last.get(number);
            if (same == null || lengths[same] <= lengths[i]) {
                last.put(number, i);
            }
            best = best < 0 || lengths[i] > lengths[best] ? i : best;
        }
        List<PageMarker> series = new ArrayList<>();
        for (int i = best; i >= 0; i = before[i]) {
            series.add(candidates.get(i));
        }
        return series.size() >= 2 ? series.reversed() : List.of();
    }
}
