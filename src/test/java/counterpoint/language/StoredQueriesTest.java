package counterpoint.language;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.language.AskedText.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.MultiPhraseQuery;
import org.junit.jupiter.api.Test;

class StoredQueriesTest {
    private static final List<String> WORDS = List.of("jury", "judge", "fact", "law", "court");

    @Test
    void queriesAskedTogetherFindWhatEachFindsAlone() throws UnreadableQueryException {
        Random random = new Random(4);
        List<StoredQuery> queries = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            queries.add(StoredQuery.of(query(random, 2)));
        }
        QueryAsker asker = new StoredQueries(queries).asker();
        for (int number = 0; number < 40; number++) {
            AskedText text = text(random);
            SortedMap<Integer, List<Found>> together = asker.ask(text);
            for (int query = 0; query < queries.size(); query++) {
                assertThat(together.getOrDefault(query, List.of())).as(queries.get(query).written())
                        .isEqualTo(text.ask(queries.get(query)));
            }
        }
    }

    /// The words are looked for by place before the index is asked; both must be of one mind.
    @Test
    void nearWordsAreThoseThatTheIndexFinds() throws UnreadableQueryException {
        Random random = new Random(5);
        for (int number = 0; number < 1_000; number++) {
            List<String> two = List.of(word(random), word(random));
            int moves = 1 + random.nextInt(6);
            String words = words(random);
            MemoryIndex index = new MemoryIndex();
            index.addField("text", words, new LegalAnalyzer());
            MultiPhraseQuery.Builder near = new MultiPhraseQuery.Builder().setSlop(moves);
            two.forEach(word -> near.add(new Term("text", stem(word))));

            boolean found = !AskedText.of(Map.of("text", words))
                    .ask(StoredQuery.of("\"" + String.join(" ", two) + "\"~" + moves))
                    .isEmpty();
            assertThat(found).as(two + "~" + moves + " in " + words).isEqualTo(index.search(near.build()) > 0);
        }
    }

    @Test
    void tenThousandQueriesAreAskedOfALongText() throws UnreadableQueryException {
        List<StoredQuery> queries = new ArrayList<>();
        for (int number = 0; number < 10_000; number++) {
            queries.add(StoredQuery.of("(word" + number + " OR \"the law\"~3) AND \"jury of the law\"~50"));
        }
        QueryAsker asker = new StoredQueries(queries).asker();

        assertThat(asker.ask(AskedText.of(Map.of("text", "a jury ".repeat(20_000))))).isEmpty();
        assertThat(asker.ask(AskedText.of(Map.of("text", "a jury knows the facts of the law")))).hasSize(10_000);
    }

    private static String stem(String word) {
        return new Terms().in(word).getFirst().stem();
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int number = 0; number < 1 + random.nextInt(12); number++) {
            words.append(random.nextInt(3) == 0 ? "other" : word(random)).append(' ');
        }
        return words.toString();
    }

    private static AskedText text(Random random) {
        return AskedText.of(Map.of("text", words(random), "cites", words(random), "heading", words(random)));
    }

    private static String query(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> word(random);
            case 1 -> "\"" + word(random) + " " + word(random) + "\"";
            case 2 -> "\"" + word(random) + "/" + word(random) + " " + word(random) + "\"~" + (1 + random.nextInt(5));
            case 3 -> (random.nextBoolean() ? "cites:" : "heading:") + word(random);
            case 4 -> "(" + query(random, depth - 1) + " OR " + query(random, depth - 1) + ")";
            case 5 -> "(" + query(random, depth - 1) + " " + query(random, depth - 1) + ")";
            default -> "(" + query(random, depth - 1) + " NOT " + query(random, depth - 1) + ")";
        };
    }
}
