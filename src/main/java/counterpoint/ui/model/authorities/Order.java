package counterpoint.ui.model.authorities;

import counterpoint.authority.Authority;
import counterpoint.authority.Depth;
import java.util.Comparator;

/// In which order authorities are listed.
public enum Order {
    /// Most mentioned first.
    MENTIONS(Row.MOST_MENTIONED),
    /// Those first that the opinions go into most.
    DEPTH(Comparator.comparing((Row row) -> row.everywhere().depth().map(Depth::ordinal).orElse(-1))
            .reversed()
            .thenComparing(Row.MOST_MENTIONED)),
    /// By name, as a table of authorities in a brief.
    NAME(Comparator.comparing((Row row) -> row.authority().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.authority().key())),
    /// The newest first; those without a year last.
    YEAR(Comparator.comparingInt((Row row) -> year(row.authority())).reversed().thenComparing(Row.MOST_MENTIONED));

    private final Comparator<Row> comparator;

    Order(Comparator<Row> comparator) {
        this.comparator = comparator;
    }

    Comparator<Row> comparator() {
        return comparator;
    }

    private static int year(Authority authority) {
        return authority.year().orElse(Integer.MIN_VALUE);
    }
}
