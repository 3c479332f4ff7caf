package counterpoint.casefile;

import counterpoint.authority.TableOfAuthorities;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import java.util.List;

/// One printed form of one opinion, read.
///
/// @param file the path of its source within the library, `medina-v-cram/slip-opinion.txt`
/// @param label the name of the print for reading, `Slip opinion`, `F.3d`
/// @param decision the whole source that prints it
/// @param opinion the opinion as this source prints it
/// @param authorities the citations of this opinion in this print
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
}
