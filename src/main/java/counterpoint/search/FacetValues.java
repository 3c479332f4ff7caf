package counterpoint.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/// How the values of all facets lie in one field of the index: the values of one facet next to each other, so that a
/// passage's values are read in one go.
///
/// @param facet the facet
/// @param first the number of its first value among all values
/// @param after the number after that of its last; `first` if it has none
record FacetValues(Facet facet, long first, long after) {
    /// A value as the index keeps it: a letter for the facet, then the value.
    static BytesRef bytes(Facet facet, String value) {
        return new BytesRef(letter(facet) + value);
    }

    /// The value that was kept as these bytes.
    static String value(BytesRef bytes) {
        return new String(bytes.bytes, bytes.offset + 1, bytes.length - 1, StandardCharsets.UTF_8);
    }

    /// Where the values of a facet lie among those of an index.
    static FacetValues of(Facet facet, SortedSetDocValues values) throws IOException {
        return new FacetValues(
                facet,
                place(String.valueOf(letter(facet)), values),
                place(String.valueOf((char) (letter(facet) + 1)), values));
    }

    private static char letter(Facet facet) {
        return switch (facet) {
            case CASE -> 'a';
            case COURT -> 'b';
            case YEAR -> 'c';
            case SIDE -> 'd';
            case AUTHOR -> 'e';
            case DOCTRINE -> 'f';
            case AUTHORITY -> 'g';
            case TREATMENT -> 'h';
            case MARKED -> 'i';
        };
    }

    private static long place(String beginning, SortedSetDocValues values) throws IOException {
        long place = values.lookupTerm(new BytesRef(beginning));
        return place < 0 ? -place - 1 : place;
    }
}
