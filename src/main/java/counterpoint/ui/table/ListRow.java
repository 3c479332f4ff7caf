package counterpoint.ui.table;

import counterpoint.authority.AuthorityKind;
import counterpoint.ui.model.authorities.OpenMention;
import counterpoint.ui.model.authorities.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of the table by kind.
sealed interface ListRow {
    /// The title of a group.
    ///
    /// @param kind of authorities; empty over what is not decided
    record Title(Optional<AuthorityKind> kind, int count) implements ListRow {
    }

    /// A citation that is not decided.
    record Open(OpenMention open) implements ListRow {
    }

    /// An authority.
    record Entry(Row row) implements ListRow {
    }

    /// What is not decided first, then the authorities by kind, in the order of the kinds.
    static List<ListRow> of(List<OpenMention> open, List<Row> authorities) {
        List<ListRow> rows = new ArrayList<>();
        if (!open.isEmpty()) {
            rows.add(new Title(Optional.empty(), open.size()));
            open.forEach(one -> rows.add(new Open(one)));
        }
        Map<AuthorityKind, List<Row>> kinds = new EnumMap<>(AuthorityKind.class);
        authorities.forEach(
                row -> kinds.computeIfAbsent(row.authority().kind(), _ -> new ArrayList<>()).add(row));
        kinds.forEach((kind, its) -> {
            rows.add(new Title(Optional.of(kind), its.size()));
            its.forEach(row -> rows.add(new Entry(row)));
        });
        return List.copyOf(rows);
    }
}
