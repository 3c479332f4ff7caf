package counterpoint.ui.table;

import counterpoint.ui.model.AuthorityTable;
import java.util.ArrayList;
import java.util.List;

/// One row of the list that shows the table.
sealed interface TableRow {
    /// The title of a group.
    record Title(AuthorityTable.Group group) implements TableRow {
    }

    /// An authority.
    record Entry(AuthorityTable.Row row) implements TableRow {
    }

    /// Titles and authorities in one list.
    static List<TableRow> of(AuthorityTable table) {
        List<TableRow> rows = new ArrayList<>();
        for (AuthorityTable.Group group : table.groups()) {
            rows.add(new Title(group));
            group.rows().forEach(row -> rows.add(new Entry(row)));
        }
        return List.copyOf(rows);
    }
}
