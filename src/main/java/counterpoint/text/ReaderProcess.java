package counterpoint.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A [ReaderProgram] in a process of its own, as its starter sees it. One thread at a time may use it.
final class ReaderProcess implements AutoCloseable {
    private static final long LOOK_MILLIS = 50;
    private static final int LONGEST_SENTENCE = 1 << 20;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;

    private ReaderProcess(Process process) {
        this.process = process;
        this.out = new DataOutputStream(process.getOutputStream());
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /// Starts one on the Java that runs this program.
    ///
    /// It has everything on its class path, even where this program is made of modules: that starts faster, and it
    /// needs few of the modules. It compiles quickly rather than well, since most of its lives are short.
    static ReaderProcess start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                java(),
                "-Xmx512m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                // What happened is said in a sentence; the log belongs to the starter.
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-classpath",
                classPath(),
                ReaderProgram.class.getName());
        builder.environment().keySet()
                .removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS"));
        return new ReaderProcess(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /// The text of one file.
    ///
    /// @throws UnreadableSourceException with the sentence that it answered
    /// @throws LeftAloneException if it had ended of itself, as it does when nothing comes for a while
    /// @throws IOException if it took too long, ended, or did not answer as it should, with words for what it did; it is
    ///     of no more use then
    /// @throws InterruptedException if this thread was interrupted while it waited; the process is of no more use then
    SourceText read(SourceFormat format, byte[] bytes, String label) throws IOException, InterruptedException {
        AtomicInteger steps = new AtomicInteger();
        FutureTask<SourceText> exchange = new FutureTask<>(() -> exchange(format, bytes, label, steps));
        Thread.ofVirtual().start(exchange);
        TimeAllowance allowance = new TimeAllowance(process.toHandle());
        while (true) {
            try {
                return exchange.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (allowance.isOver(steps.get())) {
                    throw new IOException("takes too long to read", notYet);
                }
            } catch (ExecutionException failed) {
                throw failure(failed.getCause());
            }
        }
    }

    /// It had ended of itself.
    static final class LeftAloneException extends IOException {
        private static final long serialVersionUID = 1L;

        LeftAloneException(@Nullable Throwable cause) {
            super(cause);
        }
    }

    /// Ends it and whatever it started, at once.
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /// What went wrong, from the reason and from how the process ended.
    private IOException failure(@Nullable Throwable cause) throws InterruptedException {
        if (cause instanceof UnreadableSourceException refused) {
            return refused;
        }
        // A process that closed its output is given a moment to end.
        int exit = process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : -1;
        return switch (exit) {
            case 0 -> new LeftAloneException(cause);
            case ReaderProgram.OUT_OF_MEMORY -> new IOException("needs more memory than is given to one file", cause);
            default -> new IOException("made its reader stop", cause);
        };
    }

    private SourceText exchange(SourceFormat format, byte[] bytes, String label, AtomicInteger steps)
            throws IOException {
        SourceWire.writeText(out, format.name());
        SourceWire.writeText(out, label);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
        while (true) {
            switch (in.readByte()) {
                case ReaderProgram.STEP -> steps.incrementAndGet();
                case ReaderProgram.TEXT -> {
                    return SourceWire.read(in, label);
                }
                case ReaderProgram.REFUSED ->
                    throw new UnreadableSourceException(SourceWire.readText(in, LONGEST_SENTENCE));
                default -> throw new IOException("the other process answered with a sign that has no meaning");
            }
        }
    }

    private static String java() {
        Path home = Path.of(System.getProperty("java.home", ""), "bin");
        for (String name : List.of("java", "java.exe")) {
            if (Files.isExecutable(home.resolve(name))) {
                return home.resolve(name).toString();
            }
        }
        return ProcessHandle.current().info().command().orElse("java");
    }

    /// All that this program is made of: its module path, where a folder may hold jars, its class path, and what a
    /// launcher's own class loader brought.
    private static String classPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("jdk.module.path", "").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            boolean jars = Files.isDirectory(path) && !Files.exists(path.resolve("module-info.class"));
            entries.add(jars ? entry + File.separator + "*" : entry);
        }
        entries.add(System.getProperty("java.class.path", ""));
        if (ReaderProgram.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL brought : loader.getURLs()) {
                entries.add(Path.of(URI.create(brought.toString())).toString());
            }
        }
        entries.removeIf(String::isEmpty);
        return String.join(File.pathSeparator, entries);
    }

    /// How long a reading may take.
    ///
    /// The measure is processor time, which does not run faster on a busy machine: 6 seconds without a page, and 8
    /// seconds and 20 milliseconds for each page in all, where a page of an opinion takes 1 to 10. Elapsed time has a
    /// wide limit of its own for a process that sleeps, and stands in where processor time is not known.
    static final class TimeAllowance {
        private static final Duration SILENT = Duration.ofSeconds(6);
        private static final Duration WHOLE = Duration.ofSeconds(8);
        private static final Duration STEP = Duration.ofMillis(20);
        private static final int BUSY = 5;

        private final ProcessHandle process;
        private final long started = System.nanoTime();
        private final Duration usedBefore;
        private int steps;
        private long stepAt = started;
        private Duration usedAtStep;

        TimeAllowance(ProcessHandle process) {
            this.process = process;
            this.usedBefore = used();
            this.usedAtStep = usedBefore;
        }

        boolean isOver(int stepsSoFar) {
            long now = System.nanoTime();
            Duration used = used();
            if (stepsSoFar > steps) {
                steps = stepsSoFar;
                stepAt = now;
                usedAtStep = used;
            }
            Duration whole = WHOLE.plus(STEP.multipliedBy(steps));
            boolean slow = used.minus(usedAtStep).compareTo(SILENT) > 0
                    || used.minus(usedBefore).compareTo(whole) > 0;
            return slow || now - stepAt > BUSY * SILENT.toNanos() || now - started > BUSY * whole.toNanos();
        }

        private Duration used() {
            return process.info().totalCpuDuration().orElseGet(() -> Duration.ofNanos(System.nanoTime() - started));
        }
    }
}
