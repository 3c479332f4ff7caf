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
        /// How many pages it leaves open.
        private int width() {
            return pages.last() - pages.first();
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

    /// The pages on which a part stands, one range for each series in which it has pages.
    ///
    /// @param ranges the ranges
    record Stand(List<PinPages> ranges) {
        static Stand of(Passage part, Pages pages) {
            List<PinPages> ranges = new ArrayList<>();
            for (Pages.Series series : pages.series()) {
                Optional<PinPages> first = series.at(part.span().start()).flatMap(PinPages::parse);
                Optional<PinPages> last = series.at(Math.max(part.span().start(), part.span().end() - 1))
                        .flatMap(PinPages::parse);
                if (first.isPresent() && last.isPresent() && first.get().first() <= last.get().last()) {
                    ranges.add(new PinPages(first.get().first(), last.get().last()));
                }
            }
            return new Stand(ranges);
        }

        /// Whether it stands on one of these pages.
        boolean isOn(PinPages pages) {
            return ranges.stream().anyMatch(range -> range.first() <= pages.last() && pages.first() <= range.last());
        }
    }

    /// The reference to a page on which a part stands; the most precise of several.
    static Optional<Reference> to(Stand stand, List<Reference> references) {
        return references.stream()
                .filter(reference -> stand.isOn(reference.pages()))
                .reduce((one, next) -> next.width() < one.width() ? next : one);
    }
}
