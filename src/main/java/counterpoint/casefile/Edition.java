package counterpoint.casefile;

import counterpoint.authority.Mention;
import counterpoint.authority.TableOfAuthorities;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One printed form of one opinion, read.
///
/// @param file the path of its source within the library, `medina-v-cram/slip-opinion.txt`
/// @param label the name of the print for reading, `Slip opinion`, `F.3d`
/// @param decision the whole source that prints it
/// @param opinion the opinion as this source prints it
/// @param authorities the citations of the whole source, of which [#mentions()] are this opinion's
/// @param passages its passages, in order
/// @param otherPages pages of the other editions at their places here, in order; empty if there is no other edition, or
///     none was collated with this one
public record Edition(
        String file,
        String label,
        Decision decision,
        Opinion opinion,
        TableOfAuthorities authorities,
        List<Passage> passages,
        List<PageMarker> otherPages) {
    public Edition {
        passages = List.copyOf(passages);
        otherPages = List.copyOf(otherPages);
    }

    /// An edition without pages of others.
    public Edition(
            String file,
            String label,
            Decision decision,
            Opinion opinion,
            TableOfAuthorities authorities,
            List<Passage> passages) {
        this(file, label, decision, opinion, authorities, passages, List.of());
    }

    /// This edition with the pages of another one at their places here, beside those that it has.
    Edition with(List<PageMarker> more) {
        List<PageMarker> pages = new ArrayList<>(otherPages);
        pages.addAll(more);
        pages.sort(Comparator.comparing(PageMarker::span));
        return new Edition(file, label, decision, opinion, authorities, passages, pages);
    }

    /// Its pages: those that it prints first, then those of other editions.
    public Pages pages() {
        return Pages.of(decision, otherPages);
    }

    /// The citations of this opinion, in the order printed: the body's, then the footnotes'.
    public List<Mention> mentions() {
        return authorities.in(opinion.id());
    }

    /// The passage in which a place begins; empty for a place in a heading.
    public Optional<Passage> passageAt(Place place) {
        return passages.stream().filter(passage -> passage.holds(place)).findFirst();
    }
}
