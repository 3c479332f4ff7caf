package counterpoint.paper;

import java.util.concurrent.CancellationException;

/// Hears how many pages are done.
@FunctionalInterface
public interface Progress {
    /// Nobody asks.
    Progress UNHEARD = _ -> {
    };

    /// A page is done.
    ///
    /// @param pages how many are
    void done(int pages);

    /// Ends work that nobody waits for any more.
    ///
    /// @throws CancellationException if the thread was interrupted
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for these pages");
        }
    }
}
