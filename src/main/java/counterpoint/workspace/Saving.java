package counterpoint.workspace;

/// How far the reader's changes have come on their way to the disk.
public sealed interface Saving {
    /// Every change is on disk.
    record Saved() implements Saving {
    }

    /// The newest changes are being written, which takes less than two seconds.
    record Underway() implements Saving {
    }

    /// Changes are kept in memory, because the disk refuses them; they are tried again until it takes them.
    ///
    /// @param sentence what happened, what was kept and what to do
    record Failing(String sentence) implements Saving {
    }

    /// Changes last until the program ends; nothing is written.
    ///
    /// @param sentence why
    record ReadOnly(String sentence) implements Saving {
    }
}
