package counterpoint.compare;

import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.citation.CitationKind;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the parts of one opinion name pages of the other, `Majority op. at 37–38`, `ante, at 12`, `post, at 5`, and the
/// other's parts stand on them.
final class PagesNamed {
    /// How fast a page says less, the more parts stand on it.
    private static final double CANDIDATES = 0.3;

    private final List<List<Reference>> references;
    private final List<Stand> stands;

    /// @param naming the parts that may name pages
    /// @param named the other opinion's parts
    /// @param other the other opinion
    PagesNamed(List<ReadPart> naming, List<ReadPart> named, Side other) {
        this.references = naming.stream()
                .map(part -> in(part.part().mentions(), other.opinion().id()))
                .toList();
        this.stands = named.stream()
                .map(part -> Stand.of(part.part().words(), other.pages()))
                .toList();
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

    /// How precisely a part names another one's page: 1 if no other part stands on the pages named, less for each that
    /// does, 0 if it names no page of it.
    double precision(int naming, int named) {
        return reference(naming, named)
                .map(reference -> stands.stream().filter(stand -> stand.isOn(reference.pages())).count())
                .map(candidates -> Math.max(0, 1 - CANDIDATES * Math.log(candidates)))
                .orElse(0.0);
    }

    /// The reference of a part to a page on which another one stands; the most precise of several.
    Optional<Reference> reference(int naming, int named) {
        return references.get(naming).stream()
                .filter(reference -> stands.get(named).isOn(reference.pages()))
                .reduce((one, next) -> next.width() < one.width() ? next : one);
    }

    /// Whether a part of the other opinion stands on a page or range.
    boolean standsOn(int named, PinPages pages) {
        return stands.get(named).isOn(pages);
    }

    /// The references to another opinion, in order; a bare `Id. at 43` repeats the one before it.
    private static List<Reference> in(List<Mention> mentions, String other) {
        List<Reference> references = new ArrayList<>();
        for (Mention mention : mentions) {
            if (isTo(mention, other)) {
                mention.citation().pin().or(mention::impliedPin).map(PinPages::all).orElse(List.of())
                        .forEach(pages -> references.add(new Reference(pages, mention.citation().text())));
            }
        }
        return references;
    }

    /// Whether a mention points into another opinion of the decision, and not into a third one.
    static boolean isTo(Mention mention, String other) {
        boolean repeated = mention.citation().kind() == CitationKind.ID
                && mention.authority()
                        .filter(meant -> meant.kind() == AuthorityKind.INTERNAL)
                        .isPresent();
        return (repeated || Naming.isOfAnotherOpinion(mention))
                && mention.target().map(target -> target.opinion().equals(other)).orElse(true);
    }

    /// The pages on which a part stands, one range for each series in which it has pages.
    ///
    /// @param ranges the ranges
    private record Stand(List<PinPages> ranges) {
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
}
