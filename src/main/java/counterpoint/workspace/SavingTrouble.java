package counterpoint.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;

/// Says in a sentence why a workspace cannot be written.
///
/// @param folder the workspace
record SavingTrouble(Path folder) {
    Saving.Failing failing(Exception cause) {
        return new Saving.Failing(sentence(cause));
    }

    private String sentence(Exception cause) {
        if (cause instanceof WorkspaceInUseException) {
            return "Your changes are kept in memory and not yet saved: another window of Counterpoint has taken "
                    + folder + ". Close that window, and they are saved.";
        }
        String start = "Your changes are kept in memory and not yet saved in " + folder + ": ";
        if (cause instanceof AccessDeniedException) {
            return start + "this user may not write there. Saving is tried again until it may.";
        }
        String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (cause instanceof IOException && (words.contains("no space left") || words.contains("not enough space"))) {
            return start + "the disk is full. Make room on it; saving is tried again until it works.";
        }
        if (cause instanceof IOException && words.contains("read-only")) {
            return start + "the disk can only be read. Make it writable; saving is tried again until it works.";
        }
        return start + "the disk refused them. Check it; saving is tried again until it works.";
    }
}
