package counterpoint.ui.model.authorities;

import counterpoint.authority.Depth;
import java.util.Comparator;
import java.util.List;

/// In which order authorities are listed. Those that are equal stand most mentioned first.
public enum Order {
    /// Most mentioned first.
    MENTIONS,
    /// Those first that the opinions go into most.
    DEPTH,
    /// By name, as a table of authorities in a brief.
    NAME,
    /// The newest first; those without a year last.
    YEAR;

    /// The rows in this order.
    ///
    /// @param rows most mentioned first
    List<Row> of(List<Row> rows) {
        return switch (this) {
            case MENTIONS -> rows;
            case DEPTH -> byDepth(rows);
            case NAME -> rows.stream()
                    .sorted(Comparator.comparing(row -> row.authority().name(), String.CASE_INSENSITIVE_ORDER))
                    .toList();
            case YEAR -> rows.stream()
                    .sorted(Comparator.comparingInt((Row row) -> row.authority().year().orElse(Integer.MIN_VALUE))
                            .reversed())
                    .toList();
        };
    }

    /// A depth is worked out once for each row, since thousands are sorted while the reader types.
    private static List<Row> byDepth(List<Row> rows) {
        record Deep(Depth depth, Row row) {
        }
        return rows.stream()
                .map(row -> new Deep(row.everywhere().depth().orElse(Depth.MENTIONED), row))
                .sorted(Comparator.comparing(Deep::depth).reversed())
                .map(Deep::row)
                .toList();
    }
}
