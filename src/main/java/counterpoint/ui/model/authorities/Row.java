package counterpoint.ui.model.authorities;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityUse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An authority with its uses.
///
/// @param authority as the first case that cites it names it
/// @param uses by column of the table; columns that do not mention it are left out
/// @param reach what it joins
public record Row(Authority authority, Map<Integer, AuthorityUse> uses, Reach reach) {
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
        return uses.values().stream().mapToInt(AuthorityUse::count).sum();
    }

    /// The use in one column.
    public Use in(int column) {
        return in(List.of(column));
    }

    /// The use in one column with its mentions; empty if it has none.
    Optional<AuthorityUse> of(int column) {
        return Optional.ofNullable(uses.get(column));
    }

    /// The use in several columns together.
    public Use in(List<Integer> columns) {
        return Use.of(columns.stream().flatMap(column -> of(column).stream()).toList());
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
