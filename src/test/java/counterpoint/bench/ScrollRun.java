package counterpoint.bench;

import counterpoint.ui.text.TextPane;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// One step in each pulse; the first pulses warm the program up.
final class ScrollRun extends AnimationTimer {

    private static final int WARM_UP = 150;
    private static final int PULSES = 1000;

    private final List<TextPane> panes;
    private final double step;
    private final long began;
    private final PulseLog log;
    private long firstFrame;
    private int pulse;
    private long busy;

    ScrollRun(List<TextPane> panes, double step, long began, PulseLog log) {
        this.panes = panes;
        this.step = step;
        this.began = began;
        this.log = log;
    }

    @Override
    public void handle(long now) {
        pulse++;
        if (pulse == 2) {
            firstFrame = System.nanoTime() - began;
        }
        if (pulse == WARM_UP + 1) {
            busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
        log.listen(pulse > WARM_UP);
        panes.forEach(pane -> pane.scrollBy(step));
        if (pulse == WARM_UP + PULSES) {
            stop();
            report();
            Platform.exit();
        }
    }

    private void report() {
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy;
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        report("%s; processor time of the UI thread %.1f ms a pulse; first frame %d ms; heap %d MB; resident %s%n"
                .formatted(
                        log.summary(),
                        used / 1e6 / PULSES,
                        firstFrame / 1_000_000,
                        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                        resident()));
    }

    private static void report(String line) {
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                .print(line);
    }

    private static String resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
