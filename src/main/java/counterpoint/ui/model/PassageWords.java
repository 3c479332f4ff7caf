package counterpoint.ui.model;

import counterpoint.casefile.Edition;
import counterpoint.opinion.Place;
import counterpoint.text.Span;

/// The words around a place, as a list shows them.
///
/// @param before what stands before the place, from the beginning of a word
/// @param words what stands at the place
/// @param after what follows, to the end of a word
public record PassageWords(String before, String words, String after) {
    private static final String OMITTED = "…";
    private static final int BEFORE = 72;
    private static final int AFTER = 48;
    /// A place longer than this is cut.
    private static final int LONGEST = 120;

    /// The words around a place of an edition.
    public static PassageWords around(Edition edition, Place place) {
        String text = edition.opinion().block(place).text().text();
        int start = Math.min(place.clean().start(), text.length());
        int end = Math.clamp(place.clean().end(), start, Math.min(text.length(), start + LONGEST));
        int from = wordAfter(text, start - BEFORE);
        int to = wordBefore(text, end + AFTER, end);
        return new PassageWords(
                (from > 0 ? OMITTED + "\u00a0" : "") + text.substring(Math.min(from, start), start),
                text.substring(start, end),
                text.substring(end, to) + (to < text.length() ? "\u00a0" + OMITTED : ""));
    }

    /// All in one line.
    public String line() {
        return before + words + after;
    }

    /// Where in the line the place itself is.
    public Span own() {
        return new Span(before.length(), before.length() + words.length());
    }

    private static int wordAfter(String text, int at) {
        int from = Math.max(0, at);
        if (from == 0) {
            return 0;
        }
        int space = text.indexOf(' ', from);
        return space < 0 ? from : space + 1;
    }

    private static int wordBefore(String text, int at, int least) {
        if (at >= text.length()) {
            return text.length();
        }
        return Math.max(least, text.lastIndexOf(' ', at));
    }
}
