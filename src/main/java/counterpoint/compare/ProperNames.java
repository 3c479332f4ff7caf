package counterpoint.compare;

import counterpoint.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells which neighboring words are of one name, `Supreme Court`, `Fourth Amendment`, `Bill of Rights`, so that no
/// title ends or begins within it.
///
/// Both have a capital and nothing but a space between them. A sentence's first word has a capital in any case, so a
/// small one there, `The Court`, is of no name.
final class ProperNames {
    private final Set<String> small;

    /// @param small words that are of no name, in small letters
    ProperNames(Set<String> small) {
        this.small = small;
    }

    /// The indices of the words with which the next word, or the one after `of` or `of the`, is of the same name.
    BitSet goingOn(String text, List<Span> words) {
        BitSet goingOn = new BitSet();
        for (int first = 0; first < words.size(); first++) {
            int next = first + 1;
            while (next < words.size() && next <= first + 2 && isLink(words.get(next).of(text), next == first + 1)) {
                next++;
            }
            if (next < words.size() && isNamed(text, words, first) && isCapital(text, words.get(next))) {
                boolean together = true;
                for (int at = first; at < next; at++) {
                    together &= isBeside(text, words.get(at), words.get(at + 1));
                }
                goingOn.set(first, together ? next : first);
            }
        }
        return goingOn;
    }

    private static boolean isLink(String word, boolean first) {
        return first ? word.equals("of") : word.equals("the");
    }

    private boolean isNamed(String text, List<Span> words, int at) {
        Span word = words.get(at);
        boolean opens = at == 0 || !isBeside(text, words.get(at - 1), word);
        return isCapital(text, word) && !(opens && small.contains(word.of(text).toLowerCase(Locale.ROOT)));
    }

    private static boolean isCapital(String text, Span word) {
        return Character.isUpperCase(text.charAt(word.start()));
    }

    private static boolean isBeside(String text, Span one, Span next) {
        return next.start() == one.end() + 1 && text.charAt(one.end()) == ' ';
    }
}
