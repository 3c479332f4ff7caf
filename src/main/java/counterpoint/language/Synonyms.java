package counterpoint.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says which other words mean the same in an opinion: `footage` for `video`, `dismiss` for `throw out`.
///
/// The words come from `synonyms.txt`, a table that a lawyer can read and edit. They are compared in all their forms, as
/// [LegalAnalyzer] reads them.
public final class Synonyms {
    private static final String ONE_WAY = ">";

    /// By the stems of a term, what else is looked for.
    private final Map<List<String>, Set<List<String>>> others = new HashMap<>();
    private int longest = 1;

    /// The table's lines, as they stand in `synonyms.txt`.
    Synonyms(List<String> lines) {
        Terms reader = new Terms();
        for (String line : lines) {
            int arrow = line.indexOf(ONE_WAY);
            List<List<String>> asked = terms(arrow < 0 ? line : line.substring(0, arrow), reader);
            List<List<String>> found = arrow < 0 ? asked : terms(line.substring(arrow + 1), reader);
            for (List<String> term : asked) {
                longest = Math.max(longest, term.size());
                Set<List<String>> known = others.computeIfAbsent(term, _ -> new LinkedHashSet<>());
                found.stream().filter(other -> !other.equals(term)).forEach(known::add);
            }
        }
    }

    /// The synonyms that come with the program; read when they are first asked for.
    public static Synonyms shared() {
        return Shared.SYNONYMS;
    }

    private static final class Shared {
        private static final Synonyms SYNONYMS = new Synonyms(PlainTable.lines(Synonyms.class, "synonyms.txt"));
    }

    private static List<List<String>> terms(String list, Terms reader) {
        List<List<String>> terms = new ArrayList<>();
        for (String term : list.split(",")) {
            List<String> stems = reader.in(term).stream().map(Terms.Term::stem).toList();
            if (!stems.isEmpty()) {
                terms.add(stems);
            }
        }
        return terms;
    }

    /// How many words the longest term has.
    public int longest() {
        return longest;
    }

    /// The terms that mean the same as a term, each as its stems; none if the table does not have it.
    public Set<List<String>> of(List<String> stems) {
        return Collections.unmodifiableSet(others.getOrDefault(stems, Set.of()));
    }
}
