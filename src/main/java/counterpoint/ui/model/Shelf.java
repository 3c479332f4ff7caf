package counterpoint.ui.model;

import counterpoint.casefile.CaseFile;
import counterpoint.opinion.Caption;
import java.io.IOException;
import java.util.List;

/// The cases that the window offers: their captions at once, their contents slowly.
public interface Shelf {
    /// What is known of the cases before they are read, in the order to show.
    List<Entry> entries();

    /// Reads one case; takes long.
    ///
    /// @throws IOException if nothing of it could be read; the message is a sentence for the reader
    CaseFile read(String id) throws IOException;

    /// One case on the shelf.
    ///
    /// @param id the case's folder, `smith-v-finkley`
    /// @param caption what is known before reading
    record Entry(String id, Caption caption) {
        /// The case's name for reading: the caption's, or the folder's.
        public String name() {
            return caption.name().orElse(id);
        }
    }
}
