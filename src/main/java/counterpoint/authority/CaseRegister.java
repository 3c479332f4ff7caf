package counterpoint.authority;

import counterpoint.citation.CaseCitation;
import counterpoint.citation.Citation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every case that the decision cites in full, found again by its reporter, its volume or its name.
///
/// Parallel citations are one case. A citation that differs in one digit from another of the same name and year is a
/// misprint of the one printed more often: `Anderson v. Creighton, 48 U.S. 635` means 483 U.S. 635.
final class CaseRegister {
    private static final int MOST_COMPARED = 32;
    /// More cases of one name, or in one volume, are not kept apart: no volume holds so many.
    private static final int MOST_ALIKE = 256;

    private final Map<ReporterCite, KnownCase> byCite = new HashMap<>();
    private final Map<String, List<KnownCase>> byVolume = new HashMap<>();
    private final Map<String, List<KnownCase>> byWord = new HashMap<>();
    private final Map<Integer, KnownCase> byIndex = new HashMap<>();
    private final List<KnownCase> all = new ArrayList<>();

    /// @param decided what the reader says that the citations at these indexes mean
    CaseRegister(List<Citation> citations, List<Authority> known, Map<Integer, Authority> decided) {
        known.forEach(this::know);
        for (int index = 0; index < citations.size(); index++) {
            if (citations.get(index) instanceof CaseCitation full) {
                Authority byReader = decided.get(index);
                if (byReader == null) {
                    register(index, full);
                } else {
                    decide(index, full, byReader);
                }
            }
        }
        correctMisprints();
        all.forEach(this::file);
    }

    private @Nullable KnownCase know(Authority authority) {
        if (authority.kind() != AuthorityKind.CASE) {
            return null;
        }
        List<ReporterCite> cites = authority.citations().stream()
                .flatMap(written -> parse(written).stream())
                .toList();
        KnownCase found = new KnownCase(authority, cites);
        all.add(found);
        cites.forEach(cite -> byCite.putIfAbsent(cite, found));
        return found;
    }

    private static Optional<ReporterCite> parse(String written) {
        int first = written.indexOf(' ');
        int last = written.lastIndexOf(' ');
        return first > 0 && last > first
                ? Optional.of(new ReporterCite(
                        written.substring(0, first), written.substring(first + 1, last), written.substring(last + 1)))
                : Optional.empty();
    }

    /// The reader says what a full citation means: its names are that case's, its numbers are not.
    private void decide(int index, CaseCitation full, Authority meant) {
        KnownCase found = meant.citations().stream()
                .flatMap(written -> parse(written).stream())
                .filter(byCite::containsKey)
                .map(byCite::get)
                .findFirst()
                .orElseGet(() -> know(meant));
        if (found != null) {
            found.addNames(full);
            byIndex.put(index, found);
        }
    }

    private void register(int index, CaseCitation full) {
        ReporterCite cite = cite(full);
        KnownCase found = cite == null ? null : byCite.get(cite);
        KnownCase head = head(full);
        if (head != null) {
            found = head;
        } else if (found == null) {
            found = new KnownCase(full);
            all.add(found);
        } else {
            found.addNames(full);
        }
        byIndex.put(index, found);
        if (cite != null) {
            found.addCite(cite);
            byCite.putIfAbsent(cite, found);
        }
    }

    /// The case that a parallel or a nameless history belongs to.
    private @Nullable KnownCase head(CaseCitation full) {
        if (full.parallelOf().isPresent()) {
            return byIndex.get(full.parallelOf().getAsInt());
        }
        boolean nameless = full.parties().name().isEmpty();
        return nameless && full.historyOf().isPresent()
                ? byIndex.get(full.historyOf().getAsInt())
                : null;
    }

    static @Nullable ReporterCite cite(CaseCitation full) {
        return full.volume().isPresent()
                && full.reporter().isPresent()
                && full.page().isPresent()
                        ? new ReporterCite(
                                full.volume().get(), full.reporter().get(), full.page().get())
                        : null;
    }

    private void correctMisprints() {
        Map<String, List<KnownCase>> alike = new LinkedHashMap<>();
        all.forEach(found -> alike.computeIfAbsent(found.nameAndYear(), name -> new ArrayList<>())
                .add(found));
        for (List<KnownCase> group : alike.values()) {
            for (int one = 1; one < Math.min(group.size(), MOST_COMPARED); one++) {
                for (int other = 0; other < one; other++) {
                    correct(group.get(other), group.get(one));
                }
            }
        }
    }

    private static void correct(KnownCase earlier, KnownCase later) {
        if (earlier.cites().isEmpty() || later.cites().isEmpty() || earlier.meant() == later.meant()) {
            return;
        }
        if (earlier.cites().getFirst().isMisprintOf(later.cites().getFirst())) {
            boolean laterWins = later.printed() > earlier.printed();
            (laterWins ? earlier : later).mean(laterWins ? later : earlier);
        }
    }

    private void file(KnownCase found) {
        KnownCase meant = found.meant();
        for (ReporterCite cite : found.cites()) {
            List<KnownCase> volume = byVolume.computeIfAbsent(cite.volume() + " " + cite.reporter(),
                    key -> new ArrayList<>(2));
            if (volume.size() < MOST_ALIKE && !volume.contains(meant)) {
                volume.add(meant);
            }
        }
        if (found == meant) {
            for (String word : found.words()) {
                List<KnownCase> named = byWord.computeIfAbsent(word, key -> new ArrayList<>(2));
                if (named.size() < MOST_ALIKE && (named.isEmpty() || named.getLast() != meant)) {
                    named.add(meant);
                }
            }
        }
    }

    /// The case of the full citation at `index`; a misprint is already corrected.
    @Nullable
    KnownCase at(int index) {
        KnownCase found = byIndex.get(index);
        return found == null ? null : found.meant();
    }

    /// What the full citation at `index` should have printed, if it is a misprint.
    Optional<String> corrected(int index) {
        KnownCase found = byIndex.get(index);
        return found == null || found.meant() == found
                ? Optional.empty()
                : Optional.of(found.meant().cites().getFirst().written());
    }

    /// The cases in a volume of a reporter.
    List<KnownCase> inVolume(String volume, String reporter) {
        return byVolume.getOrDefault(volume + " " + reporter, List.of());
    }

    /// The cases with this name or part of a name.
    List<KnownCase> named(String name) {
        String folded = KnownCase.folded(name);
        int blank = folded.indexOf(' ');
        String word = blank < 0 ? folded : folded.substring(0, blank);
        return byWord.getOrDefault(word, List.of()).stream()
                .filter(found -> found.isNamed(name))
                .toList();
    }
}
