package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The other reporter citations of a case, from every print that gives one.
///
/// @param citations without the first one, in the order found
/// @param print the label of the print that alone gives some of them; empty if the reading text gives them all
public record Parallels(List<String> citations, Optional<String> print) {
    public Parallels {
        citations = List.copyOf(citations);
    }

    /// The parallel citations of an authority in all prints of a case.
    static Parallels of(Authority authority, CaseFile file) {
        Set<String> known = new LinkedHashSet<>(authority.citations());
        Optional<String> print = Optional.empty();
        for (CaseOpinion opinion : file.opinions()) {
            for (Edition edition : opinion.editions()) {
                List<String> here = citations(edition, authority);
                if (known.addAll(here)) {
                    print = Optional.of(edition.label());
                }
            }
        }
        return new Parallels(known.stream().skip(1).toList(), print);
    }

    private static List<String> citations(Edition edition, Authority authority) {
        return edition.authorities().authorities().stream()
                .filter(other -> other.isSame(authority))
                .flatMap(other -> other.citations().stream())
                .toList();
    }
}
