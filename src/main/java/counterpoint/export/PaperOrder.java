package counterpoint.export;

import counterpoint.casefile.CaseOpinion;
import counterpoint.paper.PaperSize;
import java.util.List;

/// What of a case is printed, and on which paper.
///
/// @param kind opinions, brief, notes or report
/// @param opinions the ids of the opinions, in order, for [ExportKind#OPINIONS]; none means all
/// @param paper the sheet
public record PaperOrder(ExportKind kind, List<String> opinions, PaperSize paper) {
    public PaperOrder {
        opinions = List.copyOf(opinions);
    }

    /// The opinions that are meant.
    List<CaseOpinion> among(List<CaseOpinion> all) {
        return opinions.isEmpty()
                ? all
                : opinions.stream()
                        .flatMap(id -> all.stream().filter(opinion -> opinion.id().equals(id)))
                        .toList();
    }
}
