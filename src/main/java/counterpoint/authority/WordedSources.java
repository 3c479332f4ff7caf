package counterpoint.authority;

import counterpoint.citation.InternalCitation;
import counterpoint.citation.RecordCitation;
import counterpoint.citation.SecondaryCitation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Sources known only by the opinion's own words: the record, other places of the decision, treatises.
final class WordedSources {
    /// More works than these are not looked through for a name.
    private static final int MOST_WORKS = 256;

    private final Map<String, Authority> byWords = new HashMap<>();
    private final Map<String, Authority> byLetters = new HashMap<>();
    private final List<Work> works = new ArrayList<>();
    private final InternalPlaces places;

    /// A treatise or an article, and the letters of its words.
    private record Work(String letters, Authority authority) {
    }

    WordedSources(InternalPlaces places) {
        this.places = places;
    }

    Meaning of(RecordCitation citation) {
        return Meaning.of(
                source(AuthorityKind.RECORD, citation.source()),
                Resolution.resolved("part of the record of this case"));
    }

    Meaning of(InternalCitation citation) {
        InternalPlaces.Found found = places.of(citation);
        return Meaning.of(source(AuthorityKind.INTERNAL, citation.target()), Resolution.resolved(found.because()))
                .at(found.place());
    }

    Meaning of(SecondaryCitation citation) {
        return Meaning.of(source(AuthorityKind.SECONDARY, citation.work()), Resolution.resolved("cited by its title"));
    }

    /// The one treatise or article cited so far whose words hold `name`, for `Wright & Miller, supra`; empty if there is
    /// none, or several.
    Optional<Authority> work(String name) {
        List<String> words = Arrays.stream(name.split("[^\\p{L}'’]+"))
                .map(WordedSources::letters)
                .filter(word -> word.length() > 2)
                .toList();
        List<Work> named = works.stream()
                .filter(work -> !words.isEmpty() && hasInOrder(work.letters(), words))
                .limit(2)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst().authority()) : Optional.empty();
    }

    private static boolean hasInOrder(String letters, List<String> words) {
        int at = 0;
        for (String word : words) {
            int found = letters.indexOf(word, at);
            if (found < 0) {
                return false;
            }
            at = found + word.length();
        }
        return true;
    }

    /// `Aplt. App.` and `Aplt.App.` are one source.
    private Authority source(AuthorityKind kind, String words) {
        Authority known = byWords.get(kind.name() + words);
        if (known == null) {
            known = byLetters.computeIfAbsent(
                    kind + letters(words),
                    key -> new Authority(words, kind, words, List.of(words), Optional.empty(), OptionalInt.empty()));
            byWords.put(kind.name() + words, known);
            if (kind == AuthorityKind.SECONDARY && works.size() < MOST_WORKS) {
                works.add(new Work(letters(words), known));
            }
        }
        return known;
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
