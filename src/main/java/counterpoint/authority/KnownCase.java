package counterpoint.authority;

import counterpoint.citation.CaseCitation;
import counterpoint.citation.Parties;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A case cited in full somewhere in the decision, while all its citations are being collected.
final class KnownCase {
    /// More spellings or years of one case are not counted.
    private static final int MOST_SPELLINGS = 16;

    private final Parties parties;
    private final List<ReporterCite> cites = new ArrayList<>();
    private Optional<String> court;
    private final Optional<String> date;
    private Optional<String> docket;
    private final Tally<Integer> years = new Tally<>(MOST_SPELLINGS);
    private final Tally<String> spellings = new Tally<>(MOST_SPELLINGS);
    private final Set<String> names = new LinkedHashSet<>();
    private final boolean history;
    private int printed;
    private @Nullable KnownCase meant;
    private boolean misprint;
    private @Nullable String key;
    private @Nullable Authority authority;

    KnownCase(CaseCitation first) {
        this(first, first.parties(), false);
        addNames(first);
    }

    private KnownCase(CaseCitation first, Parties parties, boolean history) {
        this.parties = parties;
        this.court = first.court();
        this.date = first.date();
        this.docket = first.docket();
        this.history = history;
        first.year().ifPresent(years::count);
    }

    /// A later or earlier decision in the case of another, cited without a name of its own: `aff’d, 505 U.S. 10 (1991)`.
    static KnownCase history(CaseCitation first, KnownCase head) {
        KnownCase later = new KnownCase(first, head.parties, true);
        later.printed++;
        return later;
    }

    /// A case known from another edition of the decision: it keeps its key there, and gains what this one adds.
    KnownCase(Authority known, List<ReporterCite> cites) {
        this.parties = known.name().contains(" v. ")
                ? Parties.of(
                        known.name().substring(0, known.name().indexOf(" v. ")),
                        known.name().substring(known.name().indexOf(" v. ") + 4))
                : Parties.named(known.name());
        this.court = known.court();
        this.date = Optional.empty();
        this.docket = known.docket();
        this.history = false;
        known.year().ifPresent(years::count);
        this.cites.addAll(cites);
        this.key = known.key();
        addNames(parties);
    }

    void addCite(ReporterCite cite) {
        if (!cites.contains(cite)) {
            cites.add(cite);
        }
    }

    /// Counts one more full citation.
    void addNames(CaseCitation citation) {
        citation.alias().ifPresent(alias -> names.add(folded(alias)));
        citation.parties().name().ifPresent(spellings::count);
        addNames(citation.parties());
        docket = docket.or(citation::docket);
        court = court.or(citation::court);
        printed++;
    }

    /// Counts the year of one more full citation.
    void addYear(CaseCitation citation) {
        citation.year().ifPresent(years::count);
    }

    private void addNames(Parties cited) {
        cited.name().ifPresent(name -> names.add(folded(name)));
        cited.plaintiff().ifPresent(party -> names.add(folded(party)));
        cited.defendant().ifPresent(party -> names.add(folded(party)));
    }

    /// Counts a short form that agrees with it.
    void support() {
        printed++;
    }

    List<ReporterCite> cites() {
        return cites;
    }

    Optional<String> court() {
        return court;
    }

    Optional<String> date() {
        return date;
    }

    Optional<String> docket() {
        return docket;
    }

    /// The year printed most often; of several the first.
    OptionalInt year() {
        return years.most().map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /// How many citations speak for it.
    int printed() {
        return printed;
    }

    /// Whether it is only cited as the history of another.
    boolean isHistory() {
        return history;
    }

    /// The case that this one is, though printed otherwise; itself if it is none.
    KnownCase meant() {
        return meant == null ? this : meant.meant();
    }

    /// Whether what is printed of it is a slip.
    boolean isMisprint() {
        return misprint;
    }

    /// Takes it for a misprint of another.
    void misprintOf(KnownCase other) {
        misprint = true;
        mean(other);
    }

    /// Takes it for the same decision as another, printed elsewhere.
    void join(KnownCase other) {
        mean(other);
        cites.forEach(other::addCite);
        other.docket = other.docket.or(() -> docket);
        other.court = other.court.or(() -> court);
    }

    private void mean(KnownCase other) {
        meant = other;
        other.printed += printed;
        other.names.addAll(names);
    }

    /// The year that a full citation should have printed; empty if it is not clearly wrong.
    Optional<Integer> correctYear(int year) {
        return years.against(
                year, most -> ReporterCite.isSlip(Integer.toString(year), Integer.toString(most)));
    }

    /// The name that a full citation should have printed; empty if it is not clearly misspelled.
    Optional<String> correctName(String name) {
        return spellings.against(name, most -> Spelling.isSlip(folded(name), folded(most)));
    }

    /// Whether a short name is part of this case's name: `Malik`, `Wilson I`, `Williams` in `Estate of Williams v.
    /// Cline`.
    boolean isNamed(String name) {
        return isFoldedNamed(folded(name));
    }

    /// The same for a name that is already [folded][#folded].
    boolean isFoldedNamed(String folded) {
        if (names.contains(folded)) {
            return true;
        }
        String words = " " + folded + " ";
        return names.stream().anyMatch(own -> (" " + own + " ").contains(words));
    }

    /// The single words of its names.
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        names.forEach(name -> words.addAll(List.of(name.split(" "))));
        return words;
    }

    /// What two prints of one case's name have in common: the first word of each party.
    String nameStem() {
        return history
                ? ""
                : parties.plaintiff().isPresent() && parties.defendant().isPresent()
                        ? firstWord(parties.plaintiff().get()) + "|" + firstWord(parties.defendant().get())
                        : parties.name().map(KnownCase::folded).orElse("");
    }

    private static String firstWord(String party) {
        String folded = folded(party);
        int blank = folded.indexOf(' ');
        return blank < 0 ? folded : folded.substring(0, blank);
    }

    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean gap = false;
        String lower = name.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at++) {
            char c = lower.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return folded.toString();
    }

    /// Whether `pin` can lie in it, by the first page of `reporter`, or of any of its reporters if that is null.
    boolean canHold(int pin, @Nullable String reporter) {
        boolean any = false;
        for (ReporterCite cite : cites) {
            if (reporter == null || cite.reporter().equals(reporter)) {
                any = true;
                if (PrintedPage.canLie(pin, cite.firstPage())) {
                    return true;
                }
            }
        }
        return !any;
    }

    /// The value that the table shows.
    Authority authority() {
        Authority known = authority;
        if (known == null) {
            known = new Authority(
                    key == null ? printedKey() : key, AuthorityKind.CASE, name(), written(), court, year(), docket);
            authority = known;
        }
        return known;
    }

    private List<String> written() {
        return cites.stream().map(ReporterCite::written).toList();
    }

    private String name() {
        return parties.name()
                .map(first -> correctName(first).orElse(first))
                .orElseGet(() -> cites.isEmpty() ? "" : cites.getFirst().written());
    }

    private String printedKey() {
        StringBuilder words = new StringBuilder(parties.name().isPresent() ? name() : "");
        if (!cites.isEmpty()) {
            words.append(words.isEmpty() ? "" : ", ").append(cites.getFirst().written());
        } else if (docket.isPresent()) {
            words.append(words.isEmpty() ? "" : ", ").append("No. ").append(docket.get());
        }
        String shownCourt = court.filter(name -> !name.equals("U.S.")).orElse("");
        boolean undated = !cites.isEmpty() && !cites.getFirst().isDatabase();
        OptionalInt year = year();
        String plain = year.isPresent() ? Integer.toString(year.getAsInt()) : "";
        String when = undated ? plain : date.orElse(plain);
        String inside = (shownCourt + " " + when).strip();
        return inside.isEmpty() ? words.toString() : words + " (" + inside + ")";
    }
}
