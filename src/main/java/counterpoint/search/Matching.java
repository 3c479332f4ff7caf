package counterpoint.search;

import java.util.List;
import org.apache.lucene.search.Query;

/// The passages that match a request, as a query that finds them, and how many they are.
///
/// @param read what was looked for
/// @param asked the filters
/// @param query finds them, best first
/// @param counts their number and facets
record Matching(ReadQuery read, List<Filter> asked, Query query, FacetCounts counts) {
    Matching {
        asked = List.copyOf(asked);
    }
}
