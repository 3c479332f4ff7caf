package counterpoint.ui.model.imports;

import counterpoint.opinion.Caption;
import counterpoint.opinion.Correction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What reads sources for the reader to check, and keeps what was accepted. All but [#readOnly()] takes long.
public interface Intake {
    /// Whether nothing can be kept, since another window has the workspace.
    boolean readOnly();

    /// The files to read: those given, and for a folder every file in it and below.
    ///
    /// @throws IOException if a folder cannot be listed; the message is a sentence for the reader
    List<Path> files(List<Path> given) throws IOException;

    /// Reads a source with corrections; keeps nothing.
    ///
    /// @throws IOException if it is no opinion; the message is a sentence for the reader
    Proposal read(Origin origin, List<Correction> corrections) throws IOException;

    /// Adds a source to the reader's cases with its corrections and facts, or changes those of a case that they have.
    ///
    /// @return the case's id
    /// @throws IOException if it could not be kept; the message is a sentence for the reader
    String keep(Origin origin, Proposal proposal, Caption facts) throws IOException;

    /// An intake for a window without a workspace: it reads nothing and keeps nothing.
    static Intake none() {
        return new ClosedIntake();
    }
}
