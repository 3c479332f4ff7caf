package counterpoint.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// The numbers of the facets' values in one state of the index: each segment numbers those that it has, and this says
/// which are the same. Made once for each state, since that takes longer than a search.
final class FacetOrdinals {
    private final IndexReader reader;
    /// The same values' numbers over all segments; empty if there is one segment, whose numbers are these.
    private final List<OrdinalMap> map = new ArrayList<>();
    /// For each segment by its own numbers those over all, unpacked: every search asks for most of them.
    private final List<int[]> global = new ArrayList<>();
    private final Map<Facet, FacetValues> places = new EnumMap<>(Facet.class);
    private final int size;

    FacetOrdinals(IndexReader reader) throws IOException {
        this.reader = reader;
        if (reader.leaves().size() > 1) {
            SortedSetDocValues[] segments = new SortedSetDocValues[reader.leaves().size()];
            for (int segment = 0; segment < segments.length; segment++) {
                segments[segment] = DocValues.getSortedSet(
                        reader.leaves().get(segment).reader(), PassageFields.FACETS);
            }
            OrdinalMap numbers = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
            map.add(numbers);
            for (int segment = 0; segment < segments.length; segment++) {
                global.add(unpacked(numbers.getGlobalOrds(segment), segments[segment].getValueCount()));
            }
        }
        SortedSetDocValues values = values();
        this.size = Math.toIntExact(values.getValueCount());
        for (Facet facet : Facet.values()) {
            places.put(facet, FacetValues.of(facet, values));
        }
    }

    private static int[] unpacked(LongValues numbers, long count) {
        int[] unpacked = new int[Math.toIntExact(count)];
        Arrays.setAll(unpacked, value -> (int) numbers.get(value));
        return unpacked;
    }

    /// How many values there are, of all facets.
    int size() {
        return size;
    }

    /// Where the values of a facet lie.
    FacetValues of(Facet facet) {
        return places.getOrDefault(facet, new FacetValues(facet, 0, 0));
    }

    /// All values of a facet.
    ///
    /// @throws IOException if the index is damaged
    List<String> names(Facet facet) throws IOException {
        SortedSetDocValues values = values();
        List<String> names = new ArrayList<>();
        for (long value = of(facet).first(); value < of(facet).after(); value++) {
            names.add(FacetValues.value(values.lookupOrd(value)));
        }
        return names;
    }

    /// What the numbers of a segment are over all; empty if they are the same.
    Optional<int[]> global(int segment) {
        return global.isEmpty() ? Optional.empty() : Optional.of(global.get(segment));
    }

    /// The values by their numbers, for one search.
    SortedSetDocValues values() throws IOException {
        if (reader.leaves().isEmpty()) {
            return DocValues.emptySortedSet();
        }
        if (map.isEmpty()) {
            return DocValues.getSortedSet(reader.leaves().getFirst().reader(), PassageFields.FACETS);
        }
        return multi();
    }

    private SortedSetDocValues multi() throws IOException {
        SortedSetDocValues[] segments = new SortedSetDocValues[reader.leaves().size()];
        int[] starts = new int[segments.length + 1];
        for (int segment = 0; segment < segments.length; segment++) {
            segments[segment] = DocValues.getSortedSet(reader.leaves().get(segment).reader(), PassageFields.FACETS);
            starts[segment] = reader.leaves().get(segment).docBase;
        }
        starts[segments.length] = reader.maxDoc();
        return new MultiDocValues.MultiSortedSetDocValues(segments, starts, map.getFirst(), 0);
    }
}
