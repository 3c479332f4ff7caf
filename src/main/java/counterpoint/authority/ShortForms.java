package counterpoint.authority;

import counterpoint.citation.ShortCitation;
import counterpoint.citation.SupraCitation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Resolves short forms: by volume and reporter, then by the range of pages, then by name (Indigo Book R15).
///
/// The pages of a volume belong to the case that begins last before them; no name is needed to tell. A name that fits no
/// case of the volume is looked for in the others: the volume may be misprinted, or of a reporter in which the case was
/// not cited before.
final class ShortForms {
    private final CaseRegister cases;
    private final Names names;
    private final WordedSources worded;
    private final NoteCitations notes;

    ShortForms(CaseRegister cases, Names names, WordedSources worded, NoteCitations notes) {
        this.cases = cases;
        this.names = names;
        this.worded = worded;
        this.notes = notes;
    }

    Meaning of(SupraCitation supra) {
        List<KnownCase> named = cases.named(supra.name());
        int note = named.size() > 1 ? NoteCitations.number(supra.text()) : PrintedPage.NONE;
        List<KnownCase> inNote = note == PrintedPage.NONE
                ? List.of()
                : notes.among(named, supra.place().opinion(), note);
        if (inNote.size() == 1) {
            return names.meaning(
                    inNote.getFirst().authority(),
                    "named " + supra.name() + "; of the " + named.size() + " cases of that name footnote " + note
                            + " cites this one");
        }
        Optional<Authority> work = named.isEmpty() ? worded.work(supra.name()) : Optional.empty();
        return work.map(meant -> names.meaning(meant, "cited before under a title that has " + supra.name() + " in it"))
                .orElseGet(() -> names.among(supra.name(), named, supra.place()));
    }

    /// @param before what was resolved before it; a parallel means what its head means
    Meaning of(ShortCitation citation, List<Mention> before) {
        if (citation.parallelOf().isPresent()) {
            Mention head = before.get(citation.parallelOf().getAsInt());
            return head.authority()
                    .map(meant -> Meaning.of(
                            meant, Resolution.resolved("parallel citation of the one just before it", head.index())))
                    .orElse(Meaning.unknown("parallel of the citation before it, which is not resolved"));
        }
        return new Reading(citation).meaning();
    }

    /// One short form while it is compared with what is known.
    private final class Reading {
        private final ShortCitation citation;
        private final String volume;
        private final String reporter;
        private final int pin;
        private final @Nullable String name;

        Reading(ShortCitation citation) {
            this.citation = citation;
            this.volume = citation.volume().orElse("");
            this.reporter = citation.reporter().orElse("");
            this.pin = citation.pin().map(PrintedPage::first).orElse(PrintedPage.NONE);
            this.name = citation.parties().name().orElse(null);
        }

        Meaning meaning() {
            List<KnownCase> inVolume = cases.inVolume(volume, reporter);
            List<KnownCase> holding = inVolume.stream().filter(found -> found.canHold(pin, reporter)).toList();
            if (name == null) {
                return unnamed(inVolume, holding);
            }
            List<KnownCase> fitting = named(holding);
            if (!fitting.isEmpty()) {
                return nearest(fitting);
            }
            List<KnownCase> bearers = cases.named(name);
            return misprint(bearers).or(() -> farPage(named(inVolume))).orElseGet(() -> holding.isEmpty()
                    ? elsewhere(bearers)
                    : nearest(holding));
        }

        private List<KnownCase> named(List<KnownCase> among) {
            String folded = KnownCase.folded(name == null ? "" : name);
            return among.stream().filter(found -> found.isFoldedNamed(folded)).toList();
        }

        private Meaning unnamed(List<KnownCase> inVolume, List<KnownCase> holding) {
            if (!holding.isEmpty()) {
                return nearest(holding);
            }
            return Meaning.unknown(
                    inVolume.isEmpty()
                            ? "no case in " + volume + " " + reporter + " is cited in full"
                            : "no case cited in full in " + volume + " " + reporter + " can have page " + pin);
        }

        /// Of several cases in one volume the last to begin before the page.
        private Meaning nearest(List<KnownCase> fitting) {
            List<KnownCase> best = new ArrayList<>();
            int bestPage = Integer.MIN_VALUE;
            for (KnownCase found : fitting) {
                int first = firstPage(found);
                if (first > bestPage) {
                    best.clear();
                    bestPage = first;
                }
                if (first == bestPage) {
                    best.add(found);
                }
            }
            if (best.size() == 1 && (fitting.size() == 1 || pin != PrintedPage.NONE)) {
                return byVolume(best.getFirst());
            }
            Optional<Meaning> last = pin == PrintedPage.NONE
                    ? names.last(fitting, citation.place(), volume + " " + reporter)
                    : Optional.empty();
            return last.orElseGet(() -> Meaning.of(Resolution.ambiguous(
                    "several cases cited here are in " + volume + " " + reporter + ", and "
                            + (pin == PrintedPage.NONE ? "no page tells" : "page " + pin + " does not tell")
                            + " which is meant",
                    fitting.stream().map(found -> found.authority().key()).toList())));
        }

        private int firstPage(KnownCase found) {
            return found.cites().stream()
                    .filter(cite -> cite.reporter().equals(reporter))
                    .mapToInt(ReporterCite::firstPage)
                    .findFirst()
                    .orElse(PrintedPage.NONE);
        }

        private Meaning byVolume(KnownCase found) {
            int first = firstPage(found);
            String pages = first == PrintedPage.NONE
                    ? ", where no other case cited here is printed"
                    : pin == PrintedPage.NONE ? "" : " with page " + pin + " after " + first;
            String named = name == null
                    ? ""
                    : found.isNamed(name)
                            ? "; named " + name
                            : "; though it is named " + name + ", as no case there is";
            return Meaning.of(found.authority(), Resolution.resolved(volume + " " + reporter + pages + named));
        }

        /// A case of that name whose citation differs by one slip, in which the page can lie.
        private Optional<Meaning> misprint(List<KnownCase> bearers) {
            List<KnownCase> meant = new ArrayList<>();
            String correct = "";
            String known = "";
            for (KnownCase bearer : bearers) {
                for (ReporterCite cite : bearer.cites()) {
                    if (isSlipOf(cite) && PrintedPage.canLie(pin, cite.firstPage()) && !meant.contains(bearer)) {
                        meant.add(bearer);
                        correct = cite.volume() + " " + cite.reporter() + " at " + citation.pin().orElse("");
                        known = cite.written();
                    }
                }
            }
            return meant.size() == 1
                    ? Optional.of(Meaning.of(
                            meant.getFirst().authority(),
                            Resolution
                                    .resolved("printed so, meant " + correct + ": the name and the page agree with "
                                            + known
                                            + ", and the rest but for one slip")
                                    .meaning(correct)))
                    : Optional.empty();
        }

        private boolean isSlipOf(ReporterCite cite) {
            return cite.reporter().equals(reporter)
                    ? ReporterCite.isSlip(cite.volume(), volume)
                    : cite.volume().equals(volume) && cite.isSeriesOf(reporter);
        }

        /// Name, volume and reporter agree, but the page is far from the case's first.
        private Optional<Meaning> farPage(List<KnownCase> bearers) {
            if (bearers.size() != 1) {
                return Optional.empty();
            }
            KnownCase found = bearers.getFirst();
            int first = firstPage(found);
            return Optional.of(Meaning.of(
                    found.authority(),
                    Resolution.resolved("named " + name + "; " + volume + " " + reporter + " agrees, but page " + pin
                            + (pin < first ? " lies before its first page, " : " lies far behind its first page, ")
                            + first
                            + ", so the page may be misprinted")));
        }

        /// A reporter in which the case was not cited before: `136 S. Ct. at 308` of a case cited with U.S. alone.
        private Meaning elsewhere(List<KnownCase> bearers) {
            List<KnownCase> possible = bearers.stream().filter(this::canBePrintedThere).toList();
            Meaning meaning = possible.size() == 1
                    ? names.meaning(
                            possible.getFirst().authority(),
                            "named " + name + "; it is the only case of that name here that can also be printed in "
                                    + volume
                                    + " " + reporter)
                    : names.among(name == null ? "" : name, possible, citation.place());
            if (possible.isEmpty() && !bearers.isEmpty()) {
                return Meaning
                        .unknown("a case named " + name + " is cited here, but not in " + volume + " " + reporter);
            }
            meaning.authority().ifPresent(meant -> possible.stream()
                    .filter(found -> found.authority().equals(meant))
                    .forEach(found -> cases.learn(volume, reporter, found)));
            return meaning;
        }

        /// Whether the reporter can print the case: those of the Supreme Court print no other court, and no reporter
        /// prints a case twice.
        private boolean canBePrintedThere(KnownCase found) {
            ReporterCite there = new ReporterCite(volume, reporter, "");
            boolean supreme = found.authority().court().filter("U.S."::equals).isPresent();
            boolean twice = found.cites().stream().anyMatch(cite -> cite.reporter().equals(reporter));
            boolean database = found.cites().stream().anyMatch(ReporterCite::isDatabase);
            boolean year = found.year().isEmpty() || there.canBeOf(found.year().getAsInt());
            return !twice && year && (there.isSupreme() == supreme || database);
        }
    }
}
