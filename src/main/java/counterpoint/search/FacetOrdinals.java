package counterpoint.search;

import java.io.IOException;
import java.util.ArrayList;
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
            map.add(OrdinalMap.build(null, segments, PackedInts.DEFAULT));
        }
        SortedSetDocValues values = values();
        this.size = Math.toIntExact(values.getValueCount());
        for (Facet facet : Facet.values()) {
            places.put(facet, FacetValues.of(facet, values));
        }
    }

    /// How many values there are, of all facets.
    int size() {
        return size;
    }

    /// Where the values of a facet lie.
    FacetValues of(Facet facet) {
        return places.getOrDefault(facet, new FacetValues(facet, 0, 0));
    }

    /// What the numbers of a segment are over all; empty if they are the same.
    Optional<LongValues> global(int segment) {
        return map.stream().map(numbers -> numbers.getGlobalOrds(segment)).findFirst();
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
