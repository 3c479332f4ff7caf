package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The short forms in which the window writes what is cited.
public final class BriefCite {
    private BriefCite() {
    }

    /// First reporter citation and year: `523 U.S. 574 (1998)`; for other kinds the normal form.
    public static String of(Authority authority) {
        String first = authority.citations().stream().findFirst().orElseGet(authority::key);
        return authority.kind() == AuthorityKind.CASE && authority.year().isPresent()
                ? first + " (" + authority.year().getAsInt() + ")"
                : first;
    }

    /// As [#of], with the court, written out where it is the Supreme Court.
    public static String withCourt(Authority authority) {
        return Stream.concat(Stream.of(of(authority)), court(authority).stream()).collect(Collectors.joining("  ·  "));
    }

    /// The court, written out where it is the Supreme Court; empty if none is printed.
    public static Optional<String> court(Authority authority) {
        return authority.court().filter(court -> !court.isBlank()).map(CourtName::brief);
    }

    /// The first party, by which one speaks of a case: `Medina` of `Medina v. Cram`; else the whole name.
    public static String firstParty(String caseName) {
        int versus = caseName.indexOf(" v. ");
        return versus < 0 ? caseName : caseName.substring(0, versus);
    }
}
