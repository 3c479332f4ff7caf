package counterpoint.casefile;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The authorities of several cases in one table: which case uses what.
///
/// The record of a case and other places of its own decision are left out; no other case can cite them.
///
/// @param lines in the order of first mention
public record SharedAuthorities(List<Line> lines) {
    public SharedAuthorities {
        lines = List.copyOf(lines);
    }

    /// An authority with its line in the table of each case that cites it.
    ///
    /// @param authority as the first case that cites it names it
    /// @param byCase the line by the case's id, in the order of the cases; never empty
    public record Line(Authority authority, Map<String, AuthorityEntry> byCase) {
        public Line {
            byCase = Collections.unmodifiableMap(new LinkedHashMap<>(byCase));
        }

        /// Whether more than one case cites it.
        public boolean isShared() {
            return byCase.size() > 1;
        }

        /// How often the cases mention it.
        public int count() {
            return byCase.values().stream().mapToInt(AuthorityEntry::count).sum();
        }
    }

    /// The table of these cases. Two cases may know different names of one authority; any reporter citation that they
    /// share tells that it is one.
    ///
    /// @param cases the table of each case by the case's id, in their order
    public static SharedAuthorities of(Map<String, CaseAuthorities> cases) {
        SameAuthorities same = new SameAuthorities();
        List<Authority> authorities = new ArrayList<>();
        List<Map<String, AuthorityEntry>> lines = new ArrayList<>();
        cases.forEach((id, table) -> {
            for (AuthorityEntry entry : table.entries()) {
                if (SameAuthorities.isPublic(entry.authority())) {
                    int line = same.number(entry.authority());
                    if (line == lines.size()) {
                        authorities.add(entry.authority());
                        lines.add(new LinkedHashMap<>());
                    }
                    lines.get(line).putIfAbsent(id, entry);
                }
            }
        });
        List<Line> table = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            table.add(new Line(authorities.get(line), lines.get(line)));
        }
        return new SharedAuthorities(table);
    }
}
