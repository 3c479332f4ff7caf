package counterpoint.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the reader chooses what to bring in: dialogs of the platform, and its clipboard.
public interface ImportSource {
    /// The files that the reader chose; none if they would rather not.
    List<Path> files();

    /// The folder that the reader chose; empty if they would rather not.
    Optional<Path> folder();

    /// The files and folders that were copied to the clipboard; none if it holds none.
    List<Path> copied();

    /// The text on the clipboard; blank if there is none.
    String text();
}
