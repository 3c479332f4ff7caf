package counterpoint.ui.inspector;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.citation.CitationKind;
import counterpoint.ui.model.CourtName;
import counterpoint.ui.theme.Texts;
import java.util.Optional;

/// The short forms in which the inspector writes citations.
final class Cite {
    private static final int LONGEST = 26;

    private Cite() {
    }

    /// First reporter citation and year: `523 U.S. 574 (1998)`; for other kinds the normal form.
    static String brief(Authority authority) {
        String first = authority.citations().stream().findFirst().orElseGet(authority::key);
        return authority.kind() == AuthorityKind.CASE && authority.year().isPresent()
                ? first + " (" + authority.year().getAsInt() + ")"
                : first;
    }

    /// The court, written out where it is the Supreme Court.
    static Optional<String> court(Authority authority) {
        return authority.court().filter(court -> !court.isBlank()).map(CourtName::brief);
    }

    /// A mention as a chip names it: `523 U.S. 574`, `at 589`, `Id. 592`, `name`.
    static String chip(Mention mention) {
        CitationKind kind = mention.citation().kind();
        Optional<String> pin = mention.citation().pin();
        return switch (kind) {
            case FULL -> mention.authority()
                    .flatMap(authority -> authority.citations().stream().findFirst())
                    .map(first -> pin.map(page -> first + ", " + page).orElse(first))
                    .orElseGet(() -> elided(mention));
            case SHORT -> pin.map(page -> Texts.of("chip.at", page)).orElseGet(() -> elided(mention));
            case ID -> pin.map(page -> Texts.of("chip.id.at", page)).orElseGet(() -> Texts.of("chip.id"));
            case SUPRA -> Texts.of("chip.supra");
            case NAME -> Texts.of("chip.name");
            case STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY, RECORD, INTERNAL -> elided(mention);
        };
    }

    /// The words of a mention, shortened at the end.
    static String elided(Mention mention) {
        String text = mention.citation().text();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }
}
