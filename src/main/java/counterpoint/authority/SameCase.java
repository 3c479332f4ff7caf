package counterpoint.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds cases that are one though each is cited by itself: in another reporter, by docket, or with a misprint.
///
/// `Roe v. Wade, 410 U.S. 113 (1973)` and `Roe v. Wade, 93 S. Ct. 705 (1973)` are one: name and year agree, and the two
/// reporters print the same court side by side (Indigo Book R11.1.1). A database number and a docket are one case if name
/// and date agree. A citation that differs in one digit from another of the same name and year is a misprint of the one
/// that more citations speak for: `Anderson v. Creighton, 48 U.S. 635` means 483 U.S. 635.
final class SameCase {
    /// More cases of one name are not compared.
    private static final int MOST_COMPARED = 32;

    private long steps;

    /// How many pairs were compared.
    long steps() {
        return steps;
    }

    void join(List<KnownCase> all) {
        Map<String, List<KnownCase>> alike = new LinkedHashMap<>();
        for (KnownCase found : all) {
            String stem = found.nameStem();
            List<KnownCase> group = stem.isEmpty()
                    ? List.of()
                    : alike.computeIfAbsent(stem, name -> new ArrayList<>(2));
            if (!stem.isEmpty() && group.size() < MOST_COMPARED) {
                group.add(found);
            }
        }
        for (List<KnownCase> group : alike.values()) {
            joinParallels(group);
            correctMisprints(group);
        }
    }

    private void joinParallels(List<KnownCase> group) {
        for (int one = 1; one < group.size(); one++) {
            for (int other = 0; other < one; other++) {
                steps++;
                KnownCase earlier = group.get(other).meant();
                KnownCase later = group.get(one);
                if (later.meant() == later && earlier != later && isSame(earlier, later)) {
                    later.join(earlier);
                }
            }
        }
    }

    private static boolean isSame(KnownCase one, KnownCase other) {
        if (!agree(one.court(), other.court()) || !agree(one.year(), other.year())) {
            return false;
        }
        if (isByDocket(one, other) || isByDate(one, other)) {
            return one.cites().stream().noneMatch(cite -> isIn(cite.reporter(), other));
        }
        boolean dated = one.year().isPresent() && other.year().isPresent();
        int year = one.year().orElse(0);
        return dated
                && !one.cites().isEmpty()
                && !other.cites().isEmpty()
                && one.cites().stream().allMatch(cite -> cite.canBeOf(year)
                        && other.cites().stream().allMatch(cite::canBeParallelTo))
                && other.cites().stream().allMatch(cite -> cite.canBeOf(year));
    }

    private static boolean isByDocket(KnownCase one, KnownCase other) {
        return one.docket().isPresent()
                && one.docket().map(KnownCase::folded).equals(other.docket().map(KnownCase::folded))
                && agree(one.date(), other.date());
    }

    /// A whole date, `Mar. 1, 2001`, with a court is as good as a docket number.
    private static boolean isByDate(KnownCase one, KnownCase other) {
        boolean unreported = one.cites().stream().allMatch(ReporterCite::isDatabase)
                || other.cites().stream().allMatch(ReporterCite::isDatabase);
        return unreported
                && one.court().isPresent()
                && one.court().equals(other.court())
                && one.date().filter(date -> date.indexOf(',') > 0).isPresent()
                && one.date().equals(other.date());
    }

    private static boolean isIn(String reporter, KnownCase found) {
        return found.cites().stream().anyMatch(cite -> cite.reporter().equals(reporter));
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean agree(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /// A case is a misprint of another only if there is exactly one that more citations speak for.
    private void correctMisprints(List<KnownCase> group) {
        for (int index = 0; index < group.size(); index++) {
            KnownCase printed = group.get(index);
            if (printed.meant() != printed || printed.cites().isEmpty()) {
                continue;
            }
            List<KnownCase> better = new ArrayList<>();
            for (int other = 0; other < group.size(); other++) {
                steps++;
                KnownCase candidate = group.get(other);
                boolean stronger = candidate.printed() > printed.printed()
                        || (candidate.printed() == printed.printed() && other < index);
                if (candidate != printed && candidate.meant() == candidate && stronger
                        && isMisprint(printed, candidate)) {
                    better.add(candidate);
                }
            }
            if (better.size() == 1) {
                printed.misprintOf(better.getFirst());
            }
        }
    }

    private static boolean isMisprint(KnownCase printed, KnownCase candidate) {
        return !candidate.cites().isEmpty()
                && printed.year().equals(candidate.year())
                && agree(printed.court(), candidate.court())
                && printed.cites().getFirst().isMisprintOf(candidate.cites().getFirst());
    }
}
