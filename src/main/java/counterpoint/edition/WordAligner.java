package counterpoint.edition;

import java.util.ArrayList;
import java.util.List;

/// Finds which word of one text is which word of the other, also where text was moved.
///
/// ```
/// unique rows of five words ▶ heaviest chain in order ▶ moved runs ▶ the gaps between them
/// ```
/// Within a gap the same is done with shorter rows; a gap that is small enough is compared word by word, one that never
/// gets small has nothing in common. So the work grows with the length of the texts, whatever they are.
final class WordAligner {
    /// Rows this long are seldom repeated by chance.
    private static final int ROW = 5;

    /// A run of fewer words out of order is a phrase that both happen to use, not moved text.
    private static final int FEWEST_MOVED = 8;

    /// Two stretches this near each other belong to the same moved run.
    private static final int NEAR = 25;

    /// More words than these are seldom the first ones both of a moved run and of what follows it.
    private static final int MOST_SHARED = 4;

    /// The product of lengths up to which two rows are compared word by word.
    private static final long COMPARABLE = 40_000;

    /// The pairs of two texts.
    static Pairing align(WordRow left, WordRow right) {
        Pairing pairing = new Pairing(left.length(), right.length());
        List<Stretch> common = CommonStretches.of(left, right, ROW);
        List<Stretch> chain = Chain.of(common);
        chain.forEach(pairing::pair);
        moved(left, right, common, pairing);
        between(left, right, chain, ROW, pairing);
        return pairing;
    }

    /// Pairs the runs that stand elsewhere in the other text.
    private static void moved(WordRow left, WordRow right, List<Stretch> common, Pairing pairing) {
        List<Stretch> rest = common.stream()
                .map(stretch -> free(stretch, pairing))
                .filter(stretch -> stretch.length() > 0)
                .toList();
        int first = 0;
        while (first < rest.size()) {
            int last = first;
            while (last + 1 < rest.size() && isNear(rest.get(last), rest.get(last + 1))) {
                last++;
            }
            List<Stretch> run = Chain.of(rest.subList(first, last + 1));
            if (run.stream().mapToInt(Stretch::length).sum() >= FEWEST_MOVED) {
                run.forEach(pairing::pair);
                edges(left, right, run, pairing);
                WordRow ours = left.slice(run.getFirst().left(), run.getLast().leftEnd());
                WordRow theirs = right.slice(run.getFirst().right(), run.getLast().rightEnd());
                gap(ours, theirs, ROW, pairing);
            }
            first = last + 1;
        }
    }

    /// The first run of words of a stretch that have no partners yet.
    private static Stretch free(Stretch stretch, Pairing pairing) {
        int from = 0;
        while (from < stretch.length() && !isFree(stretch, from, pairing)) {
            from++;
        }
        int to = from;
        while (to < stretch.length() && isFree(stretch, to, pairing)) {
            to++;
        }
        return new Stretch(stretch.left() + from, stretch.right() + from, to - from);
    }

    private static boolean isFree(Stretch stretch, int word, Pairing pairing) {
        return !pairing.hasLeft(stretch.left() + word) && !pairing.hasRight(stretch.right() + word);
    }

    private static boolean isNear(Stretch one, Stretch next) {
        int right = next.right() - one.rightEnd();
        return next.left() - one.leftEnd() <= NEAR && right <= NEAR && right > -one.length();
    }

    /// Takes equal words before and after a moved run into it, and gives it back what its surroundings took from it.
    private static void edges(WordRow left, WordRow right, List<Stretch> run, Pairing pairing) {
        int i = run.getFirst().left();
        int j = run.getFirst().right();
        while (i > 0 && j > 0 && isFreePair(left, right, i - 1, j - 1, pairing)) {
            pairing.pair(--i, --j);
        }
        int end = run.getLast().leftEnd();
        int endThere = run.getLast().rightEnd();
        boolean settled = settle(left, right, i, j, end, pairing);
        settled |= settle(right, left, j, i, endThere, pairing.reversed());
        while (!settled
                && end < left.length()
                && endThere < right.length()
                && isFreePair(left, right, end, endThere, pairing)) {
            pairing.pair(end++, endThere++);
        }
        if (!settled) {
            settle(left, right, i, j, end, pairing);
            settle(right, left, j, i, endThere, pairing.reversed());
        }
    }

    /// Gives a moved run its first words back where what follows it begins with the same words.
    ///
    /// In `finder. [We also held … at 716.] We followed` the word before the run was taken for the one behind it, or the
    /// one behind it for the run's own last word.
    private static boolean settle(WordRow left, WordRow right, int first, int there, int end, Pairing pairing) {
        int after = end;
        while (after < left.length() && after - end < first && !pairing.hasLeft(after)) {
            after++;
        }
        for (int cut = 0; cut <= MOST_SHARED && end - cut > first; cut++) {
            int count = after - end + cut;
            if (count > 0 && isShared(left, right, first, there, after, count, pairing)) {
                for (int word = end - cut; word < end; word++) {
                    pairing.part(word);
                }
                for (int back = 1; back <= count; back++) {
                    pairing.hand(first - back, after - back);
                    pairing.pair(first - back, there - back);
                }
                return true;
            }
        }
        return false;
    }

    /// Whether the words before a moved run are also those before `after`, and those before its other place.
    private static boolean isShared(
            WordRow left, WordRow right, int first, int there, int after, int count, Pairing pairing) {
        if (count > first || count > there) {
            return false;
        }
        for (int back = 1; back <= count; back++) {
            int word = left.word(first - back);
            if (word != left.word(after - back)
                    || word != right.word(there - back)
                    || !pairing.hasLeft(first - back)
                    || pairing.hasRight(there - back)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFreePair(WordRow left, WordRow right, int i, int j, Pairing pairing) {
        return left.word(i) == right.word(j) && !pairing.hasLeft(i) && !pairing.hasRight(j);
    }

    /// Pairs what is left before, between and behind the stretches of a chain.
    private static void between(WordRow left, WordRow right, List<Stretch> chain, int row, Pairing pairing) {
        int i = 0;
        int j = 0;
        for (Stretch stretch : chain) {
            gap(left.slice(i, stretch.left()), right.slice(j, stretch.right()), row, pairing);
            i = stretch.leftEnd();
            j = stretch.rightEnd();
        }
        gap(left.slice(i, left.length()), right.slice(j, right.length()), row, pairing);
    }

    private static void gap(WordRow allLeft, WordRow allRight, int row, Pairing pairing) {
        WordRow left = free(allLeft, pairing, true);
        WordRow right = free(allRight, pairing, false);
        int start = 0;
        int shorter = Math.min(left.length(), right.length());
        while (start < shorter && left.word(start) == right.word(start)) {
            pairing.pair(left.index(start), right.index(start));
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && left.word(left.length() - 1 - end) == right.word(right.length() - 1 - end)) {
            end++;
            pairing.pair(left.index(left.length() - end), right.index(right.length() - end));
        }
        inner(left.slice(start, left.length() - end), right.slice(start, right.length() - end), row, pairing);
    }

    private static void inner(WordRow left, WordRow right, int row, Pairing pairing) {
        if (left.length() == 0 || right.length() == 0) {
            return;
        }
        if ((long) left.length() * right.length() <= COMPARABLE) {
            GapAlignment.align(left, right, pairing);
        } else if (row > 1) {
            int shorter = row > 3 ? 3 : row - 1;
            List<Stretch> chain = Chain.of(CommonStretches.of(left, right, shorter));
            for (Stretch stretch : chain) {
                for (int i = 0; i < stretch.length(); i++) {
                    pairing.pair(left.index(stretch.left() + i), right.index(stretch.right() + i));
                }
            }
            between(left, right, chain, shorter, pairing);
        }
    }

    /// The words of a row that have no partner yet.
    private static WordRow free(WordRow row, Pairing pairing, boolean isLeft) {
        List<Integer> free = new ArrayList<>();
        for (int at = 0; at < row.length(); at++) {
            int index = row.index(at);
            if (isLeft ? !pairing.hasLeft(index) : !pairing.hasRight(index)) {
                free.add(at);
            }
        }
        return row.at(free.stream().mapToInt(Integer::intValue).toArray());
    }

    private WordAligner() {
    }
}
