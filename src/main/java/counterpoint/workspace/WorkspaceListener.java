package counterpoint.workspace;

/// Hears of what a workspace has to say; on any thread, and must not call the workspace back from there.
public interface WorkspaceListener {
    /// The state of saving is another one now.
    default void saving(Saving saving) {
    }

    /// Something was found that the reader should know, such as a broken file that was set aside.
    ///
    /// @param sentence what happened, what was kept and what to do
    default void notice(String sentence) {
    }
}
