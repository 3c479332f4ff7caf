package counterpoint.export;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import counterpoint.citation.CitationKind;
import java.util.Optional;

/// Marks one citation: a link to its row in the table of authorities, which says what it means and why.
///
/// Its form shows by its underline (solid in full or short form, thin for a name, dotted for *id.*, dashed where it is
/// not resolved), and a diamond says that more than one opinion of the case cites the authority.
final class CitationMark {
    private final HtmlWriter html;
    private final CrossReferences references;

    CitationMark(HtmlWriter html, CrossReferences references) {
        this.html = html;
        this.references = references;
    }

    /// Writes the citation around its `words`.
    void write(Mention mention, Runnable words) {
        Optional<Authority> authority = mention.authority();
        String title = title(mention);
        Optional<String> anchor = authority.flatMap(references::anchor);
        if (anchor.isPresent()) {
            html.element("a", words, "class", form(mention), "href", "#" + anchor.get(), "title", title);
        } else {
            html.element("span", words, "class", form(mention), "title", title);
        }
        if (anchor.isEmpty() && isDoubtful(mention)) {
            html.element("sup", "?", "class", "doubt", "title", title);
        }
        if (authority.filter(references::isShared).isPresent() && bearsDiamond(mention.citation().kind())) {
            html.element("span", "◆", "class", "shared", "aria-hidden", "true");
        }
        if (authority.filter(this::isNoted).isPresent()) {
            html.element("span", "●", "class", "shared", "title", "You have a note on it");
        }
    }

    private boolean isNoted(Authority authority) {
        return !references.notes().on(authority).isEmpty();
    }

    private String title(Mention mention) {
        String because = mention.resolution().because();
        return mention.authority()
                .map(authority -> authority.key()
                        + (because.isBlank() ? "" : " — because " + because)
                        + (references.isShared(authority) ? " — cited by more than one opinion" : ""))
                .orElse((isDoubtful(mention) ? "Not resolved: " : "") + because);
    }

    private static boolean isDoubtful(Mention mention) {
        return switch (mention.resolution().state()) {
            case RESOLVED -> false;
            case AMBIGUOUS, UNRESOLVED -> true;
        };
    }

    private static String form(Mention mention) {
        if (mention.resolution().state() != Resolution.State.RESOLVED) {
            return "cite unresolved";
        }
        return switch (mention.citation().kind()) {
            case FULL, SHORT, SUPRA, STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY -> "cite";
            case ID -> "cite id";
            case NAME, RECORD, INTERNAL -> "cite name";
        };
    }

    private static boolean bearsDiamond(CitationKind kind) {
        return switch (kind) {
            case FULL, SHORT, SUPRA, STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY -> true;
            case ID, NAME, RECORD, INTERNAL -> false;
        };
    }
}
