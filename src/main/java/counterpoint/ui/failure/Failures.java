package counterpoint.ui.failure;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Catches what nobody else caught, on any thread: it is logged once and shown, and the program goes on.
public final class Failures implements Thread.UncaughtExceptionHandler, Consumer<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Consumer<FailureReport> show;
    private final Consumer<String> log;
    private final Set<String> shown = new HashSet<>();

    /// @param show shows a report; called on the UI thread, once for each code while it is open
    public Failures(Consumer<FailureReport> show) {
        this(show, details -> LOG.error("Something failed that should not: {}", details));
    }

    /// @param log takes the details of each failure, for the log
    public Failures(Consumer<FailureReport> show, Consumer<String> log) {
        this.show = show;
        this.log = log;
    }

    /// Catches what is thrown on every thread from now on.
    public void watch() {
        Thread.setDefaultUncaughtExceptionHandler(this);
        if (Platform.isFxApplicationThread()) {
            Thread.currentThread().setUncaughtExceptionHandler(this);
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        accept(failure);
    }

    /// Logs a failure and shows it; a failure that is shown already is only counted by the log.
    @Override
    public void accept(Throwable failure) {
        FailureReport report = FailureReport.of(failure);
        log.accept(report.details());
        Platform.runLater(() -> {
            if (shown.add(report.code())) {
                show.accept(report);
            }
        });
    }

    /// The reader has closed a report; the same failure is shown again when it comes again.
    public void closed(FailureReport report) {
        shown.remove(report.code());
    }
}
