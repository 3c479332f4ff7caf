package counterpoint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Starts the window, the window that also searches by meaning, and a JavaFX hello world in turn, with the same flags and
/// each with an AOT cache of its own, and reports the medians: `mvn -Pbench test-compile exec:exec@start`.
public final class StartBench {
    private static final int RUNS = 7;
    private static final List<String> PROGRAMS = List.of("hello", "window", "meaning");
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC", "-Xms48m", "-Xmn24m", "-Xmx1g", "-Xss2m", "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30", "-XX:TieredStopAtLevel=1", "-XX:TrimNativeHeapInterval=2000",
            "-Dglass.platform=Unseen", "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED", "-Dprism.order=sw",
            "--enable-native-access=ALL-UNNAMED");

    private StartBench() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("start-bench");
        // An AOT cache takes archives only, so the classes go into one, stored as the build stores them.
        String classes = classPath(folder);
        for (boolean aot : new boolean[] {false, true}) {
            for (String what : PROGRAMS) {
                if (aot) {
                    run(classes, what, folder, List.of(
                            "-XX:AOTCacheOutput=" + folder.resolve(what + ".aot"), "-D" + StartProbe.BRIEF + "=true"));
                }
            }
            Map<String, List<Long>> found = new HashMap<>();
            for (int run = 0; run < RUNS; run++) {
                for (String what : PROGRAMS) {
                    List<String> cache = aot ? List.of("-XX:AOTCache=" + folder.resolve(what + ".aot")) : List.of();
                    run(classes, what, folder, cache)
                            .forEach((name, value) -> found.computeIfAbsent(what + " " + name, _ -> new ArrayList<>())
                                    .add(value));
                }
            }
            System.out.println(aot ? "with an AOT cache" : "without an AOT cache");
            found.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> System.out.println(
                    "  " + one.getKey() + " " + median(one.getValue()) + " of " + one.getValue()));
        }
    }

    private static String classPath(Path folder) throws IOException, InterruptedException {
        List<String> parts = new ArrayList<>();
        int number = 0;
        for (String part : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            if (Files.isDirectory(Path.of(part))) {
                Path jar = folder.resolve("classes-" + number++ + ".jar");
                new ProcessBuilder(java("jar"), "--create", "--no-compress", "--file", jar.toString(), "-C", part, ".")
                        .inheritIO().start().waitFor();
                parts.add(jar.toString());
            } else {
                parts.add(part);
            }
        }
        return String.join(java.io.File.pathSeparator, parts);
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static Map<String, Long> run(String classes, String what, Path folder, List<String> cache)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java("java")));
        command.addAll(FLAGS);
        command.addAll(cache);
        command.add("-Dcounterpoint.logs=" + folder.resolve("logs"));
        command.addAll(List.of(
                "-cp", classes, "counterpoint.bench.StartProbe", what, folder.resolve("workspace").toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Map<String, Long> values = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                if (words.length == 2 && words[1].matches("\\d+")) {
                    values.put(words[0], Long.parseLong(words[1]));
                }
            }
        }
        process.waitFor();
        return values;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0L);
    }
}
