package counterpoint.ui.brief;

import counterpoint.export.ExportFormat;
import java.nio.file.Path;
import java.util.Optional;

/// Where the reader chooses files: dialogs of the platform, which ask before something is written over.
public interface ExportPlaces {
    /// Where to save; empty if the reader would rather not.
    ///
    /// @param name the name that is offered
    /// @param format says which files the dialog shows
    Optional<Path> target(String name, ExportFormat format);

    /// A file of notes to take in; empty if the reader would rather not.
    Optional<Path> notes();

    /// A zip with a workspace; empty if the reader would rather not.
    Optional<Path> zip();

    /// A folder for a workspace; empty if the reader would rather not.
    Optional<Path> folder();
}
