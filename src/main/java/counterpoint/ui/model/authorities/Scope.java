package counterpoint.ui.model.authorities;

import counterpoint.casefile.CaseOpinion;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import java.util.List;

/// Which opinions the tables cover.
public sealed interface Scope {
    /// All opinions of all cases that are read.
    record Library() implements Scope {
    }

    /// All opinions of one case.
    ///
    /// @param caseId the case's id
    record OneCase(String caseId) implements Scope {
    }

    /// One opinion.
    ///
    /// @param caseId the case's id
    /// @param opinion its id within the case
    record OneOpinion(String caseId, String opinion) implements Scope {
    }

    /// The opinions covered, of those cases that are read by now.
    default List<Heading> of(List<CaseEntry> cases) {
        return cases.stream()
                .flatMap(entry -> entry.model().stream().flatMap(model -> headings(entry, model).stream()))
                .filter(heading -> covers(heading.entry(), heading.opinion()))
                .toList();
    }

    private static List<Heading> headings(CaseEntry entry, CaseModel model) {
        return model.file().opinions().stream().map(opinion -> new Heading(entry, model.file(), opinion)).toList();
    }

    private boolean covers(CaseEntry entry, CaseOpinion opinion) {
        return switch (this) {
            case Library _ -> true;
            case OneCase one -> one.caseId().equals(entry.id());
            case OneOpinion one -> one.caseId().equals(entry.id()) && one.opinion().equals(opinion.id());
        };
    }
}
