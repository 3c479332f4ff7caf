package counterpoint.ui.task;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs slow work away from the UI thread and hands its result, or a sentence on its failure, back to it.
///
/// Work is asked for in a lane: a newer request in a lane cancels the older one there, whose result is dropped.
/// To be called on the UI thread only.
public final class TaskRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

    private final Executor background;
    private final Executor ui;
    private final Executor drawn;
    private final Consumer<Throwable> unexpected;
    private final Map<String, FutureTask<Runnable>> newest = new HashMap<>();

    private TaskRunner(Executor background, Executor ui, Executor drawn, Consumer<Throwable> unexpected) {
        this.background = background;
        this.ui = ui;
        this.drawn = drawn;
        this.unexpected = unexpected;
    }

    /// Works on virtual threads and answers on the JavaFX thread.
    public static TaskRunner onVirtualThreads() {
        return onVirtualThreads(TaskRunner::log);
    }

    /// Works on virtual threads and answers on the JavaFX thread.
    ///
    /// @param unexpected hears on the JavaFX thread of failures that have no sentence of their own, and logs them
    public static TaskRunner onVirtualThreads(Consumer<Throwable> unexpected) {
        return on(work -> Thread.ofVirtual().name("task").start(work), unexpected);
    }

    /// Works where it is told and answers on the JavaFX thread.
    ///
    /// @param background takes the work, away from the JavaFX thread
    /// @param unexpected hears on the JavaFX thread of failures that have no sentence of their own, and logs them
    public static TaskRunner on(Executor background, Consumer<Throwable> unexpected) {
        return on(background, Platform::runLater, TaskRunner::behindAFrame, unexpected);
    }

    /// Works, answers and draws where it is told.
    ///
    /// @param background takes the work
    /// @param ui takes the answers
    /// @param drawn takes what waits for a frame
    /// @param unexpected hears of failures that have no sentence of their own, and logs them
    public static TaskRunner on(
            Executor background, Executor ui, Executor drawn, Consumer<Throwable> unexpected) {
        return new TaskRunner(background, ui, drawn, unexpected);
    }

    /// Works and answers at once, for pictures and for tests that wait for the result.
    public static TaskRunner inPlace() {
        return new TaskRunner(Runnable::run, Runnable::run, Runnable::run, TaskRunner::log);
    }

    /// Runs `work`; then either `done` with its result or `failed` with a sentence for the reader.
    ///
    /// @param work throws an [IOException] with a sentence of its own where it can say what to do
    /// @param fallback the sentence for any other failure
    public <T> void run(String lane, Callable<T> work, Consumer<T> done, String fallback, Consumer<String> failed) {
        FutureTask<Runnable> request = new FutureTask<>(() -> attempt(work, done, fallback, failed));
        FutureTask<Runnable> older = newest.put(lane, request);
        if (older != null) {
            older.cancel(true);
        }
        background.execute(() -> {
            request.run();
            ui.execute(() -> answer(lane, request));
        });
    }

    /// Cancels what is under way in a lane; its result is dropped.
    public void cancel(String lane) {
        FutureTask<Runnable> under = newest.remove(lane);
        if (under != null) {
            under.cancel(true);
        }
    }

    /// Runs something on the UI thread once what it shows by now has been drawn: work that can wait for that does not hold
    /// up the frame.
    public void drawn(Runnable then) {
        drawn.execute(then);
    }

    /// Lets work that is under way say something on the UI thread, such as how far it is; to be called by the work.
    public void tell(Runnable news) {
        ui.execute(news);
    }

    private static void behindAFrame(Runnable then) {
        new AnimationTimer() {
            private boolean drawing;

            @Override
            public void handle(long now) {
                if (drawing) {
                    stop();
                    then.run();
                }
                drawing = true;
            }
        }.start();
    }

    private void answer(String lane, FutureTask<Runnable> request) {
        if (newest.remove(lane, request)) {
            request.resultNow().run();
        }
    }

    private <T> Runnable attempt(Callable<T> work, Consumer<T> done, String fallback, Consumer<String> failed) {
        try {
            T result = work.call();
            return () -> done.accept(result);
        } catch (IOException e) {
            LOG.warn("Something could not be read", e);
            String sentence = e.getMessage();
            return () -> failed.accept(sentence == null ? fallback : sentence);
        } catch (Exception | LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
            return () -> {
                unexpected.accept(e);
                failed.accept(fallback);
            };
        }
    }

    private static void log(Throwable failure) {
        LOG.error("A task failed", failure);
    }
}
