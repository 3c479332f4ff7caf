package counterpoint.edition;

import java.util.HashMap;
import java.util.Map;

/// The words that a print uses, and how often.
final class PrintWords {
    private final Map<String, Integer> counts = new HashMap<>();

    PrintWords(Wording wording) {
        for (int word = 0; word < wording.size(); word++) {
            counts.merge(Lexicon.plain(wording.text(word)), 1, Integer::sum);
        }
    }

    int count(String plain) {
        return counts.getOrDefault(plain, 0);
    }
}
