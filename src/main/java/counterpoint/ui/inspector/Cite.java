package counterpoint.ui.inspector;

import counterpoint.authority.Mention;
import counterpoint.citation.CitationKind;
import counterpoint.ui.theme.Texts;
import java.util.Optional;

/// The short forms in which the inspector writes mentions.
final class Cite {
    private static final int LONGEST = 26;

    private Cite() {
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
