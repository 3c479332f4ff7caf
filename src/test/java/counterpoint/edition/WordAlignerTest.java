package counterpoint.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// The alignment of words, on rows of numbers.
class WordAlignerTest {
    private static final int WORDS = 400;

    @Property(tries = 60)
    void aTextIsPairedWithItself(@ForAll long seed, @ForAll @IntRange(min = 0, max = 1500) int length) {
        int[] text = text(new Random(seed), length);

        Pairing pairing = align(text, text);

        assertThat(IntStream.range(0, length).allMatch(word -> pairing.right(word) == word)).isTrue();
    }

    @Property(tries = 60)
    void wordsPutInAndLeftOutLeaveTheOthersWithTheirPartners(@ForAll long seed) {
        Random random = new Random(seed);
        int[] text = text(random, 1200);
        List<Integer> origins = new ArrayList<>();
        List<Integer> edited = new ArrayList<>();
        for (int word = 0; word < text.length; word++) {
            if (random.nextInt(60) == 0) {
                origins.add(-1);
                edited.add(WORDS + random.nextInt(WORDS));
            }
            if (random.nextInt(60) != 0) {
                origins.add(word);
                edited.add(text[word]);
            }
        }

        Pairing pairing = align(text, edited.stream().mapToInt(Integer::intValue).toArray());

        assertThat(share(pairing, origins)).isGreaterThan(0.97);
    }

    @Property(tries = 60)
    void aMovedRunKeepsItsPartners(@ForAll long seed, @ForAll @IntRange(min = 12, max = 200) int length) {
        Random random = new Random(seed);
        int[] text = text(random, 1200);
        int from = random.nextInt(600);
        List<Integer> origins = new ArrayList<>(IntStream.range(0, text.length).boxed().toList());
        List<Integer> run = new ArrayList<>(origins.subList(from, from + length));
        origins.subList(from, from + length).clear();
        origins.addAll(Math.min(origins.size(), from + 400), run);

        Pairing pairing = align(text, origins.stream().mapToInt(word -> text[word]).toArray());

        assertThat(share(pairing, origins)).isGreaterThan(0.99);
    }

    @Property(tries = 40)
    void pairsAreOneToOneAndOfEqualWords(@ForAll long seed) {
        Random random = new Random(seed);
        int[] left = text(random, random.nextInt(800));
        int[] right = text(random, random.nextInt(800));

        Pairing pairing = align(left, right);

        for (int word = 0; word < left.length; word++) {
            if (pairing.hasLeft(word)) {
                assertThat(pairing.left(pairing.right(word))).isEqualTo(word);
                assertThat(right[pairing.right(word)]).isEqualTo(left[word]);
            }
        }
    }

    @Test
    void theWordBeforeAMovedRunIsNotTakenForTheOneBehindIt() {
        int[] left = row(1, 7, 50, 60, 50, 51, 7, 30);
        int[] right = row(1, 7, 50, 51, 7, 30, 50, 60);

        Pairing pairing = align(left, right);

        assertThat(IntStream.range(0, left.length).map(pairing::right).toArray())
                .isEqualTo(row(0, 6, 30, 40, 6, 30));
    }

    /// Rows of following numbers: from each first one up to its second.
    private static int[] row(int... bounds) {
        return IntStream.iterate(0, at -> at < bounds.length, at -> at + 2)
                .flatMap(at -> IntStream.range(bounds[at], bounds[at + 1]))
                .toArray();
    }

    /// The same few words over and over give no anchor; all the same the work must not grow with the square.
    @Test
    void textsWithoutAnchorsAreNotComparedWordByWord() {
        int[] left = IntStream.range(0, 300_000).map(word -> word % 7).toArray();
        int[] right = IntStream.range(0, 300_000).map(word -> (word * 3) % 11).toArray();

        Pairing pairing = align(left, right);

        assertThat(pairing.size()).isLessThan(150_000);
    }

    private static double share(Pairing pairing, List<Integer> origins) {
        long kept = IntStream.range(0, origins.size())
                .filter(word -> origins.get(word) >= 0 && pairing.left(word) == origins.get(word))
                .count();
        return kept / (double) origins.stream().filter(origin -> origin >= 0).count();
    }

    /// Words as they come in prose: few of them often, most of them seldom.
    private static int[] text(Random random, int length) {
        return random.ints(length, 0, WORDS * WORDS)
                .map(number -> (int) (WORDS - Math.sqrt(number)))
                .toArray();
    }

    private static Pairing align(int[] left, int[] right) {
        int[] weights = new int[WORDS * 2 + 1];
        Arrays.fill(weights, 2);
        return WordAligner.align(row(left, weights), row(right, weights));
    }

    private static WordRow row(int[] words, int[] weights) {
        return new WordRow(words, IntStream.range(0, words.length).toArray(), weights);
    }
}
