package counterpoint.workspace;

import java.io.IOException;
import java.util.Optional;

/// A workspace that another window has open; it can still be opened to read only.
///
/// The message is one sentence for the reader of the program.
public final class WorkspaceInUseException extends IOException {
    private static final long serialVersionUID = 1L;

    WorkspaceInUseException(Optional<LockOwner> owner) {
        super("Another window of Counterpoint has this workspace open"
                + owner.map(one -> " (process " + one.pid() + ", since " + one.since() + ")").orElse("")
                + "; close that window, or open the workspace to read only.");
    }
}
