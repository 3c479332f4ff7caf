package counterpoint.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/// The passages that match a request, and how many they are.
///
/// @param read what was looked for
/// @param asked the filters
/// @param required how many of the words a passage must have
/// @param notes what the reader wrote, in which it was looked for, too
/// @param meaning what the question means, if passages are also found by their meaning
/// @param counts the number of passages found by words or by meaning, and their facets
/// @param likeliest some of those that have the words, by which and by how rare words they have, best first
record Matching(
        ReadQuery read,
        List<Filter> asked,
        int required,
        SoughtNotes notes,
        Optional<Meaning> meaning,
        FacetCounts counts,
        List<ScoreDoc> likeliest) {
    Matching {
        asked = List.copyOf(asked);
        likeliest = List.copyOf(likeliest);
    }

    static Query filtered(Query query, List<Filter> asked) {
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
        asked.forEach(filter -> filtered.add(filter.query(), Occur.FILTER));
        return filtered.build();
    }
}
