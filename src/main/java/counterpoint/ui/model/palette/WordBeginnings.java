package counterpoint.ui.model.palette;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words folded for looking up what begins with what is typed: small letters without accents or apostrophes, every other
/// sign a space. `Crawford-El v. Britton` folds to ` crawford el v britton`.
public final class WordBeginnings {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+|['’]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WordBeginnings() {
    }

    /// Text folded, with a space before each word.
    public static String fold(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return " " + SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// What is typed as its words, each with the space before it.
    public static List<String> typed(String text) {
        return Arrays.stream(fold(text).strip().split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> " " + word)
                .toList();
    }

    /// Whether every typed word begins a word of a folded text.
    public static boolean begin(List<String> typed, String folded) {
        for (String word : typed) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
