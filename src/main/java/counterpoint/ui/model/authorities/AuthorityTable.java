package counterpoint.ui.model.authorities;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The authorities of some opinions, with how each opinion uses each of them, and the citations that are not decided.
///
/// Records and references within a decision are left out. Reprints are not counted again. Making a table takes time in
/// proportion to the mentions, and belongs off the UI thread.
///
/// @param columns the opinions, case by case
/// @param rows the authorities, most mentioned first
/// @param open the citations that are not decided, in the order of the columns and as printed
public record AuthorityTable(List<Heading> columns, List<Row> rows, List<OpenMention> open) {
    /// A table of nothing.
    public static final AuthorityTable EMPTY = new AuthorityTable(List.of(), List.of(), List.of());

    public AuthorityTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        open = List.copyOf(open);
    }

    /// The table of these opinions.
    public static AuthorityTable of(List<Heading> columns) {
        Gathered gathered = new Gathered();
        for (int column = 0; column < columns.size(); column++) {
            gathered.take(column, columns.get(column));
        }
        return new AuthorityTable(columns, gathered.rows(columns), gathered.open);
    }

    /// How many cases the opinions belong to.
    public long cases() {
        return columns.stream().map(Heading::entry).distinct().count();
    }

    /// Two cases may know different names of one authority; its first reporter citation tells.
    static String key(Authority authority) {
        return authority.kind() == AuthorityKind.CASE
                ? authority.citations().stream().findFirst().orElseGet(authority::key)
                : authority.key();
    }

    /// Whether authorities of this kind are listed: the record and the decision itself are none of the reader's sources.
    static boolean isListed(AuthorityKind kind) {
        return kind != AuthorityKind.RECORD && kind != AuthorityKind.INTERNAL;
    }

    private static final class Gathered {
        private final Map<String, Authority> authorities = new LinkedHashMap<>();
        private final Map<String, Map<Integer, Use>> uses = new HashMap<>();
        private final List<OpenMention> open = new ArrayList<>();

        void take(int column, Heading heading) {
            for (Mention mention : heading.mentions()) {
                if (mention.resolution().state() != Resolution.State.RESOLVED) {
                    open.add(new OpenMention(heading, mention));
                }
                mention.authority()
                        .filter(authority -> isListed(authority.kind()))
                        .ifPresent(authority -> count(column, authority, mention));
            }
        }

        private void count(int column, Authority authority, Mention mention) {
            String key = key(authority);
            authorities.putIfAbsent(key, authority);
            uses.computeIfAbsent(key, _ -> new TreeMap<>())
                    .merge(column, new Use(1, Map.of(mention.citation().kind(), 1)), Use::and);
        }

        List<Row> rows(List<Heading> columns) {
            List<Row> rows = new ArrayList<>();
            authorities.forEach((key, authority) -> {
                Map<Integer, Use> its = Optional.ofNullable(uses.get(key)).orElseGet(Map::of);
                rows.add(new Row(authority, its, reach(columns, its)));
            });
            rows.sort(Row.MOST_MENTIONED);
            return rows;
        }

        private static Reach reach(List<Heading> columns, Map<Integer, Use> uses) {
            long cases = uses.keySet().stream().map(column -> columns.get(column).entry()).distinct().count();
            if (cases > 1) {
                return Reach.SEVERAL_CASES;
            }
            return uses.size() > 1 ? Reach.SEVERAL_OPINIONS : Reach.ONE_OPINION;
        }
    }
}
