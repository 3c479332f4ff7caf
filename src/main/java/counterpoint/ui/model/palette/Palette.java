package counterpoint.ui.model.palette;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds entries by the beginnings of their words, the best first; immutable.
///
/// Every typed word must begin a word of an entry's name, place or kind. Thousands of entries are looked through in about a
/// millisecond: each is folded once, when the palette opens.
public final class Palette {
    /// More than anyone looks through; the rest is found by typing on.
    static final int MOST = 100;

    private static final int ELSEWHERE = 1000;
    private static final int NOT_FIRST = 200;
    private static final int RECENT = 100;
    private static final int LONGEST = 90;

    private final List<Folded> entries;

    /// @param words the name alone
    /// @param all name, place and kind
    private record Folded(PaletteEntry entry, String words, String all) {
        static Folded of(PaletteEntry entry) {
            return new Folded(
                    entry,
                    WordBeginnings.fold(entry.words()),
                    WordBeginnings.fold(entry.words() + " " + entry.where() + " " + entry.kind().words()));
        }

        /// The less, the better: first what has all typed words in its name, there what begins with the first of them, then
        /// what was used lately, then the shorter.
        int rank(List<String> typed, boolean recent) {
            int rank = WordBeginnings.begin(typed, words) ? 0 : ELSEWHERE;
            rank += typed.isEmpty() || words.startsWith(typed.getFirst()) ? 0 : NOT_FIRST;
            rank += recent ? 0 : RECENT;
            return rank + Math.min(words.length(), LONGEST);
        }
    }

    private record Ranked(PaletteEntry entry, int rank) {
    }

    public Palette(List<PaletteEntry> entries) {
        this.entries = entries.stream().map(Folded::of).toList();
    }

    /// How many there are.
    public int size() {
        return entries.size();
    }

    /// What is found, the best first, at most 100.
    ///
    /// @param typed what the reader typed; empty for what was used lately, then all in the order of their kinds
    /// @param recent ids of entries that were used, the newest first
    public List<PaletteEntry> find(String typed, List<String> recent) {
        List<String> words = WordBeginnings.typed(typed);
        Map<String, Integer> lately = new HashMap<>();
        IntStream.range(0, recent.size()).forEach(at -> lately.putIfAbsent(recent.get(at), at));
        Comparator<Ranked> order = words.isEmpty()
                ? Comparator.<Ranked>comparingInt(one -> lately.getOrDefault(one.entry().id(), recent.size()))
                        .thenComparing(one -> one.entry().kind())
                : Comparator.comparingInt(Ranked::rank).thenComparing(one -> one.entry().kind());
        return entries.stream()
                .filter(one -> WordBeginnings.begin(words, one.all()))
                .map(one -> new Ranked(one.entry(), one.rank(words, lately.containsKey(one.entry().id()))))
                .sorted(order)
                .limit(MOST)
                .map(Ranked::entry)
                .toList();
    }
}
