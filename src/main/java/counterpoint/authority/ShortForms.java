package counterpoint.authority;

import counterpoint.citation.Likeness;
import counterpoint.citation.ShortCitation;
import counterpoint.citation.SupraCitation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Resolves short forms: by volume and reporter, then by the range of pages, then by name (Indigo Book R15).
final class ShortForms {
    private final CaseRegister cases;

    ShortForms(CaseRegister cases) {
        this.cases = cases;
    }

    Meaning of(SupraCitation supra) {
        return byName(supra.name(), cases.named(supra.name()));
    }

    /// @param before what was resolved before it; a parallel means what its head means
    Meaning of(ShortCitation citation, List<Mention> before) {
        if (citation.parallelOf().isPresent()) {
            Mention head = before.get(citation.parallelOf().getAsInt());
            return head.authority()
                    .map(meant -> Meaning.of(
                            meant, Resolution.resolved("parallel citation of the one before it", head.index())))
                    .orElse(Meaning.unknown("parallel of a citation that is not resolved"));
        }
        String volume = citation.volume().orElse("");
        String reporter = citation.reporter().orElse("");
        int pin = citation.pin().map(PrintedPage::first).orElse(PrintedPage.NONE);
        String name = citation.parties().name().orElse(null);
        List<KnownCase> inVolume = holding(cases.inVolume(volume, reporter), pin, reporter);
        List<KnownCase> fitting = inVolume.size() > 1 ? nearest(inVolume, pin, reporter, name) : inVolume;
        if (fitting.size() == 1) {
            return byVolume(fitting.getFirst(), volume, reporter, pin, name);
        }
        if (fitting.size() > 1) {
            return ambiguous(volume + " " + reporter + " holds several cases cited here", fitting);
        }
        return name == null
                ? Meaning.unknown("no case cited here is in " + volume + " " + reporter + " before page " + pin)
                : outsideVolume(citation, name, pin);
    }

    private static Meaning byVolume(KnownCase found, String volume, String reporter, int pin, @Nullable String name) {
        String first = found.cites().stream()
                .filter(cite -> cite.volume().equals(volume) && cite.reporter().equals(reporter))
                .map(ReporterCite::page)
                .findFirst()
                .orElse("");
        String pages = first.isEmpty() ? "" : " with page " + pin + " after " + first;
        String named = name == null ? "" : found.isNamed(name) ? "; named " + name : "; though named " + name;
        return Meaning.of(found.authority(), Resolution.resolved(volume + " " + reporter + pages + named));
    }

    private static List<KnownCase> holding(List<KnownCase> cases, int pin, String reporter) {
        return cases.stream().filter(found -> found.canHold(pin, reporter)).toList();
    }

    /// Of several cases in one volume the one of that name, else the last to begin before the page.
    private static List<KnownCase> nearest(List<KnownCase> cases, int pin, String reporter, @Nullable String name) {
        List<KnownCase> named = name == null
                ? List.of()
                : cases.stream().filter(found -> found.isNamed(name)).toList();
        List<KnownCase> left = named.isEmpty() ? cases : named;
        KnownCase best = null;
        int bestPage = -1;
        for (KnownCase found : left) {
            int first = firstPage(found, reporter);
            if (first > bestPage && (pin == PrintedPage.NONE || first <= pin)) {
                best = found;
                bestPage = first;
            }
        }
        return best == null ? left : List.of(best);
    }

    private static int firstPage(KnownCase found, String reporter) {
        return found.cites().stream()
                .filter(cite -> cite.reporter().equals(reporter))
                .mapToInt(ReporterCite::firstPage)
                .findFirst()
                .orElse(PrintedPage.NONE);
    }

    /// A name whose volume fits no case cited: a misprint, or a reporter in which it was not cited before.
    private Meaning outsideVolume(ShortCitation citation, String name, int pin) {
        String volume = citation.volume().orElse("");
        String reporter = citation.reporter().orElse("");
        List<KnownCase> named = cases.named(name);
        List<KnownCase> misprints = new ArrayList<>();
        List<KnownCase> elsewhere = new ArrayList<>();
        for (KnownCase found : named) {
            boolean sameReporter = found.cites().stream().anyMatch(cite -> cite.reporter().equals(reporter));
            if (!sameReporter) {
                elsewhere.add(found);
            } else if (found.canHold(pin, reporter) && volumeOff(found, volume, reporter)) {
                misprints.add(found);
            }
        }
        if (misprints.size() == 1) {
            KnownCase meant = misprints.getFirst();
            ReporterCite cite = meant.cites().stream()
                    .filter(own -> own.reporter().equals(reporter))
                    .findFirst()
                    .orElseThrow();
            String correct = cite.volume() + " " + reporter + " at " + citation.pin().orElse("");
            return Meaning.of(
                    meant.authority(),
                    Resolution.resolved("misprint: name, reporter and pages agree with " + cite.written())
                            .meaning(correct));
        }
        List<KnownCase> supreme = elsewhere.stream().filter(found -> sameCourt(found, reporter)).toList();
        return byName(name, supreme.isEmpty() ? List.of() : supreme);
    }

    private static boolean volumeOff(KnownCase found, String volume, String reporter) {
        return found.cites().stream()
                .anyMatch(cite -> cite.reporter().equals(reporter) && Likeness.within(cite.volume(), volume, 1));
    }

    /// Whether the reporter can print the case: those of the Supreme Court print no other court.
    private static boolean sameCourt(KnownCase found, String reporter) {
        boolean supremeReporter = reporter.equals("U.S.") || reporter.equals("S. Ct.") || reporter.startsWith("L. Ed.");
        boolean supremeCase = found.authority().court().filter("U.S."::equals).isPresent();
        boolean database = found.cites().stream().anyMatch(ReporterCite::isDatabase);
        return supremeReporter == supremeCase || database;
    }

    private static Meaning byName(String name, List<KnownCase> named) {
        if (named.size() == 1) {
            return Meaning.of(
                    named.getFirst().authority(),
                    Resolution.resolved("named " + name + ", the only case of that name here"));
        }
        return named.isEmpty()
                ? Meaning.unknown("no case named " + name + " is cited in full")
                : ambiguous("several cases are named " + name, named);
    }

    private static Meaning ambiguous(String because, List<KnownCase> candidates) {
        return Meaning.of(Resolution.ambiguous(
                because,
                candidates.stream().map(found -> found.authority().key()).toList()));
    }
}
