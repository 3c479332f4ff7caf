package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.failure.FailureDialog;
import counterpoint.ui.failure.FailureReport;
import counterpoint.ui.failure.Failures;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What nobody expected is told once, and the program goes on.
class FailureTest {
    private static final String SECRET = "the official acted with an improper motive";

    private final BlockingQueue<FailureReport> reports = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private final Failures failures = new Failures(reports::add, log::add);

    @BeforeEach
    void listen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aTaskThatFailsIsToldAndLoggedOnce() throws Exception {
        BlockingQueue<String> sentences = new LinkedBlockingQueue<>();
        Callable<String> failing = () -> {
            throw new IllegalStateException(SECRET);
        };
        Platform.runLater(() -> TaskRunner.onVirtualThreads(failures)
                .run("case", failing, _ -> {
                }, "It could not be read.", sentences::add));

        assertThat(sentences.poll(10, TimeUnit.SECONDS)).isEqualTo("It could not be read.");
        FailureReport report = reports.poll(10, TimeUnit.SECONDS);
        assertThat(report).isNotNull();
        assertThat(report.code()).matches("CP-[0-9A-F]{4}");
        assertThat(report.details()).contains("java.lang.IllegalStateException").doesNotContain(SECRET);
        assertThat(log).hasSize(1).containsExactly(report.details());
    }

    @Test
    void aFailureOnAnyThreadIsTold() throws Exception {
        Thread thread = new Thread(() -> {
            throw new IllegalArgumentException(SECRET);
        });
        thread.setUncaughtExceptionHandler(failures);
        thread.start();

        assertThat(reports.poll(10, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void theSameFailureIsShownOnceWhileItIsOpen() {
        IllegalStateException failure = new IllegalStateException();
        failures.accept(failure);
        failures.accept(failure);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(reports).hasSize(1);

        failures.closed(FailureReport.of(failure));
        failures.accept(failure);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(reports).hasSize(2);
    }

    @Test
    void theDialogSaysWhatWasKeptAndCopiesTheDetails() throws IOException {
        FxRobot robot = new FxRobot();
        FailureReport report = FailureReport.of(new IllegalStateException(SECRET));
        Stage dialog = WaitForAsyncUtils.waitForAsyncFx(5000, () -> FailureDialog.open(
                Optional.empty(), Theme.DARK.sheets(), report, Texts.of("failure.kept")));
        robot.interact(() -> robot.from(dialog.getScene().getRoot()).lookup("Copy details").queryButton().fire());
        Camera.write(
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Camera.image(dialog.getScene().snapshot(null))),
                Path.of("target/pictures/failure.png"));

        List<String> copied = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> List.of(Clipboard.getSystemClipboard().getString()));
        assertThat(copied).containsExactly(report.details());
        robot.interact(() -> robot.from(dialog.getScene().getRoot()).lookup("Go on").queryButton().fire());
        assertThat(dialog.isShowing()).isFalse();
    }
}
