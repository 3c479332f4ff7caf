package counterpoint.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds where a text shares many short strings of letters with a pattern, in one pass over the text.
///
/// Each shared string votes for the place at which the pattern would begin; places with many votes are candidates.
/// Six letters survive a misread letter in twenty often enough, and are rarely shared by chance.
final class Grams {
    private static final int SIZE = 6;
    private static final int NONE = -1;
    private static final int BUCKET = 32;
    /// The share of the best place's votes without which a place is no rival.
    private static final double FEWEST = 0.15;
    /// Strings as common as this say nothing of the place.
    private static final int COMMONEST = 64;
    /// An odd number that scatters strings over the table (Knuth's multiplicative hashing: 2 to the 64 ÷ φ).
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final QuotePattern pattern;
    /// A table of the pattern's strings without objects, since every string of a whole opinion is looked up in it: of
    /// each slot the string, the last place in the pattern where it stands, and how many there are; of each place the
    /// one before it with the same string.
    private final long[] strings;
    private final int[] last;
    private final int[] count;
    private final int[] before;

    Grams(QuotePattern pattern) {
        this.pattern = pattern;
        int slots = Integer.highestOneBit(Math.max(SIZE, pattern.length())) * 4;
        this.strings = new long[slots];
        this.last = new int[slots];
        this.count = new int[slots];
        this.before = new int[pattern.length()];
        Arrays.fill(last, NONE);
        for (int i = 0; i + SIZE <= pattern.length(); i++) {
            long gram = gram(pattern.letters(), i);
            int slot = slot(gram);
            if (count[slot] < COMMONEST) {
                strings[slot] = gram;
                before[i] = last[slot];
                last[slot] = i;
                count[slot]++;
            }
        }
    }

    /// The slot of a string, or the free one where it would be.
    private int slot(long gram) {
        int slot = (int) ((gram * SPREAD) >>> 32) & (strings.length - 1);
        while (last[slot] != NONE && strings[slot] != gram) {
            slot = (slot + 1) & (strings.length - 1);
        }
        return slot;
    }

    /// The best places of `text` for the pattern to begin, by votes, at most `most`; never two that are close.
    List<Integer> candidates(Skeleton text, int most) {
        int[] votes = votes(text);
        List<Integer> best = new ArrayList<>();
        int distance = Math.max(2, pattern.length() / BUCKET / 2);
        int least = Math.max(2, (int) (votes[top(votes)] * FEWEST));
        while (best.size() < most) {
            int top = top(votes);
            if (votes[top] < least) {
                break;
            }
            best.add(top * BUCKET - pattern.length());
            for (int i = Math.max(0, top - distance); i <= Math.min(votes.length - 1, top + distance); i++) {
                votes[i] = 0;
            }
        }
        return best;
    }

    /// Places are counted in buckets, each vote also for the bucket before, so that two halves of a place add up.
    private int[] votes(Skeleton text) {
        int[] votes = new int[(text.length() + pattern.length()) / BUCKET + 2];
        for (int i = 0; i + SIZE <= text.length(); i++) {
            for (int at = last[slot(gram(text, i))]; at != NONE; at = before[at]) {
                int bucket = (i - at + pattern.length()) / BUCKET;
                votes[bucket]++;
                votes[Math.max(0, bucket - 1)]++;
            }
        }
        return votes;
    }

    private static int top(int[] votes) {
        int top = 0;
        for (int i = 1; i < votes.length; i++) {
            top = votes[i] > votes[top] ? i : top;
        }
        return top;
    }

    private static long gram(Skeleton text, int at) {
        long gram = 0;
        for (int i = at; i < at + SIZE; i++) {
            gram = gram * 1_000_003 + text.at(i);
        }
        return gram;
    }
}
