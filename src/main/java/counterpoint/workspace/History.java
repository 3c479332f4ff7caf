package counterpoint.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What the reader did, to be undone and done again in order; without a limit, until the program ends.
///
/// To be used on one thread. A command that fails leaves the history as it was.
public final class History {
    private final Deque<Command> done = new ArrayDeque<>();
    private final Deque<Command> undone = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean busy;

    /// Does a command; what was undone before it can no longer be done again.
    public void execute(Command command) {
        run(command::execute);
        undone.clear();
        done.push(command);
        tell();
    }

    /// Takes back the newest command, if there is one.
    public void undo() {
        Command newest = done.peek();
        if (newest != null) {
            run(newest::undo);
            undone.push(done.pop());
            tell();
        }
    }

    /// Does again what was undone last, if anything was.
    public void redo() {
        Command last = undone.peek();
        if (last != null) {
            run(last::execute);
            done.push(undone.pop());
            tell();
        }
    }

    /// The name of what [#undo()] takes back; empty if there is nothing.
    public Optional<String> undoName() {
        return Optional.ofNullable(done.peek()).map(Command::name);
    }

    /// The name of what [#redo()] does again; empty if there is nothing.
    public Optional<String> redoName() {
        return Optional.ofNullable(undone.peek()).map(Command::name);
    }

    /// Runs `listener` after each change of the history.
    ///
    /// @return what ends it
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// A command within a command would be undone in the wrong order.
    private void run(Runnable step) {
        if (busy) {
            throw new IllegalStateException("a command does not go through the history itself");
        }
        busy = true;
        try {
            step.run();
        } finally {
            busy = false;
        }
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
