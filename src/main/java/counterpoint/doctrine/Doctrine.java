package counterpoint.doctrine;

import counterpoint.language.StoredQuery;
import java.util.ArrayList;
import java.util.List;

/// A named line of law with the queries that recognise it; immutable.
///
/// @param id names it in files and queries, `clearly-established`
/// @param name its full name
/// @param label its short name, for chips and lists
/// @param definition what it is about, a sentence or two
/// @param synonyms what opinions call it; a passage that uses one of these phrases discusses it
/// @param queries the stored queries
public record Doctrine(
        String id,
        String name,
        String label,
        String definition,
        List<String> synonyms,
        List<DoctrineQuery> queries) {
    public Doctrine {
        synonyms = List.copyOf(synonyms);
        queries = List.copyOf(queries);
    }

    /// Its stored queries, and two for each synonym: sure in the passage, likely in a heading over it.
    List<DoctrineQuery> allQueries() {
        List<DoctrineQuery> all = new ArrayList<>(queries);
        for (String synonym : synonyms) {
            StoredQuery.ofPhrase(StoredQuery.TEXT, synonym)
                    .ifPresent(query -> all.add(new DoctrineQuery(query, Weight.SURE)));
            StoredQuery.ofPhrase(StoredQuery.HEADING, synonym)
                    .ifPresent(query -> all.add(new DoctrineQuery(query, Weight.LIKELY)));
        }
        return List.copyOf(all);
    }
}
