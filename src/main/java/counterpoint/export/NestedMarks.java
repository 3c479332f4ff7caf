package counterpoint.export;

import java.util.ArrayDeque;
import java.util.Deque;

/// Sets the quotation marks of words that are quoted in a line: double ones become single ones and single ones double
/// ones, and a mark whose other half was not selected gets it (Martin, Basic Legal Citation § 6-100).
///
/// A right single mark is an apostrophe, too: `officers’`, `don’t`.
final class NestedMarks {
    private static final char OPEN = '\u201C';
    private static final char CLOSE = '\u201D';
    private static final char OPEN_SINGLE = '\u2018';
    private static final char CLOSE_SINGLE = '\u2019';

    private final String words;
    private final boolean swapped;
    private final StringBuilder set = new StringBuilder();
    private final StringBuilder before = new StringBuilder();
    private final Deque<Character> open = new ArrayDeque<>();

    private NestedMarks(String words, boolean swapped) {
        this.words = words;
        this.swapped = swapped;
    }

    /// The words as they stand within quotation marks.
    static String inLine(String words) {
        return new NestedMarks(words, true).set();
    }

    /// The words as they stand in a block, which has no marks of its own: only missing halves are added.
    static String inBlock(String words) {
        return new NestedMarks(words, false).set();
    }

    private String set() {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            switch (c) {
                case OPEN -> opened(OPEN);
                case CLOSE -> closed(OPEN);
                case '"' -> straight(at);
                case OPEN_SINGLE -> opened(OPEN_SINGLE);
                case CLOSE_SINGLE, '\'' -> single(at);
                default -> set.append(c);
            }
        }
        while (!open.isEmpty()) {
            set.append(closing(open.pop()));
        }
        return before + set.toString();
    }

    /// Whether a straight mark opens a quotation.
    static boolean opens(String words, int at) {
        return at == 0 || " \u00A0\n([\u2014\u2018\u201C".indexOf(words.charAt(at - 1)) >= 0;
    }

    private void straight(int at) {
        if (opens(words, at)) {
            opened(OPEN);
        } else {
            closed(OPEN);
        }
    }

    private void single(int at) {
        boolean within = at > 0
                && at + 1 < words.length()
                && Character.isLetterOrDigit(words.charAt(at - 1))
                && Character.isLetterOrDigit(words.charAt(at + 1));
        boolean closes = !within && at > 0 && !Character.isWhitespace(words.charAt(at - 1))
                && open.contains(OPEN_SINGLE) && !isPossessive(at);
        if (closes) {
            closed(OPEN_SINGLE);
        } else {
            set.append(CLOSE_SINGLE);
        }
    }

    /// `the officers’ conduct’`: a mark after an s is an apostrophe if another one may close the quotation.
    private boolean isPossessive(int at) {
        if (words.charAt(at - 1) != 's' || at + 1 >= words.length() || words.charAt(at + 1) != ' ') {
            return false;
        }
        for (int next = at + 1; next < words.length(); next++) {
            char c = words.charAt(next);
            if (c == OPEN_SINGLE || c == OPEN || c == CLOSE) {
                return false;
            }
            if (c == CLOSE_SINGLE && (next + 1 == words.length() || !Character.isLetter(words.charAt(next + 1)))) {
                return true;
            }
        }
        return false;
    }

    private void opened(char mark) {
        open.push(mark);
        set.append(opening(mark));
    }

    private void closed(char mark) {
        if (open.contains(mark)) {
            while (open.peek() != mark) {
                set.append(closing(open.pop()));
            }
            open.pop();
        } else {
            // What is quoted began before the words.
            before.insert(0, opening(mark));
        }
        set.append(closing(mark));
    }

    private char opening(char mark) {
        return (mark == OPEN) == swapped ? OPEN_SINGLE : OPEN;
    }

    private char closing(char mark) {
        return (mark == OPEN) == swapped ? CLOSE_SINGLE : CLOSE;
    }
}
