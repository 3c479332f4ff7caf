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
    private final Parties parties;
    private final List<ReporterCite> cites = new ArrayList<>();
    private final Optional<String> court;
    private final Optional<String> date;
    private final OptionalInt year;
    private final Optional<String> docket;
    private final Set<String> names = new LinkedHashSet<>();
    private int printed;
    private @Nullable KnownCase meant;
    private @Nullable String key;
    private @Nullable Authority authority;

    KnownCase(CaseCitation first) {
        this.parties = first.parties();
        this.court = first.court();
        this.date = first.date();
        this.year = first.year();
        this.docket = first.docket();
        addNames(first);
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
        this.year = known.year();
        this.docket = known.docket();
        this.cites.addAll(cites);
        this.key = known.key();
        addNames(parties);
    }

    void addCite(ReporterCite cite) {
        if (!cites.contains(cite)) {
            cites.add(cite);
        }
    }

    void addNames(CaseCitation citation) {
        citation.alias().ifPresent(alias -> names.add(folded(alias)));
        addNames(citation.parties());
        printed++;
    }

    private void addNames(Parties cited) {
        cited.name().ifPresent(name -> names.add(folded(name)));
        cited.plaintiff().ifPresent(party -> names.add(folded(party)));
        cited.defendant().ifPresent(party -> names.add(folded(party)));
    }

    List<ReporterCite> cites() {
        return cites;
    }

    /// How often it is cited in full.
    int printed() {
        return printed;
    }

    /// The case of which this one is a misprint; itself if it is none.
    KnownCase meant() {
        return meant == null ? this : meant.meant();
    }

    void mean(KnownCase other) {
        meant = other;
        other.printed += printed;
        other.names.addAll(names);
    }

    /// Whether a short name is part of this case's name: `Malik`, `Wilson I`, `Williams` in `Estate of Williams v.
    /// Cline`.
    boolean isNamed(String name) {
        String folded = folded(name);
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

    /// What two prints of one case's name and year have in common.
    String nameAndYear() {
        return parties.name().map(KnownCase::folded).orElse("") + "|" + (year.isPresent() ? year.getAsInt() : "");
    }

    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(word);
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
                    key == null ? printedKey() : key, AuthorityKind.CASE, name(), written(), court, year, docket);
            authority = known;
        }
        return known;
    }

    private List<String> written() {
        return cites.stream().map(ReporterCite::written).toList();
    }

    private String name() {
        return parties.name()
                .orElseGet(() -> cites.isEmpty() ? "" : cites.getFirst().written());
    }

    private String printedKey() {
        StringBuilder words = new StringBuilder(parties.name().orElse(""));
        if (!cites.isEmpty()) {
            words.append(words.isEmpty() ? "" : ", ").append(cites.getFirst().written());
        }
        String shownCourt = court.filter(name -> !name.equals("U.S.")).orElse("");
        boolean database = !cites.isEmpty() && cites.getFirst().isDatabase();
        String when = database ? date.orElse("") : year.isPresent() ? Integer.toString(year.getAsInt()) : "";
        String inside = (shownCourt + " " + when).strip();
        return inside.isEmpty() ? words.toString() : words + " (" + inside + ")";
    }
}
