package counterpoint.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads what the pulse logger prints: `PULSE: 12 [16ms:3ms]` and its phases.
final class PulseLog extends OutputStream {

    private final StringBuilder line = new StringBuilder();
    private final List<Integer> work = new ArrayList<>();
    private boolean listening;

    static void turnOn(PulseLog log) {
        System.setProperty("javafx.pulseLogger", "true");
        System.setProperty("javafx.pulseLogger.threshold", "0");
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    synchronized void listen(boolean on) {
        listening = on;
    }

    @Override
    public synchronized void write(int character) {
        if (character != '\n') {
            line.append((char) character);
            return;
        }
        if (listening) {
            read(line.toString());
        }
        line.setLength(0);
    }

    private void read(String words) {
        if (words.startsWith("PULSE:")) {
            work.add(number(words, ":", "ms]"));
        } else if (words.contains("Waiting for previous") && !work.isEmpty()) {
            work.set(work.size() - 1, work.getLast() - number(words, "+", "ms)"));
        }
    }

    private static int number(String words, String before, String after) {
        int end = words.indexOf(after);
        return Integer.parseInt(words, words.lastIndexOf(before, end) + 1, end, 10);
    }

    synchronized String summary() {
        List<Integer> sorted = work.stream().sorted().toList();
        int n = sorted.size();
        return "%d pulses; work p50 %d ms, p95 %d ms, p99 %d ms, max %d ms".formatted(
                n, sorted.get(n / 2), sorted.get(n * 95 / 100), sorted.get(n * 99 / 100), sorted.getLast());
    }
}
