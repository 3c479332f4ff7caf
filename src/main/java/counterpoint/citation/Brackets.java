package counterpoint.citation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
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

    private static final Set<String> WEIGHTS = WordTable.named("weights");

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
            explain(owner, closed.open + 1, at);
        }
    }

    /// Keeps what a bracket says of a case: the name that it is given, its docket, or an explanation. Of several the
    /// first is kept that says more than what weight the case has.
    private void explain(Draft owner, int start, int end) {
        if (end - start > LONGEST) {
            return;
        }
        String words = text.substring(start, end);
        if (isDivision(words) || owner.reachesInto(start)) {
            return;
        }
        String alias = owner.alias == null ? alias(owner, words) : null;
        if (alias != null) {
            owner.alias = alias;
        } else if (owner.docket == null && words.startsWith("No. ")) {
            owner.docket = words.substring(4);
        } else if (owner.parenthetical == null || (isWeight(owner.parenthetical) && !isWeight(words))) {
            owner.parenthetical = words;
        }
    }

    /// Georgia counts the parts of an opinion in brackets after the page: `234 Ga. App. 1 (1) (a)`.
    private static boolean isDivision(String words) {
        return words.length() == 1 && Typography.isWordCharacter(words.charAt(0));
    }

    private static @Nullable String alias(Draft owner, String words) {
        return owner.kind == CitationKind.SECONDARY
                ? AliasScanner.ofWork(words, owner.words)
                : AliasScanner.in(words, name(owner));
    }

    private static String name(Draft owner) {
        return owner.name.isPrinted() ? owner.name.in(owner.text).name().orElse("") : "";
    }

    /// Whether the words tell the weight of a decision or how it is quoted, and not what it says: `en banc`,
    /// `Sykes, J., dissenting`, `citations omitted` (Indigo Book R13.2).
    private static boolean isWeight(String words) {
        String plain = Typography.plain(words).toLowerCase(Locale.ROOT);
        for (String weight : WEIGHTS) {
            if (plain.startsWith(weight)) {
                return true;
            }
        }
        int judge = plain.indexOf("j., ");
        return judge > 0 && judge < 40 && plain.length() < 90;
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
