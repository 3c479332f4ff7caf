package counterpoint.workspace;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A program in a process of its own, which says what it does line by line and can be killed.
public final class ChildProgram implements AutoCloseable {
    private final Process process;
    private final Thread listener;
    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();
    private final NavigableMap<Integer, Long> changes = new ConcurrentSkipListMap<>();

    /// Starts a program.
    ///
    /// @param program has a `main`; a line that begins with a digit is the number of a change that it made
    public ChildProgram(Class<?> program, String... arguments) throws IOException {
        process = new ProcessBuilder(Stream.concat(Stream.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dcounterpoint.logs=" + Path.of("target", "logs", "torture").toAbsolutePath(),
                "-classpath",
                classPath(),
                program.getName()),
                Stream.of(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        listener = Thread.ofVirtual().start(this::listen);
    }

    /// The tests may run on the module path or on the class path; the child has all on its class path.
    private static String classPath() {
        return Stream.of(
                Path.of("target", "test-classes").toAbsolutePath().toString(),
                Path.of("target", "classes").toAbsolutePath().toString(),
                System.getProperty("java.class.path", ""),
                System.getProperty("jdk.module.path", ""))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// The next thing that it says that is not a change; null if it says nothing for two minutes, which a busy machine may
    /// take to start it.
    public @Nullable String says() throws InterruptedException {
        return words.poll(2, TimeUnit.MINUTES);
    }

    /// The changes that it made so far, and when they were heard of at the latest.
    public NavigableMap<Integer, Long> changes() {
        return changes;
    }

    /// Ends it with SIGKILL, and waits for its last words.
    public void kill() throws InterruptedException {
        // Process.destroyForcibly() would close the stream, and what was said last would not be heard.
        process.toHandle().destroyForcibly();
        process.waitFor();
        listener.join();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (Character.isDigit(line.charAt(0))) {
                    changes.put(Integer.valueOf(line), System.nanoTime());
                } else {
                    words.add(line);
                }
            }
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
