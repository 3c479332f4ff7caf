package counterpoint.authority;

import counterpoint.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds words in a source whose lines break and hyphenate them.
///
/// The source is read once into words with single spaces; each letter remembers where it stands.
final class PrintedWords {
    private final StringBuilder words = new StringBuilder();
    private final int[] places;
    private int start;
    private int end;

    PrintedWords(String source) {
        places = new int[source.length()];
        for (int at = 0; at < source.length(); at++) {
            at = read(source, at);
        }
    }

    /// Reads one letter; of a word hyphenated at the end of a line the hyphen and the break are left out.
    private int read(String source, int at) {
        char letter = source.charAt(at);
        if (letter == '-' && at + 2 < source.length() && source.charAt(at + 1) == '\n') {
            int next = at + 1;
            while (next < source.length() && Character.isWhitespace(source.charAt(next))) {
                next++;
            }
            if (next < source.length() && Character.isLowerCase(source.charAt(next))) {
                return next - 1;
            }
        }
        boolean blank = Character.isWhitespace(letter) || letter == '\u00a0';
        if (!blank || (words.length() > 0 && words.charAt(words.length() - 1) != ' ')) {
            places[words.length()] = at;
            words.append(blank ? ' ' : letter);
        }
        return at;
    }

    /// The span in the source of the next place at or after `from`, a number of a letter; null if there is none.
    @Nullable
    Span find(String text, int from) {
        start = words.indexOf(text, from);
        if (start < 0) {
            return null;
        }
        end = start + text.length();
        return new Span(places[start], places[end - 1] + 1);
    }

    /// The number of the first letter found last.
    int start() {
        return start;
    }

    /// The number of the letter after the last one found last.
    int end() {
        return end;
    }
}
