package counterpoint.language;

import counterpoint.language.AskedText.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Asks stored queries of one text after another; for one thread, since it keeps its buffers.
public final class QueryAsker {
    private final StoredQueries queries;
    private final AskedWords words;
    private final BitSet candidates = new BitSet();

    QueryAsker(StoredQueries queries, AskedWords words) {
        this.queries = queries;
        this.words = words;
    }

    /// The queries that find something, by their number in the list, each with its places in order.
    public SortedMap<Integer, List<Found>> ask(AskedText text) {
        candidates.clear();
        words.read(text, candidates);
        SortedMap<Integer, List<Found>> all = new TreeMap<>();
        for (int number = candidates.nextSetBit(0); number >= 0; number = candidates.nextSetBit(number + 1)) {
            List<Found> found = new ArrayList<>();
            if (queries.seeker(number).seek(words, found)) {
                all.put(number, found.size() == 1 ? found : found.stream().sorted().distinct().toList());
            }
        }
        return all;
    }
}
