package counterpoint.ui.table;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.authorities.AuthorityTable;
import counterpoint.ui.model.authorities.Reach;
import counterpoint.ui.model.authorities.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One row of the matrix.
sealed interface MatrixRow {
    /// The title of a group.
    ///
    /// @param reach what its authorities join
    /// @param caseName the case in which they do; empty if they join several
    record Title(Reach reach, String caseName, int count) implements MatrixRow {
    }

    /// An authority.
    record Entry(Row row) implements MatrixRow {
    }

    /// The authorities by what they join, those that join most first.
    static List<MatrixRow> of(AuthorityTable table, List<Row> authorities) {
        Map<Reach, Map<String, List<Row>>> groups = new EnumMap<>(Reach.class);
        for (Row row : authorities) {
            groups.computeIfAbsent(row.reach(), _ -> inOrder(table))
                    .computeIfAbsent(caseName(table, row), _ -> new ArrayList<>())
                    .add(row);
        }
        List<MatrixRow> rows = new ArrayList<>();
        groups.forEach((reach, cases) -> cases.forEach((name, its) -> {
            if (!its.isEmpty()) {
                rows.add(new Title(reach, name, its.size()));
                its.forEach(row -> rows.add(new Entry(row)));
            }
        }));
        return List.copyOf(rows);
    }

    /// Cases stand in the order of the columns, whichever is mentioned most.
    private static Map<String, List<Row>> inOrder(AuthorityTable table) {
        Map<String, List<Row>> cases = new LinkedHashMap<>();
        table.columns().stream()
                .map(column -> column.entry())
                .map(CaseEntry::name)
                .forEach(name -> cases.putIfAbsent(name, new ArrayList<>()));
        return cases;
    }

    private static String caseName(AuthorityTable table, Row row) {
        return row.reach() == Reach.SEVERAL_CASES
                ? ""
                : table.columns().get(row.columns().getFirst()).entry().name();
    }
}
