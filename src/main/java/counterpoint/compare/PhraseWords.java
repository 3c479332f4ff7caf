package counterpoint.compare;

import counterpoint.language.PlainTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that bound the phrases of titles, from `phrase-words.txt`; all words are given in small letters.
final class PhraseWords {
    private final Map<String, Set<String>> lists = new HashMap<>();

    PhraseWords() {
        String list = "";
        for (String line : PlainTable.lines(PhraseWords.class, "phrase-words.txt")) {
            if (line.startsWith("[")) {
                list = line;
            } else {
                lists.computeIfAbsent(list, _ -> new HashSet<>()).addAll(List.of(line.split(" ")));
            }
        }
    }

    /// Whether no phrase has the word.
    boolean breaks(String word) {
        return isOf(word, "[break]", "[subject]", "[owner]", "[noun]");
    }

    /// Whether a phrase may have the word within, not at its ends.
    boolean isSmall(String word) {
        return isOf(word, "[within]", "[article]", "[particle]");
    }

    /// Whether a word on -ly tells what a thing is, `deadly force`, not how something is done.
    boolean isAdjective(String word) {
        return isOf(word, "[adjective]");
    }

    boolean isArticle(String word) {
        return isOf(word, "[article]");
    }

    /// Whether what follows the word directly names a thing: `the parking garage`.
    boolean opensThing(String word) {
        return isOf(word, "[article]", "[owner]");
    }

    /// Whether what follows the word directly is a verb or what somebody is: `to prevent`, `was armed`.
    boolean opensVerb(String word) {
        return word.equals("to") || isOf(word, "[subject]");
    }

    /// Whether what stands directly before the word needs it: `raises the`, `federal court`, `carrying out`.
    boolean completes(String word) {
        return isOf(word, "[article]", "[owner]", "[noun]", "[particle]");
    }

    /// Small words that begin a sentence and are of no name.
    Set<String> ofNoName() {
        return Stream.of("[break]", "[subject]", "[owner]", "[within]", "[article]", "[particle]")
                .flatMap(list -> lists.getOrDefault(list, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private boolean isOf(String word, String... names) {
        return Stream.of(names).anyMatch(name -> lists.getOrDefault(name, Set.of()).contains(word));
    }
}
