package counterpoint.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the listeners of a workspace, one after another, so that the last state told is the state.
final class Announcer {
    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

    private final Supplier<Saving> state;
    private final List<WorkspaceListener> listeners = new CopyOnWriteArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private Saving told = new Saving.Saved();

    Announcer(Supplier<Saving> state) {
        this.state = state;
    }

    synchronized Runnable listen(WorkspaceListener listener) {
        listeners.add(listener);
        Saving now = state.get();
        tell(() -> listener.saving(now));
        notices.forEach(sentence -> tell(() -> listener.notice(sentence)));
        return () -> listeners.remove(listener);
    }

    /// Asks for the state anew and tells it if it is another one.
    synchronized void saving() {
        Saving now = state.get();
        if (!now.equals(told)) {
            told = now;
            listeners.forEach(listener -> tell(() -> listener.saving(now)));
        }
    }

    synchronized void notice(String sentence) {
        notices.add(sentence);
        listeners.forEach(listener -> tell(() -> listener.notice(sentence)));
    }

    synchronized List<String> notices() {
        return List.copyOf(notices);
    }

    /// What goes wrong in a listener must not keep changes from the disk.
    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException wrong) {
            LOG.error("A listener of the workspace failed", wrong);
        }
    }
}
