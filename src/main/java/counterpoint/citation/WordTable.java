package counterpoint.citation;

import counterpoint.language.PlainTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The lists of words in `words.txt`, beside this class.
///
/// A line `[name]` begins a list; its words follow, parted by semicolons.
final class WordTable {
    private static final Map<String, Set<String>> LISTS = lists();

    private WordTable() {
    }

    /// The words of one list.
    ///
    /// @throws IllegalStateException if there is no such list
    static Set<String> named(String list) {
        Set<String> words = LISTS.get(list);
        if (words == null) {
            throw new IllegalStateException("no list of words " + list);
        }
        return words;
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new HashMap<>();
        Set<String> words = new HashSet<>();
        for (String line : PlainTable.lines(WordTable.class, "words.txt")) {
            if (line.startsWith("[")) {
                words = new HashSet<>();
                lists.put(line.substring(1, line.length() - 1), words);
            } else {
                addAll(line, words);
            }
        }
        lists.replaceAll((name, filled) -> Set.copyOf(filled));
        return Map.copyOf(lists);
    }

    private static void addAll(String line, Set<String> words) {
        for (String word : line.split(";")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
    }
}
