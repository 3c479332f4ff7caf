package counterpoint.ui.model.authorities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Opinions on two sides, and between them the authorities that join most of them; what a picture of the network shows.
///
/// The opinions of the first half of the cases stand on the left, the others on the right; of a single case the first
/// half of its opinions. Which cases stand where depends on nothing but their order, so that the picture is always the
/// same.
///
/// @param left the opinions on the left, as columns of the table
/// @param right the opinions on the right
/// @param authorities those that are shown, from top to bottom
/// @param hidden how many more authorities join several opinions
public record Network(List<Integer> left, List<Integer> right, List<Row> authorities, int hidden) {
    public Network {
        left = List.copyOf(left);
        right = List.copyOf(right);
        authorities = List.copyOf(authorities);
    }

    /// The network of a table.
    ///
    /// @param rows those of its authorities that are listed
    /// @param most how many authorities are shown at most
    public static Network of(AuthorityTable table, List<Row> rows, int most) {
        List<Row> shared = rows.stream().filter(Row::isShared).sorted(Row.MOST_MENTIONED).toList();
        List<Row> joining = new ArrayList<>(shared.stream().filter(row -> row.reach() == Reach.SEVERAL_CASES).toList());
        shared.stream().filter(row -> row.reach() == Reach.SEVERAL_OPINIONS).forEach(joining::add);
        List<Row> shown = joining.subList(0, Math.min(most, joining.size()));
        List<List<Integer>> cases = byCase(table);
        List<List<Integer>> units = cases.size() > 1 ? cases : singles(cases);
        int half = (units.size() + 1) / 2;
        return new Network(
                units.subList(0, half).stream().flatMap(List::stream).toList(),
                units.subList(half, units.size()).stream().flatMap(List::stream).toList(),
                shown,
                joining.size() - shown.size());
    }

    private static List<List<Integer>> byCase(AuthorityTable table) {
        Map<String, List<Integer>> cases = new LinkedHashMap<>();
        for (int column = 0; column < table.columns().size(); column++) {
            cases.computeIfAbsent(table.columns().get(column).entry().id(), _ -> new ArrayList<>()).add(column);
        }
        return List.copyOf(cases.values());
    }

    private static List<List<Integer>> singles(List<List<Integer>> cases) {
        return cases.stream().flatMap(List::stream).map(List::of).toList();
    }
}
