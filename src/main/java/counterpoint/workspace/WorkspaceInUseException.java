package counterpoint.workspace;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A workspace that another window has open; it can still be opened to read only.
///
/// The message is one sentence for the reader of the program.
public final class WorkspaceInUseException extends IOException {
    private static final long serialVersionUID = 1L;

    WorkspaceInUseException(Optional<LockOwner> owner, LocalDate today) {
        super("Another window of Counterpoint has this workspace open"
                + owner.map(one -> who(one, one.when(today, Locale.US))).orElse("")
                + "; close that window, or open the workspace to read only.");
    }

    private static String who(LockOwner owner, String when) {
        return " (process " + owner.pid() + (when.isEmpty() ? "" : ", since " + when) + ")";
    }
}
