package counterpoint.citation;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Keeps which citation's parenthetical is being read (Indigo Book R10 and R13).
///
/// A bracket that follows a citation, its year or an earlier parenthetical belongs to that citation; any other is
/// only counted, so that its closing bracket does not end the parenthetical around it.
final class Brackets {
    private static final int DEEPEST = 16;
    private static final int LONGEST = 2_000;
    private static final String[] RELATIONS = {
        "quoting",
        "citing",
        "discussing",
        "applying",
        "overruling",
        "abrogating",
        "distinguishing",
        "following",
        "adopting",
        "interpreting",
        "construing",
        "rejecting"
    };

    private final String text;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Frame block = new Frame(null, null, 0);
    private Frame frame = block;

    Brackets(String text) {
        this.text = text;
    }

    /// What is being read at `at`.
    Frame frameAt(int at) {
        while (frame.outer != null && at - frame.open > Frame.REACH) {
            leave();
        }
        return frame;
    }

    private void leave() {
        Frame left = frame;
        while (!open.isEmpty() && frame == left) {
            frame = open.pop();
        }
        if (frame == left) {
            frame = block;
        }
    }

    void open(int at) {
        Frame current = frameAt(at);
        open.push(current);
        Draft last = current.last;
        if (last != null && current.depth < DEEPEST && follows(last.head(), at)) {
            frame = new Frame(current, last.head(), at);
        }
    }

    private boolean follows(Draft owner, int at) {
        return at >= owner.tail && at - owner.tail <= 3 && Typography.skipBlanks(text, owner.tail) == at;
    }

    void close(int at) {
        if (open.isEmpty()) {
            return;
        }
        Frame closed = frame;
        frame = open.pop();
        Draft owner = closed.owner;
        if (closed != frame && owner != null) {
            owner.reachTo(at + 1);
            if (owner.alias == null && isName(closed.open + 1, at)) {
                owner.alias = text.substring(closed.open + 2, at - 1);
            } else if (owner.parenthetical == null && at - closed.open <= LONGEST) {
                owner.parenthetical = text.substring(closed.open + 1, at);
            }
        }
    }

    /// A name in quotation marks, `(“Twombly”)`: what the opinion calls the case from here on.
    private boolean isName(int start, int end) {
        return end - start > 3
                && end - start < 40
                && (text.charAt(start) == '“' || text.charAt(start) == '"')
                && (text.charAt(end - 1) == '”' || text.charAt(end - 1) == '"')
                && Typography.isUpper(text.charAt(start + 1));
    }

    /// How a citation in a parenthetical stands to the one that it explains: the word right before it, or before the
    /// list in which it stands.
    String relation(Frame holder, int start) {
        int low = Math.max(holder.open + 1, start - 40);
        int words = 0;
        for (int at = start - 1; at >= low && words < 4; at--) {
            if (!Typography.isBlank(text.charAt(at)) || Typography.isBlank(Typography.charAt(text, at + 1))) {
                continue;
            }
            String word = relationAt(at + 1);
            if (word != null && isDirect(at + 1 + word.length(), start)) {
                return word;
            }
            words++;
        }
        String first = relationAt(Typography.skipBlanks(text, holder.open + 1));
        boolean direct = first != null
                && (isDirect(Typography.skipBlanks(text, holder.open + 1) + first.length(), start)
                        || continues(holder, start));
        return first != null && direct ? first : "mentioned in parenthetical";
    }

    /// Whether nothing but "inter alia", "in turn", a signal or a mark stands between.
    private boolean isDirect(int from, int start) {
        String between = from > start
                ? ""
                : Typography.plain(text.substring(from, start)).strip();
        return switch (between) {
            case "",
                    ",",
                    "inter alia",
                    ", inter alia,",
                    "in turn",
                    "generally",
                    "with approval",
                    "e.g.,",
                    ", e.g.,",
                    "see",
                    "and",
                    "among others" ->
                true;
            default -> false;
        };
    }

    /// Whether the citation goes on with a list that begins the parenthetical: `(citing A, and B)`.
    private static boolean continues(Frame holder, int start) {
        Draft last = holder.last;
        return last != null
                && start - last.head().tail < 8
                && last.relation != null
                && !last.relation.startsWith("mentioned");
    }

    private @Nullable String relationAt(int at) {
        if (at > 0 && Typography.isLetter(text.charAt(at - 1))) {
            return null;
        }
        char c = Typography.charAt(text, at);
        if (c < 'a' || c > 'r') {
            return null;
        }
        for (String word : RELATIONS) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }
}
