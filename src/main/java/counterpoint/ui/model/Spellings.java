package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.citation.CaseCitation;
import counterpoint.citation.Citation;
import counterpoint.citation.IdCitation;
import counterpoint.citation.InternalCitation;
import counterpoint.citation.LawCitation;
import counterpoint.citation.NameReference;
import counterpoint.citation.RecordCitation;
import counterpoint.citation.SecondaryCitation;
import counterpoint.citation.ShortCitation;
import counterpoint.citation.SupraCitation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The ways in which a case prints the name of an authority.
final class Spellings {
    private static final int MOST = 6;

    private Spellings() {
    }

    /// All but the name by which it is listed, in the order printed; a few are enough.
    static List<String> of(Authority authority, CaseFile file) {
        Set<String> spellings = new LinkedHashSet<>();
        for (CaseOpinion opinion : file.opinions()) {
            opinion.readingText().mentions().stream()
                    .filter(mention -> mention.means(authority.key()))
                    .flatMap(mention -> printed(mention.citation()).stream())
                    .map(String::strip)
                    .forEach(spellings::add);
        }
        spellings.remove(authority.name());
        return spellings.stream().limit(MOST).toList();
    }

    private static Optional<String> printed(Citation citation) {
        return switch (citation) {
            case CaseCitation full -> full.parties().name();
            case ShortCitation shortened -> shortened.parties().name();
            case NameReference name -> Optional.of(name.text());
            case SupraCitation _,IdCitation _,LawCitation _,RecordCitation _,InternalCitation _,SecondaryCitation _ ->
                Optional.empty();
        };
    }
}
