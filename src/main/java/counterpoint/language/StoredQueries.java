package counterpoint.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;

/// Several stored queries that are asked together of one text after another; immutable.
///
/// Each query names words of which a text that it finds has at least one, the rarest that will do. Only the queries of
/// which a text has such a word are run.
public final class StoredQueries {
    private final List<Seeker> seekers;
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
    private final Map<String, Set<String>> nearWords = new HashMap<>();
    /// Of each word the queries that want it most.
    private final List<BitSet> woken = new ArrayList<>();

    /// A word in a field.
    private record Word(String field, String stem) {
    }

    /// Makes them ready to be asked.
    public StoredQueries(List<StoredQuery> queries) {
        Map<Word, Integer> uses = new HashMap<>();
        queries.forEach(query -> words(query.wanted()).forEach(word -> uses.merge(word, 1, Integer::sum)));
        this.seekers = queries.stream().map(query -> seeker(query.wanted())).toList();
        for (int number = 0; number < queries.size(); number++) {
            for (Word word : needed(queries.get(number).wanted(), uses).words()) {
                woken.get(number(word)).set(number);
            }
        }
    }

    /// Asks them of texts, on one thread.
    public QueryAsker asker() {
        return new QueryAsker(this, new AskedWords(this, woken.size()));
    }

    Seeker seeker(int number) {
        return seekers.get(number);
    }

    /// The numbers of the words that are wanted in a field.
    Map<String, Integer> numbers(String field) {
        return numbers.getOrDefault(field, Map.of());
    }

    /// The words that are wanted near others in a field.
    Set<String> nearWords(String field) {
        return nearWords.getOrDefault(field, Set.of());
    }

    /// Adds the queries that must be looked at since a text has a word.
    void wake(int word, BitSet candidates) {
        candidates.or(woken.get(word));
    }

    private int number(Word word) {
        return numbers.computeIfAbsent(word.field(), _ -> new HashMap<>()).computeIfAbsent(word.stem(), _ -> {
            woken.add(new BitSet());
            return woken.size() - 1;
        });
    }

    private static Set<Word> words(Wanted wanted) {
        Set<Word> words = new HashSet<>();
        switch (wanted) {
            case Wanted.AnyOf any -> any.parts().forEach(part -> words.addAll(words(part)));
            case Wanted.AllOf all -> all.parts().forEach(part -> words.addAll(words(part)));
            case Wanted.Phrase phrase -> phrase.steps()
                    .forEach(step -> step.forEach(stem -> words.add(new Word(phrase.field(), stem))));
        }
        return words;
    }

    private Seeker seeker(Wanted wanted) {
        return switch (wanted) {
            case Wanted.AnyOf any -> new Seeker.Any(seekers(any.parts()));
            case Wanted.AllOf all -> new Seeker.All(seekers(all.parts()), seekers(all.except()));
            case Wanted.Phrase phrase -> {
                Seeker.Steps steps = new Seeker.Steps(phrase.steps().stream()
                        .map(step -> step.stream().mapToInt(stem -> number(new Word(phrase.field(), stem))).toArray())
                        .toArray(int[][]::new));
                yield phrase.moves() == 0 || phrase.steps().size() == 1
                        ? new Seeker.Row(steps)
                        : new Seeker.Near(steps, near(phrase));
            }
        };
    }

    private MultiPhraseQuery near(Wanted.Phrase phrase) {
        MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder().setSlop(phrase.moves());
        Set<String> known = nearWords.computeIfAbsent(phrase.field(), _ -> new HashSet<>());
        for (Set<String> step : phrase.steps()) {
            known.addAll(step);
            query.add(step.stream().map(stem -> new Term(phrase.field(), stem)).toArray(Term[]::new));
        }
        return query.build();
    }

    private List<Seeker> seekers(List<Wanted> wanted) {
        return wanted.stream().map(this::seeker).toList();
    }

    /// Words of which a text must have one, and how rare they are.
    private record Needed(Set<Word> words, double rarity) {
        static Needed rarest(Collection<Needed> several) {
            return several.stream()
                    .reduce((one, other) -> one.rarity() >= other.rarity() ? one : other)
                    .orElseThrow();
        }

        static Needed together(Collection<Needed> several) {
            Set<Word> words = new HashSet<>();
            several.forEach(one -> words.addAll(one.words()));
            return new Needed(words, several.stream().mapToDouble(Needed::rarity).min().orElse(0));
        }
    }

    private static Needed needed(Wanted wanted, Map<Word, Integer> uses) {
        return switch (wanted) {
            case Wanted.AnyOf any -> Needed.together(any.parts().stream().map(part -> needed(part, uses)).toList());
            case Wanted.AllOf all -> Needed.rarest(all.parts().stream().map(part -> needed(part, uses)).toList());
            case Wanted.Phrase phrase -> Needed.rarest(phrase.steps().stream()
                    .map(step -> Needed.together(step.stream()
                            .map(stem -> new Word(phrase.field(), stem))
                            .map(word -> new Needed(Set.of(word), rarity(word, uses)))
                            .toList()))
                    .toList());
        };
    }

    /// A long word is rarer than a short one, and one that few queries want is rarer than one that many do.
    private static double rarity(Word word, Map<Word, Integer> uses) {
        return (double) word.stem().length() / uses.getOrDefault(word, 1);
    }
}
