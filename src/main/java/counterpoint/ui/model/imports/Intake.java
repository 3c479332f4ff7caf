package counterpoint.ui.model.imports;

import counterpoint.intake.ImportProgress;
import counterpoint.intake.Proposal;
import counterpoint.opinion.Correction;
import counterpoint.ui.model.CaseKeeper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What reads sources for the reader to check, and keeps what was accepted.
///
/// All but [#keep] and what a [CaseKeeper] does takes long, and belongs off the UI thread.
public interface Intake extends CaseKeeper {
    /// Reads files, and folders with all that is in them; keeps nothing.
    void propose(List<Path> given, ImportProgress progress, Consumer<Proposal> taker);

    /// Reads text that was pasted or dropped; keeps nothing.
    Proposal paste(String text);

    /// Reads a source of a case again with all corrections of it.
    ///
    /// @param file the source's name within its case
    /// @throws IOException if the corrected text cannot be understood; the message is a sentence for the reader
    Proposal.Ready correct(Proposal.Ready proposal, String file, List<Correction> corrections) throws IOException;

    /// Adds a case to the library, also one whose source the library has already: the reader was told.
    ///
    /// @return its id
    /// @throws IOException if it could not be kept; the message is a sentence for the reader
    String accept(Proposal.Ready proposal) throws IOException;

    /// Adds the sources of a proposal to a case as further prints of its opinions.
    ///
    /// @return the case's id
    /// @throws IOException if they could not be kept; the message is a sentence for the reader
    String addTo(Proposal.Ready proposal, String caseId) throws IOException;

    /// A case of the library as it was read, with the corrections that were kept.
    ///
    /// @throws IOException if it can no longer be read; the message is a sentence for the reader
    Proposal.Ready saved(String caseId) throws IOException;

    /// Keeps the corrections of a case of the library in place of those before; on the UI thread.
    void keep(String caseId, Proposal.Ready corrected);

    /// An intake for a window without a workspace: it reads nothing and keeps nothing.
    static Intake none() {
        return new ClosedIntake();
    }
}
