package counterpoint.intake;

import counterpoint.casefile.CaseDescription;
import counterpoint.casefile.Fingerprint;
import counterpoint.casefile.SourceReading;
import counterpoint.opinion.Correction;
import java.util.List;

/// One file of a proposed case, read and not saved.
///
/// @param described what `case.json` will say of it
/// @param content where its bytes are
/// @param reading what it prints, as corrected so far
/// @param fingerprint by which it is known again
/// @param corrections what the reader corrected so far, with raw offsets into the reading's text
public record ProposedSource(
        CaseDescription.Source described,
        SourceContent content,
        SourceReading reading,
        Fingerprint fingerprint,
        List<Correction> corrections) {
    public ProposedSource {
        corrections = List.copyOf(corrections);
    }

    /// The name that the file will have in its case's folder.
    public String file() {
        return described.file();
    }

    /// What was recognised, counted.
    public Recognized recognized() {
        return Recognized.in(reading);
    }
}
