package counterpoint.casefile;

import counterpoint.authority.Mention;
import counterpoint.authority.TableOfAuthorities;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
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
public record Edition(
        String file,
        String label,
        Decision decision,
        Opinion opinion,
        TableOfAuthorities authorities,
        List<Passage> passages) {
    public Edition {
        passages = List.copyOf(passages);
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
