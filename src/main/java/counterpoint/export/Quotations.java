package counterpoint.export;

import counterpoint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Finds what a paragraph quotes by its marks, curly or straight.
final class Quotations {
    private static final char OPEN = '\u201C';
    private static final char CLOSE = '\u201D';
    private static final char STRAIGHT = '"';

    private Quotations() {
    }

    /// The quotations that lie within no other, with their marks; none from the first one on that does not close, and none at
    /// all if straight marks are in no order.
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        Deque<Character> open = new ArrayDeque<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            boolean opens = mark == OPEN || (mark == STRAIGHT && NestedMarks.opens(text, at));
            boolean closes = !opens && (mark == CLOSE || mark == STRAIGHT);
            if (mark == STRAIGHT && (opens ? open.contains(STRAIGHT) : open.isEmpty())) {
                return List.of();
            }
            if (opens) {
                start = open.isEmpty() ? at : start;
                open.push(mark);
            } else if (closes && !open.isEmpty()) {
                open.pop();
                if (open.isEmpty()) {
                    found.add(new Span(start, at + 1));
                }
            }
        }
        return found;
    }
}
