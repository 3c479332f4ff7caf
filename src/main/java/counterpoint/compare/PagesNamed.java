package counterpoint.compare;

import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.citation.CitationKind;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a part names pages of the other opinion, `Majority op. at 37–38`, `ante, at 12`, and the other part stands on
/// one of them.
final class PagesNamed {
    private PagesNamed() {
    }

    /// A page of the other opinion that a part names.
    ///
    /// @param pages the pages
    /// @param text the citation, `Majority op. at 37–38`
    record Reference(PinPages pages, String text) {
        /// How much it says for one of the parts that stand on the pages: the fewer pages, the more.
        double strength() {
            return 1.0 / (pages.last() - pages.first() + 1);
        }
    }

    /// The references of a part, in order; a bare `Id. at 43` repeats the one before it.
    static List<Reference> in(Part part) {
        List<Reference> references = new ArrayList<>();
        for (Mention mention : part.mentions()) {
            boolean repeated = mention.citation().kind() == CitationKind.ID
                    && mention.authority()
                            .filter(meant -> meant.kind() == AuthorityKind.INTERNAL)
                            .isPresent();
            if (repeated || Naming.isOfAnotherOpinion(mention)) {
                mention.citation()
                        .pin()
                        .or(mention::impliedPin)
                        .flatMap(PinPages::parse)
                        .ifPresent(pages -> references.add(
                                new Reference(pages, mention.citation().text())));
            }
        }
        return references;
    }

    /// The reference to a page on which `other` stands; the most precise of several.
    static Optional<Reference> to(Passage other, Pages pages, List<Reference> references) {
        return references.stream()
                .filter(reference -> pages.series().stream()
                        .anyMatch(series -> standsOn(other, series, reference.pages())))
                .reduce((one, next) -> next.strength() > one.strength() ? next : one);
    }

    private static boolean standsOn(Passage passage, Pages.Series series, PinPages pages) {
        Optional<PinPages> first = series.at(passage.span().start()).flatMap(PinPages::parse);
        Optional<PinPages> last = series.at(passage.span().end() - 1).flatMap(PinPages::parse);
        return first.isPresent()
                && last.isPresent()
                && first.get().first() <= pages.last()
                && last.get().last() >= pages.first();
    }
}
