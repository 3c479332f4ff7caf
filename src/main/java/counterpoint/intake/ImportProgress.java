package counterpoint.intake;

/// Hears how far an import is, on the thread that imports, and may end it.
public interface ImportProgress {
    /// For those who just wait.
    ImportProgress NONE = new ImportProgress() {
    };

    /// A file is about to be read.
    ///
    /// @param name the file, as it was given or found
    /// @param done how many were read before it
    /// @param of how many there are
    default void reading(String name, int done, int of) {
    }

    /// Whether to stop before the next file; what was read so far is handed over.
    default boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
