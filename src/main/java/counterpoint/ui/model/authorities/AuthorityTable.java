package counterpoint.ui.model.authorities;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.AuthorityUse;
import counterpoint.authority.AuthorityUses;
import counterpoint.authority.Resolution;
import counterpoint.casefile.Edition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// The authorities without the record and the decision itself, which are none of the reader's sources.
    private static boolean isListed(AuthorityKind kind) {
        return switch (kind) {
            case RECORD, INTERNAL -> false;
            case CASE, STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY -> true;
        };
    }

    /// The authorities while they are gathered, column by column.
    private static final class Gathered {
        private final AuthorityUses engine = new AuthorityUses();
        private final Map<String, Integer> known = new HashMap<>();
        private final List<Authority> authorities = new ArrayList<>();
        private final List<Map<Integer, AuthorityUse>> uses = new ArrayList<>();
        private final List<OpenMention> open = new ArrayList<>();

        void take(int column, Heading heading) {
            Edition text = heading.opinion().readingText();
            engine.of(text.opinion(), text.mentions(), text.passages()).stream()
                    .filter(use -> isListed(use.authority().kind()))
                    .forEach(use -> uses.get(row(use.authority())).putIfAbsent(column, use));
            heading.mentions().stream()
                    .filter(mention -> mention.resolution().state() != Resolution.State.RESOLVED)
                    .forEach(mention -> open.add(new OpenMention(heading, mention)));
        }

        /// Two cases may know different names of one authority; any reporter citation that they share tells.
        private int row(Authority authority) {
            List<String> names = names(authority);
            int row = names.stream().filter(known::containsKey).map(known::get).findFirst().orElse(authorities.size());
            if (row == authorities.size()) {
                authorities.add(authority);
                uses.add(new TreeMap<>());
            }
            names.forEach(name -> known.putIfAbsent(name, row));
            return row;
        }

        private static List<String> names(Authority authority) {
            return authority.kind() == AuthorityKind.CASE && !authority.citations().isEmpty()
                    ? authority.citations()
                    : List.of(authority.key());
        }

        List<Row> rows(List<Heading> columns) {
            List<Row> rows = new ArrayList<>();
            for (int row = 0; row < authorities.size(); row++) {
                rows.add(new Row(authorities.get(row), uses.get(row), reach(columns, uses.get(row).keySet())));
            }
            rows.sort(Row.MOST_MENTIONED);
            return rows;
        }

        private static Reach reach(List<Heading> columns, Set<Integer> citing) {
            long cases = citing.stream().map(column -> columns.get(column).entry()).distinct().count();
            if (cases > 1) {
                return Reach.SEVERAL_CASES;
            }
            return citing.size() > 1 ? Reach.SEVERAL_OPINIONS : Reach.ONE_OPINION;
        }
    }
}
