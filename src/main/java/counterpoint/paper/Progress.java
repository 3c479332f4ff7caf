package counterpoint.paper;

import java.util.concurrent.CancellationException;

/// Hears how many pages are done.
@FunctionalInterface
public interface Progress {
    /// Nobody asks.
    Progress UNHEARD = (_, _) -> {
    };

    /// A page is done.
    ///
    /// @param pages how many are
    /// @param of how many there will be
    void done(int pages, int of);

    /// Ends work that nobody waits for any more.
    ///
    /// @throws CancellationException if the thread was interrupted
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for these pages");
        }
    }
}
