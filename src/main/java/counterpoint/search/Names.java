package counterpoint.search;

import counterpoint.language.Terms;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The names of the cases and of the authors of one state of the index by their words, and the words of its doctrines; read
/// once for each state, so that a question need not read the name of every passage that comes into question.
final class Names {
    /// Shorter words of a name, `v.` and initials, name nobody.
    private static final int SHORTEST = 4;

    private static final Terms WORDS = Terms.exact();
    private static final Terms STEMS = new Terms();

    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Map<String, List<String>> doctrines;

    /// @param names the names of cases and of authors
    /// @param doctrines ids of doctrines
    Names(Collection<String> names, Collection<String> doctrines) {
        for (String name : names) {
            for (Terms.Term word : WORDS.in(name.toLowerCase(Locale.ROOT))) {
                if (word.stem().length() >= SHORTEST) {
                    byWord.computeIfAbsent(word.stem(), _ -> new HashSet<>()).add(name);
                }
            }
        }
        this.doctrines = doctrines.stream().distinct().collect(Collectors.toMap(
                id -> id, id -> STEMS.in(id).stream().map(Terms.Term::stem).toList()));
    }

    /// The names that have any of some words, which are written as the reader wrote them, capitals aside.
    Set<String> having(Collection<String> words) {
        return words.stream()
                .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /// The ids of the doctrines of which all words, `collateral-order`, are among some stems.
    Set<String> doctrines(Set<String> stems) {
        return doctrines.entrySet().stream()
                .filter(doctrine -> !doctrine.getValue().isEmpty() && stems.containsAll(doctrine.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
