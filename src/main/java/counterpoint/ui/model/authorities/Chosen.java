package counterpoint.ui.model.authorities;

import java.util.List;
import java.util.Optional;

/// What is chosen in the tables: an authority, in all opinions or in one.
///
/// @param row the authority
/// @param column the only opinion that is looked at; empty for all
public record Chosen(Row row, Optional<Integer> column) {
    /// Its columns that are looked at.
    List<Integer> columns() {
        return column.map(List::of).orElseGet(row::columns);
    }
}
