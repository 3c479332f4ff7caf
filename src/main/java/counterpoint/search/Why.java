package counterpoint.search;

import counterpoint.authority.Authority;
import counterpoint.compare.Treatment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Says in one phrase why a passage was found: `Words: interlocutory, appeal; cites Johnson v. Jones`.
final class Why {
    private static final int MOST_AUTHORITIES = 2;

    private final IndexSearcher searcher;
    private final ReadQuery read;
    private final List<Filter> asked;
    private final SoughtNotes notes;
    /// The documents of the passages, in rising order.
    private final int[] documents;
    /// For each clause those of the documents that have it in their words.
    private final List<Set<Integer>> having;
    /// Finds each clause in the name of an authority.
    private final List<Pattern> all;
    /// Those that can name an authority by themselves.
    private final List<Pattern> telling;
    /// Those that have other words for a clause, found when they are first asked for.
    private final Map<Query, Set<Integer>> others = new HashMap<>();

    /// @param found the documents of all passages that are asked about
    Why(IndexSearcher searcher, Matching matching, int[] found) throws IOException {
        this.documents = Arrays.stream(found).sorted().toArray();
        this.searcher = searcher;
        this.read = matching.read();
        this.asked = matching.asked();
        this.notes = matching.notes();
        this.all = read.clauses().stream().map(Clause::asTheyStand).toList();
        this.telling = read.clauses().stream().filter(Clause::isTelling).map(Clause::asTheyStand).toList();
        this.having = new ArrayList<>();
        for (Clause clause : read.clauses()) {
            having.add(DocumentScores.matching(searcher, clause.inText(), documents));
        }
    }

    /// The phrase for a passage that was found.
    String of(IndexedPassage passage, Ranked ranked) throws IOException {
        List<Clause> inText = inText(ranked.document());
        List<String> parts = new ArrayList<>();
        List<Clause> like = like(ranked.document(), inText);
        if (inText.isEmpty() && !like.isEmpty()) {
            parts.add("words like " + like.stream().map(Clause::written).collect(Collectors.joining(", ")));
        }
        if (!inText.isEmpty()) {
            parts.add("Words: " + inText.stream().map(Clause::written).collect(Collectors.joining(", ")));
        }
        List<String> said = notes.said(passage);
        if (!said.isEmpty()) {
            parts.add("your note: " + String.join(", ", said));
        }
        List<TreatedAuthority> used = used(passage);
        List<String> cited = cited(passage,
                authority -> (wasAskedFor(authority) || isNamed(authority) || isCited(authority))
                        && used.stream().noneMatch(use -> use.authority().equals(authority.key())));
        if (!cited.isEmpty()) {
            parts.add("cites " + String.join(" and ", cited));
        }
        parts.addAll(phrases(used, passage));
        if (parts.isEmpty()) {
            return weakest(ranked);
        }
        return capitalized(String.join("; ", parts));
    }

    /// The words of which the passage only has others that mean the same.
    private List<Clause> like(int document, List<Clause> inText) throws IOException {
        List<Clause> like = new ArrayList<>();
        for (Clause clause : read.clauses()) {
            if (!inText.contains(clause) && hasOther(clause, document)) {
                like.add(clause);
            }
        }
        return like;
    }

    private boolean hasOther(Clause clause, int document) throws IOException {
        for (Query other : clause.othersInText()) {
            Set<Integer> having = others.get(other);
            if (having == null) {
                having = DocumentScores.matching(searcher, other, documents);
                others.put(other, having);
            }
            if (having.contains(document)) {
                return true;
            }
        }
        return false;
    }

    private String weakest(Ranked ranked) {
        return switch (ranked.found()) {
            case MEANING -> "By meaning, without the words";
            case WORDS, BOTH -> read.clauses().isEmpty()
                    ? "Passes the filters"
                    : "Words in the authorities that it cites";
        };
    }

    private List<Clause> inText(int document) {
        List<Clause> found = new ArrayList<>();
        for (int clause = 0; clause < having.size(); clause++) {
            if (having.get(clause).contains(document)) {
                found.add(read.clauses().get(clause));
            }
        }
        return found;
    }

    private boolean wasAskedFor(Authority authority) {
        return asked.stream()
                .anyMatch(filter -> filter.facet() == Facet.AUTHORITY && filter.values().contains(authority.key()));
    }

    private boolean isNamed(Authority authority) {
        return telling.stream().anyMatch(words -> words.matcher(authority.name()).find());
    }

    /// Whether the words are a citation of it, such as `515 U.S. 304`.
    private boolean isCited(Authority authority) {
        return !all.isEmpty() && all.stream().allMatch(words -> words.matcher(authority.key()).find());
    }

    private static List<String> cited(IndexedPassage passage, Predicate<Authority> telling) {
        return passage.authorities().stream()
                .filter(telling)
                .map(Authority::name)
                .distinct()
                .limit(MOST_AUTHORITIES)
                .toList();
    }

    /// What it uses in a way that was asked for.
    private List<TreatedAuthority> used(IndexedPassage passage) {
        return passage.treatments().stream()
                .filter(use -> asked.stream()
                        .anyMatch(filter -> filter.facet() == Facet.TREATMENT
                                && filter.values().contains(use.treatment().name())))
                .filter(use -> asked.stream()
                        .filter(filter -> filter.facet() == Facet.AUTHORITY)
                        .allMatch(filter -> filter.values().contains(use.authority())))
                .toList();
    }

    private static List<String> phrases(List<TreatedAuthority> used, IndexedPassage passage) {
        return used.stream()
                .flatMap(use -> passage.authorities().stream()
                        .filter(one -> one.key().equals(use.authority()))
                        .map(one -> phrase(use.treatment(), one.name())))
                .distinct()
                .limit(MOST_AUTHORITIES)
                .toList();
    }

    private static String phrase(Treatment treatment, String name) {
        return switch (treatment) {
            case RELIES_ON -> "relies on " + name;
            case DISTINGUISHES -> "distinguishes " + name;
            case READS_NARROWLY -> "reads " + name + " narrowly";
            case READS_BROADLY -> "reads " + name + " broadly";
            case REJECTS -> "rejects " + name;
            case CITES_NEUTRALLY -> "cites " + name + " neutrally";
            case UNCLEAR -> "uses " + name + " in a way that is not clear";
        };
    }

    static String capitalized(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
