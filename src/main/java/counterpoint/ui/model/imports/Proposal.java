package counterpoint.ui.model.imports;

import counterpoint.casefile.SourceReading;
import counterpoint.opinion.Correction;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;

/// How a source was read, before the reader has accepted it.
///
/// @param reading what was read
/// @param corrections with which it was read, in their order
/// @param duplicate the case that holds this very source already; empty if none does
public record Proposal(SourceReading reading, List<Correction> corrections, Optional<Duplicate> duplicate) {
    public Proposal {
        corrections = List.copyOf(corrections);
    }

    /// A case that has the same source.
    ///
    /// @param caseId its id
    /// @param name its name for reading
    public record Duplicate(String caseId, String name) {
    }

    /// The whole text in reading order.
    public DecisionText text() {
        return DecisionText.of(reading.decision(), struck());
    }

    /// What is said of the reading.
    public Report report() {
        return Report.of(reading, corrections);
    }

    /// The raw spans that the reader set aside.
    public List<Span> struck() {
        return Asides.struck(corrections);
    }
}
