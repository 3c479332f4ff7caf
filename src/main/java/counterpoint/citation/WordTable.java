package counterpoint.citation;

import counterpoint.language.PlainTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The lists of words in `words.txt`, beside this class.
///
/// A line `[name]` begins a list; its words follow, parted by semicolons; a word may go on in the next
/// line.
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
        Map<String, StringBuilder> printed = new HashMap<>();
        StringBuilder words = new StringBuilder();
        for (String line : PlainTable.lines(WordTable.class, "words.txt")) {
            if (line.startsWith("[")) {
                words = new StringBuilder();
                printed.put(line.substring(1, line.length() - 1), words);
            } else {
                words.append(line).append(' ');
            }
        }
        Map<String, Set<String>> lists = new HashMap<>();
        printed.forEach((name, list) -> lists.put(name, words(list.toString())));
        return Map.copyOf(lists);
    }

    private static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        for (String word : list.split(";")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return Set.copyOf(words);
    }
}
