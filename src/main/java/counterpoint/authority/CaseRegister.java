package counterpoint.authority;

import counterpoint.citation.CaseCitation;
import counterpoint.citation.Citation;
import counterpoint.citation.ShortCitation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every case that the decision cites in full, found again by its reporter, its volume or its name.
///
/// Parallel citations are one case, also where each stands alone (see [SameCase]). A misprint is the case that it means.
final class CaseRegister {
    /// More cases of one name, or in one volume, are not kept apart: no volume holds so many.
    private static final int MOST_ALIKE = 256;

    private final Map<ReporterCite, KnownCase> byCite = new HashMap<>();
    private final Map<String, KnownCase> byDocket = new HashMap<>();
    private final Map<String, List<KnownCase>> byVolume = new HashMap<>();
    private final Map<String, List<KnownCase>> byWord = new HashMap<>();
    private final Map<Integer, KnownCase> byIndex = new HashMap<>();
    private final UnpagedCases unpaged = new UnpagedCases();
    private final List<KnownCase> all = new ArrayList<>();
    private long steps;

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
        support(citations);
        SameCase same = new SameCase();
        same.join(all);
        steps += same.steps();
        all.forEach(this::file);
        unpaged.file(this);
    }

    /// How many cases were compared.
    long steps() {
        return steps;
    }

    private @Nullable KnownCase know(Authority authority) {
        if (authority.kind() != AuthorityKind.CASE) {
            return null;
        }
        List<ReporterCite> cites = authority.citations().stream()
                .flatMap(written -> ReporterCite.parse(written).stream())
                .toList();
        KnownCase found = new KnownCase(authority, cites);
        all.add(found);
        cites.forEach(cite -> byCite.putIfAbsent(cite, found));
        authority.docket().ifPresent(docket -> byDocket.putIfAbsent(docket(docket, authority.name()), found));
        return found;
    }

    /// The reader says what a full citation means: its names are that case's, its numbers are not.
    private void decide(int index, CaseCitation full, Authority meant) {
        KnownCase found = meant.citations().stream()
                .flatMap(written -> ReporterCite.parse(written).stream())
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
        KnownCase found = known(full, cite);
        if (found == null && full.parallelOf().isPresent()) {
            return;
        }
        if (found == null) {
            found = first(full);
            all.add(found);
        } else if (full.parallelOf().isEmpty() && !isOrder(full)) {
            found.addNames(full);
            found.addYear(full);
        }
        byIndex.put(index, found);
        unpaged.add(full, found);
        if (cite != null) {
            found.addCite(cite);
            byCite.putIfAbsent(cite, found);
        }
        if (full.docket().isPresent() && full.parties().name().isPresent()) {
            byDocket.putIfAbsent(docket(full.docket().get(), full.parties().name().get()), found);
        }
    }

    /// The case of a full citation as far as it is known: of its head if it is a parallel, else by its reporter, else,
    /// without one, by docket and name.
    private @Nullable KnownCase known(CaseCitation full, @Nullable ReporterCite cite) {
        KnownCase head = full.parallelOf().isPresent() ? byIndex.get(full.parallelOf().getAsInt()) : null;
        if (head == null && isOrder(full)) {
            head = byIndex.get(full.historyOf().orElse(-1));
        }
        head = head == null ? byCite.getOrDefault(cite, unpaged.of(full)) : head;
        if (head != null || cite != null) {
            return head;
        }
        return full.docket().isPresent() && full.parties().name().isPresent()
                ? byDocket.get(docket(full.docket().get(), full.parties().name().get()))
                : null;
    }

    /// Whether nameless history is no decision of its own: a petition filed, review granted or denied.
    private static boolean isOrder(CaseCitation full) {
        String history = full.history().orElse("").toLowerCase(Locale.ROOT);
        return full.parties().name().isEmpty()
                && (history.startsWith("cert") || history.startsWith("petition") || history.contains("denied"));
    }

    private KnownCase first(CaseCitation full) {
        KnownCase head = full.parties().name().isEmpty() && full.historyOf().isPresent()
                ? byIndex.get(full.historyOf().getAsInt())
                : null;
        return head == null ? new KnownCase(full) : KnownCase.history(full, head);
    }

    private static String docket(String number, String name) {
        return KnownCase.folded(number) + "|" + KnownCase.folded(name);
    }

    static @Nullable ReporterCite cite(CaseCitation full) {
        return full.volume().isPresent()
                && full.reporter().isPresent()
                && full.page().isPresent()
                        ? new ReporterCite(
                                full.volume().get(), full.reporter().get(), full.page().get())
                        : null;
    }

    /// Short forms in a volume speak for the cases printed there, against misprints of the volume.
    private void support(List<Citation> citations) {
        Map<String, List<KnownCase>> volumes = new HashMap<>();
        byCite.forEach((cite, found) -> {
            List<KnownCase> volume = volumes.computeIfAbsent(volume(cite.volume(), cite.reporter()),
                    key -> new ArrayList<>(2));
            if (volume.size() < 2) {
                volume.add(found);
            }
        });
        for (Citation citation : citations) {
            if (citation instanceof ShortCitation shortened && !shortened.isParallel()) {
                List<KnownCase> volume = volumes.getOrDefault(
                        volume(shortened.volume().orElse(""), shortened.reporter().orElse("")), List.of());
                if (volume.size() == 1) {
                    volume.getFirst().support();
                }
            }
        }
    }

    private static String volume(String volume, String reporter) {
        return volume + " " + reporter;
    }

    private void file(KnownCase found) {
        KnownCase meant = found.meant();
        found.cites().forEach(cite -> learn(cite.volume(), cite.reporter(), meant));
        if (found == meant && !found.isHistory()) {
            for (String word : found.words()) {
                List<KnownCase> named = byWord.computeIfAbsent(word, key -> new ArrayList<>(2));
                if (named.size() < MOST_ALIKE && (named.isEmpty() || named.getLast() != meant)) {
                    named.add(meant);
                }
            }
        }
    }

    /// Remembers that a volume holds a case.
    void learn(String volume, String reporter, KnownCase found) {
        List<KnownCase> cases = byVolume.computeIfAbsent(volume(volume, reporter), key -> new ArrayList<>(2));
        if (cases.size() < MOST_ALIKE && !cases.contains(found)) {
            cases.add(found);
        }
    }

    /// What the full citation at `index` means.
    ///
    /// @param before what was resolved before it: `Id. at 591, 118 S. Ct. 1584` is a parallel of an *id.*
    Meaning of(int index, CaseCitation full, List<Mention> before) {
        KnownCase printed = byIndex.get(index);
        if (printed == null && full.parallelOf().isPresent()) {
            Mention head = before.get(full.parallelOf().getAsInt());
            return head.authority()
                    .map(meant -> Meaning.of(
                            meant, Resolution.resolved("parallel citation of the one just before it", head.index())))
                    .orElse(Meaning.unknown("parallel of the citation before it, which is not resolved"));
        }
        if (printed == null || (printed.cites().isEmpty()
                && full.parties().name().isEmpty()
                && printed.docket().isEmpty())) {
            return Meaning.unknown("no page is printed yet, and no parallel citation or docket number");
        }
        KnownCase found = printed.meant();
        Authority meant = found.authority();
        if (printed.isMisprint()) {
            String correct = found.cites().getFirst().written();
            return Meaning.of(meant, Resolution.resolved("printed so, meant " + correct
                    + ": name and year agree with that citation, and the numbers but for one slip")
                    .meaning(correct));
        }
        return slip(full, found).map(slip -> Meaning.of(meant, slip))
                .orElseGet(() -> Meaning.of(meant, plain(full, printed)));
    }

    private static Resolution plain(CaseCitation full, KnownCase printed) {
        if (full.parallelOf().isPresent()) {
            return Resolution.resolved(
                    "parallel citation of the case cited just before it",
                    full.parallelOf().getAsInt());
        }
        if (full.historyOf().isPresent()) {
            return Resolution.resolved(
                    isOrder(full)
                            ? "what became of the case before it; no decision of its own"
                            : "cited in full, as another decision in the history of the case before it",
                    full.historyOf().getAsInt());
        }
        return Resolution.resolved(
                printed.meant() == printed
                        ? "cited in full"
                        : "cited in full; name, year and court agree with " + printed.meant().authority().key());
    }

    /// A year or a name that is clearly wrong, where volume, reporter and page agree.
    private static Optional<Resolution> slip(CaseCitation full, KnownCase found) {
        if (full.isParallel() || full.historyOf().isPresent()) {
            return Optional.empty();
        }
        String cite = found.cites().isEmpty() ? "" : found.cites().getFirst().written();
        Optional<Resolution> year = full.year().isEmpty()
                ? Optional.empty()
                : found.correctYear(full.year().getAsInt())
                        .map(correct -> Resolution.resolved("printed so, meant the year "
                                + correct + ": the same citation has that year elsewhere, more often")
                                .meaning(cite + " (" + correct + ")"));
        return year.or(() -> full.parties()
                .name()
                .flatMap(found::correctName)
                .map(correct -> Resolution.resolved(
                        "printed so, meant " + correct + ": the same citation has that name elsewhere, more often")
                        .meaning(correct + ", " + cite)));
    }

    /// The case of the full citation at `index`; a misprint is already corrected.
    @Nullable
    KnownCase at(int index) {
        KnownCase found = byIndex.get(index);
        return found == null ? null : found.meant();
    }

    /// The cases in a volume of a reporter.
    List<KnownCase> inVolume(String volume, String reporter) {
        return byVolume.getOrDefault(volume(volume, reporter), List.of());
    }

    /// The cases with this name or part of a name.
    List<KnownCase> named(String name) {
        String folded = KnownCase.folded(name);
        int blank = folded.indexOf(' ');
        String word = blank < 0 ? folded : folded.substring(0, blank);
        List<KnownCase> found = new ArrayList<>();
        for (KnownCase bearer : byWord.getOrDefault(word, List.of())) {
            steps++;
            if (bearer.isFoldedNamed(folded)) {
                found.add(bearer);
            }
        }
        return found;
    }
}
