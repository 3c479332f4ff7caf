package counterpoint.ui.model.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the reader asked for and is still under way: corrections that are read again, cases that are being kept. It ends
/// before the window has closed, so that none is lost.
final class Unfinished {
    private static final Logger LOG = LoggerFactory.getLogger(Unfinished.class);

    /// A draft that is read again is held by that work; one that nobody holds has nothing to finish.
    private final Set<Draft> drafts = Collections.newSetFromMap(new WeakHashMap<>());
    private final List<FutureTask<String>> keeping = new ArrayList<>();

    /// A draft, with which corrections may be under way at any time.
    Draft draft(Draft draft) {
        drafts.add(draft);
        return draft;
    }

    /// The same work, which is done once, wherever it is called first.
    Callable<String> keeping(Callable<String> work) {
        FutureTask<String> task = new FutureTask<>(work);
        keeping.removeIf(FutureTask::isDone);
        keeping.add(task);
        return () -> outcome(task);
    }

    /// Ends all of it on this thread.
    void finish() {
        List.copyOf(drafts).forEach(Draft::finish);
        for (FutureTask<String> task : List.copyOf(keeping)) {
            try {
                outcome(task);
            } catch (Exception refused) {
                LOG.warn("A case that was accepted could not be kept", refused);
            }
        }
    }

    private static String outcome(FutureTask<String> task) throws Exception {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}
