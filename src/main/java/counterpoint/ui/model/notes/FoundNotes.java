package counterpoint.ui.model.notes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows that a filter admits, with how many there would be by each further value.
///
/// @param rows in the order asked for
/// @param counts for each facet its values with the number of rows: as the other facets and the text narrow them, so that
///     several values of one facet can be chosen; those without rows are left out
/// @param all how many rows there are without any filter
public record FoundNotes(List<NoteRow> rows, Map<NoteFacet, Map<String, Integer>> counts, int all) {
    /// Nothing, of nothing.
    public static final FoundNotes NONE = new FoundNotes(List.of(), Map.of(), 0);

    public FoundNotes {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /// Filters rows in one pass.
    static FoundNotes in(List<NoteRow> all, NoteFilter filter) {
        List<NoteRow> rows = new ArrayList<>();
        Map<NoteFacet, Map<String, Integer>> counts = new EnumMap<>(NoteFacet.class);
        List<String> words = filter.words();
        for (NoteRow row : all) {
            if (holds(row, words)) {
                List<NoteFacet> against = against(filter, row);
                if (against.isEmpty()) {
                    rows.add(row);
                    for (NoteFacet facet : NoteFacet.values()) {
                        count(counts, facet, row);
                    }
                } else if (against.size() == 1) {
                    count(counts, against.getFirst(), row);
                }
            }
        }
        return new FoundNotes(rows, counts, all.size());
    }

    private static boolean holds(NoteRow row, List<String> words) {
        for (String word : words) {
            if (!row.sought().contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static List<NoteFacet> against(NoteFilter filter, NoteRow row) {
        List<NoteFacet> against = new ArrayList<>(1);
        for (NoteFacet facet : filter.chosen().keySet()) {
            if (!filter.admits(facet, row)) {
                against.add(facet);
            }
        }
        return against;
    }

    private static void count(Map<NoteFacet, Map<String, Integer>> counts, NoteFacet facet, NoteRow row) {
        Map<String, Integer> values = counts.computeIfAbsent(facet, _ -> new HashMap<>());
        row.values(facet).forEach(value -> values.merge(value, 1, Integer::sum));
    }
}
