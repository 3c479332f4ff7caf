package counterpoint.ui.model.authorities;

import counterpoint.authority.Authority;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An authority with its uses.
///
/// @param authority as the first case that cites it names it
/// @param uses by column of the table; columns that do not mention it are left out
/// @param reach what it joins
public record Row(Authority authority, Map<Integer, Use> uses, Reach reach) {
    /// Most mentioned first; those mentioned as often by name, so that the order is always the same.
    static final Comparator<Row> MOST_MENTIONED = Comparator.comparingInt(Row::total)
            .reversed()
            .thenComparing(row -> row.authority().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.authority().key());

    public Row {
        uses = Map.copyOf(uses);
    }

    /// All mentions.
    public int total() {
        return uses.values().stream().mapToInt(Use::count).sum();
    }

    /// The use in one column.
    public Use in(int column) {
        return uses.getOrDefault(column, Use.NONE);
    }

    /// The use in several columns together.
    public Use in(List<Integer> columns) {
        return columns.stream().map(this::in).reduce(Use.NONE, Use::and);
    }

    /// The columns that mention it, in order.
    public List<Integer> columns() {
        return List.copyOf(new TreeMap<>(uses).keySet());
    }

    /// The use in all columns.
    public Use everywhere() {
        return in(columns());
    }

    /// Whether several opinions use it.
    public boolean isShared() {
        return reach != Reach.ONE_OPINION;
    }
}
