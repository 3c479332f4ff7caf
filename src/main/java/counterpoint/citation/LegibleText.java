package counterpoint.citation;

import counterpoint.text.Span;
import java.util.BitSet;

/// The letters of a block as a reader sees them: without marks that take no room (soft hyphens, zero-width blanks,
/// marks of direction) and without marks of italics that plain text keeps (`*Roe v. Wade*`, `<em>Roe v. Wade</em>`).
///
/// Every letter still knows its place in the block, so that a citation points to what is printed, marks included.
final class LegibleText {
    /// Italics that are not closed within so many characters are no italics.
    private static final int LONGEST_ITALICS = 400;

    private static final String[] TAGS = {"em>", "i>", "b>", "u>", "strong>", "cite>"};
    private static final int[] AS_PRINTED = {};

    private final String text;
    /// The printed place of each letter; empty where nothing was left out.
    private final int[] places;

    private LegibleText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /// What a reader sees of `printed`.
    static LegibleText of(String printed) {
        BitSet marks = marks(printed);
        if (marks.isEmpty()) {
            return new LegibleText(printed, AS_PRINTED);
        }
        int length = printed.length() - marks.cardinality();
        StringBuilder seen = new StringBuilder(length);
        int[] places = new int[length];
        for (int at = marks.nextClearBit(0); at < printed.length(); at = marks.nextClearBit(at + 1)) {
            places[seen.length()] = at;
            seen.append(printed.charAt(at));
        }
        return new LegibleText(seen.toString(), places);
    }

    String text() {
        return text;
    }

    /// Where a span of the legible text is printed in the block.
    Span printed(Span seen) {
        if (places.length == 0 || seen.isEmpty()) {
            return seen;
        }
        return new Span(places[seen.start()], places[seen.end() - 1] + 1);
    }

    private static BitSet marks(String printed) {
        BitSet marks = new BitSet();
        int[] open = {-1, -1};
        for (int at = 0; at < printed.length(); at++) {
            char c = printed.charAt(at);
            if (c == '<') {
                marks.set(at, tagEnd(printed, at));
            } else if (c == '*' || c == '_') {
                italics(printed, at, c == '*' ? 0 : 1, open, marks);
            } else if (takesNoRoom(c)) {
                marks.set(at);
            }
        }
        return marks;
    }

    /// Notes an opening mark of italics, or takes out a closing one with its opening one.
    private static void italics(String printed, int at, int kind, int[] open, BitSet marks) {
        char mark = printed.charAt(at);
        char before = Typography.charAt(printed, at - 1);
        char after = Typography.charAt(printed, at + 1);
        boolean closes = open[kind] >= 0
                && at - open[kind] < LONGEST_ITALICS
                && !Typography.isBlank(before)
                && !Typography.isWordCharacter(after);
        if (closes) {
            marks.set(open[kind]);
            marks.set(at);
            open[kind] = -1;
        } else if (Typography.isLetter(after) && !Typography.isWordCharacter(before) && before != mark) {
            open[kind] = at;
        }
    }

    private static int tagEnd(String printed, int at) {
        int name = Typography.charAt(printed, at + 1) == '/' ? at + 2 : at + 1;
        for (String tag : TAGS) {
            if (printed.regionMatches(true, name, tag, 0, tag.length())) {
                return name + tag.length();
            }
        }
        return at;
    }

    private static boolean takesNoRoom(char c) {
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\ufeff';
    }
}
