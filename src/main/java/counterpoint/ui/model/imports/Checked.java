package counterpoint.ui.model.imports;

import counterpoint.casefile.SourceReading;
import counterpoint.opinion.Correction;
import counterpoint.text.Span;
import java.util.List;

/// How one source of a case was read, for the reader to check.
///
/// @param reading what was read
/// @param corrections with which it was read, in their order
public record Checked(SourceReading reading, List<Correction> corrections) {
    public Checked {
        corrections = List.copyOf(corrections);
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
