package counterpoint.ui.model;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text as a reader types it: without case, with straight quotes and plain hyphens, each space once.
///
/// `“broad-\nreaching”` is found by `"broad-reaching"`; every character knows where it came from.
final class LooseText {
    private final String words;
    private final int[] origins;

    private LooseText(String words, int[] origins) {
        this.words = words;
        this.origins = origins;
    }

    static LooseText of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            char plain = plain(text.charAt(at));
            boolean again = plain == ' ' && !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
            if (plain != 0 && !again) {
                origins[words.length()] = at;
                words.append(plain);
            }
        }
        return new LooseText(words.toString(), Arrays.copyOf(origins, words.length()));
    }

    /// Where a query stands in the text, in order and apart from each other; nowhere if it is blank.
    List<Span> find(LooseText query) {
        String wanted = query.words.strip();
        List<Span> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        int at = words.indexOf(wanted);
        while (at >= 0) {
            int end = at + wanted.length();
            found.add(new Span(origins[at], origins[end - 1] + 1));
            at = words.indexOf(wanted, end);
        }
        return List.copyOf(found);
    }

    /// 0 for a character that is not seen.
    private static char plain(char printed) {
        return switch (printed) {
            case '‘', '’', 'ʼ', '‚', '′', '`' -> '\'';
            case '“', '”', '„', '″' -> '"';
            case '‐', '‑', '–', '—', '−' -> '-';
            case '\u00AD', '\u200B', '\uFEFF' -> 0;
            default -> Character.isWhitespace(printed) || Character.isSpaceChar(printed)
                    ? ' '
                    : Character.toLowerCase(printed);
        };
    }
}
