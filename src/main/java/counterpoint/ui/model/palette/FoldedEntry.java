package counterpoint.ui.model.palette;

import java.util.List;

/// An entry with its words folded, which is done once and away from the keystroke.
///
/// @param words the name alone
/// @param all name, place and kind
record FoldedEntry(PaletteEntry entry, String words, String all) {
    private static final int ELSEWHERE = 1000;
    private static final int NOT_FIRST = 200;
    private static final int RECENT = 100;
    private static final int LONGEST = 90;

    static FoldedEntry of(PaletteEntry entry) {
        return new FoldedEntry(
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
