package counterpoint.authority;

import counterpoint.citation.CaseCitation;
import counterpoint.citation.IdCitation;
import counterpoint.citation.InternalCitation;
import counterpoint.citation.LawCitation;
import counterpoint.citation.NameReference;
import counterpoint.citation.RecordCitation;
import counterpoint.citation.SecondaryCitation;
import counterpoint.citation.ShortCitation;
import counterpoint.citation.SupraCitation;

/// Tells which citations *id.* may repeat, and in which of them its page can lie.
final class Antecedents {
    /// A page may lie so far from the page cited before in the same authority.
    private static final int NEAR = 60;

    private final Chain chain;
    private final PageExtents pages;
    private final PageRanges ranges = new PageRanges();

    Antecedents(Chain chain, PageExtents pages) {
        this.chain = chain;
        this.pages = pages;
    }

    /// Whether *id.* may repeat such a citation: not a name in prose, nor later history, nor a statute spoken of in a
    /// sentence; a section only one that has sections.
    boolean isCited(Mention mention, Pin pin) {
        return switch (mention.citation()) {
            case CaseCitation full -> full.history().isEmpty() && pin.kind() != Pin.Kind.SECTION;
            case ShortCitation _,SupraCitation _ -> pin.kind() != Pin.Kind.SECTION;
            case IdCitation _ -> switch (pin.kind()) {
                case SECTION -> isLaw(mention, true);
                case PAGE, STAR, PARAGRAPH -> !isLaw(mention, false);
                case NONE -> true;
            };
            case NameReference _ -> false;
            case LawCitation law -> switch (pin.kind()) {
                case SECTION -> true;
                case NONE -> isCitationSentence(law);
                case PAGE, STAR, PARAGRAPH -> false;
            };
            case RecordCitation _,SecondaryCitation _ -> true;
            case InternalCitation internal -> pin.kind() == Pin.Kind.NONE
                    || (pin.isPage() && pages(internal.pin().orElse("")));
        };
    }

    /// Whether a place of the decision is named by its page, not by a footnote or a part.
    private static boolean pages(String pin) {
        return !pin.isEmpty() && Character.isDigit(pin.charAt(0));
    }

    /// Whether an *id.* means something that is cited by sections.
    ///
    /// @param otherwise the answer where it is not known, or a treatise, which has sections and pages
    private static boolean isLaw(Mention mention, boolean otherwise) {
        return mention.authority()
                .map(meant -> switch (meant.kind()) {
                    case STATUTE, RULE, REGULATION, CONSTITUTION -> true;
                    case SECONDARY -> otherwise;
                    case CASE, RECORD, INTERNAL -> false;
                })
                .orElse(otherwise);
    }

    /// Whether a law is cited rather than spoken of: after a signal, or as a sentence of its own.
    private boolean isCitationSentence(LawCitation law) {
        if (law.code().isEmpty()) {
            return false;
        }
        if (law.signal().isPresent()) {
            return true;
        }
        String text = chain.text(law.place());
        int before = law.place().clean().start() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        int after = law.place().clean().end();
        boolean ends = after >= text.length() || text.charAt(after) == '.' || text.charAt(after) == ';';
        return ends && (before < 0 || ".;”\"".indexOf(text.charAt(before)) >= 0);
    }

    /// Whether the page of an *id.* can lie in what a mention means; nothing is held against what the reader decided.
    boolean holds(Mention mention, Pin pin) {
        Authority meant = mention.authority().orElseThrow();
        if (mention.resolution().byReader() || pin.isBare() || pin.number() == PrintedPage.NONE) {
            return true;
        }
        return switch (meant.kind()) {
            case CASE -> switch (pin.kind()) {
                case PAGE -> isNear(mention, pin) || ranges.canHold(meant, pin.number(), false);
                case STAR -> ranges.canHold(meant, pin.number(), true);
                case NONE, SECTION, PARAGRAPH -> true;
            };
            case INTERNAL -> isNear(mention, pin) || pages.has(Integer.toString(pin.number()));
            case STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY, RECORD -> true;
        };
    }

    /// Whether the page can lie in a case by its first page in the reporter cited first.
    boolean canHold(Authority meant, Pin pin) {
        return pin.isPage() && ranges.canHoldFirst(meant, pin.number());
    }

    /// Whether the page goes on from the one cited before, in whatever reporter that was.
    private static boolean isNear(Mention mention, Pin pin) {
        Pin before = Pin.of(mention.citation().pin().or(mention::impliedPin));
        return before.isPage()
                && before.number() != PrintedPage.NONE
                && Math.abs(before.number() - pin.number()) <= NEAR;
    }
}
